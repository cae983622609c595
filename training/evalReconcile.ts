import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clustersSection } from './reconcile/clustersSection.ts';
import { copiesSection } from './reconcile/copiesSection.ts';
import { disputesSection } from './reconcile/disputesSection.ts';
import { ecbSection } from './reconcile/ecbSection.ts';
import { figuresSection } from './reconcile/figuresSection.ts';
import { fusionSection } from './reconcile/fusionSection.ts';
import type { Section } from './reconcile/section.ts';
import { storiesSection } from './reconcile/storiesSection.ts';
import { SHARED_FOLDER } from './sharedFolder.ts';

/** Every part of the report, in the order in which they are printed; one file each in training/reconcile/. */
const SECTIONS: readonly Section[] = [
  copiesSection,
  clustersSection,
  ecbSection,
  storiesSection,
  figuresSection,
  disputesSection,
  fusionSection,
];

const HELP = `npm run eval:reconcile -- [SECTION …] [--misses]

Scores what is put together across documents; all sections where none is named.

${SECTIONS.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}

  --misses    also list what was missed

The sets lie outside the project, in data/ and gold/ of the folder TACITUS_SHARED (default ../shared).`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !SECTIONS.some((section) => section.name === name));
  if (values.help || unknown.length > 0) {
    if (unknown.length > 0) console.error(`No section ${unknown.map((name) => `"${name}"`).join(', ')}.\n`);
    console.log(HELP);
    return unknown.length > 0 ? 2 : 0;
  }
  const asked = SECTIONS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const missing = asked.flatMap(({ needs }) => needs).filter((path) => !existsSync(join(SHARED_FOLDER, path)));
  if (missing.length > 0) {
    console.error(`No ${[...new Set(missing)].join(', no ')} in ${SHARED_FOLDER}. Set TACITUS_SHARED to the folder that holds them.`);
    return 2;
  }
  for (const { name, about, run } of asked) {
    const lines = await run(SHARED_FOLDER, { misses: values.misses ?? false });
    console.log(`${name}: ${about}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  }
  return 0;
}

process.exitCode = await main();
