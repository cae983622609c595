import { buildPage } from '../../scripts/buildPage.ts';
import { PAGE_FOLDER } from '../../src/serve/cli/builtPage.ts';

/** The folder of the built page; built first where its sources are newer than what was built. */
export async function builtPage(): Promise<string> {
  await buildPage();
  return PAGE_FOLDER;
}
