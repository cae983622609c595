import { extract } from '../../src/extract/extract.ts';
import type { Findings } from '../../src/model/findings.ts';
import type { Grade } from '../../src/model/grade.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { NO_TABLES } from '../../src/pipeline/ownTables.ts';
import { read } from '../../src/read/read.ts';

/** Everything found in a text, read as a document of its own. */
export type CodeText = (text: string, published: string | null) => Findings;

/** A coder for texts of gold; loads the models and tables once. */
export async function createCodeText(grade: Grade): Promise<CodeText> {
  const tools = await createReadTools({ grade, own: NO_TABLES });
  return (text, published) => {
    const document = {
      kind: 'document',
      id: 'd',
      path: null,
      url: null,
      source: 'gold',
      title: null,
      published,
      language: 'en',
      text,
    } as const;
    return extract(document, read(document, tools).value).value;
  };
}
