import { readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { read } from '../../src/read/read.ts';
import type { GoldDocument } from '../confidence/goldFile.ts';
import { pairMentions } from '../confidence/judgeFindings.ts';
import { mentionId } from './goldMentions.ts';

/** What reading the documents of the gold finds, and which of the gold's mentions each stands for. */
export interface FoundMentions {
  readonly mentions: readonly Told<Mention>[];
  /** By id of the found, the gold's id. */
  readonly goldIds: ReadonlyMap<string, string>;
}

/** Reads the documents as the program does. Throws where one cannot be read. */
export async function findMentions(documents: readonly GoldDocument[]): Promise<FoundMentions> {
  const tools = await createReadTools(PLAIN_SETTINGS);
  const found = documents.map((gold) => {
    const { path, published, source, name } = gold;
    const taken = ingest({ path, text: null, url: null, source, title: null, published, manifest: null, notices: [] }, readFileSync(path));
    if ('where' in taken) throw new Error(`${path} of the gold cannot be read: ${taken.reason}`);
    const { document } = taken.value;
    const { mentions } = extract(document, read(document, tools).value).value;
    const pairs = pairMentions(gold, document.text, mentions);
    return {
      mentions: mentions.map((mention) => ({ ...mention, outlet: document.source, title: document.title, published: document.published })),
      goldIds: [...pairs].map(([mention, event]) => [mention.id, mentionId(name, event.quote)] as const),
    };
  });
  return { mentions: found.flatMap(({ mentions }) => mentions), goldIds: new Map(found.flatMap(({ goldIds }) => goldIds)) };
}
