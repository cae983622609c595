import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/ingest/findOptions.ts';
import { findSources } from '../../src/ingest/findSources.ts';
import { nodeEffects } from '../../src/ingest/nodeEffects.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import { recordJsonSchema } from '../../src/model/record.ts';
import type { DocumentRead } from '../../src/pipeline/documentRead.ts';
import { createReadOne } from '../../src/pipeline/readOne.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';

const ROOT = join(import.meta.dirname, '../..');
const NEWS = join(process.env.TACITUS_SHARED ?? join(ROOT, '../shared'), 'data/crisis/news-2021-12.jsonl.gz');
const readOne = await createReadOne(PLAIN_SETTINGS);
const validate = new Ajv2020({ strict: false }).compile(recordJsonSchema());

/** Every document under a path, through ingest, read and extract. */
async function readAll(path: string): Promise<readonly DocumentRead[]> {
  const documents: DocumentRead[] = [];
  for await (const ref of findSources([path], { source: null, published: null, maxBytes: MAX_BYTES }, nodeEffects)) {
    const bytes = 'where' in ref ? ref : await readSource(ref, nodeEffects);
    if ('where' in ref || 'where' in bytes) throw new Error(JSON.stringify(bytes));
    const read = readOne(ref, bytes);
    if ('where' in read) throw new Error(JSON.stringify(read));
    documents.push(read);
  }
  return documents;
}

/** Spans of a document that do not hold the letters they claim to hold. */
function offText({ ingested, findings }: DocumentRead): readonly string[] {
  const { text } = ingested.document;
  const held = (start: number, end: number, letters: string): boolean => text.slice(start, end) === letters && end > start;
  const actors = [
    ...findings.mentions.flatMap((one) => [...one.actors, ...one.recipients]),
    ...findings.figures.flatMap((one) => one.of),
    ...findings.claims.flatMap((one) => [...one.against, ...(one.speaker ? [one.speaker] : [])]),
  ];
  const all = [...findings.mentions, ...findings.figures, ...findings.claims];
  return [
    ...all.filter((one) => !held(one.start, one.end, one.quote)).map((one) => `${one.kind} «${one.quote}»`),
    ...all.filter((one) => !held(one.sentence.start, one.sentence.end, one.sentence.text)).map((one) => `sentence «${one.sentence.text}»`),
    ...actors.filter((one) => !held(one.start, one.end, one.text)).map((one) => `actor «${one.text}»`),
  ];
}

const invalid = ({ ingested, findings }: DocumentRead): readonly string[] =>
  [ingested.document, ...findings.mentions, ...findings.figures, ...findings.claims].flatMap((line) =>
    validate({ ...line }) ? [] : [`${line.kind} ${line.id}: ${JSON.stringify(validate.errors)}`],
  );

const SETS = [
  { name: 'the samples', path: join(ROOT, 'samples'), documents: 24, findings: 200 },
  { name: 'the 600 news articles', path: NEWS, documents: 600, findings: 5000 },
];

describe.each(SETS)('law 1 on $name', ({ path, documents, findings }) => {
  test.skipIf(!existsSync(path) && process.env.CI === undefined)(
    'every finding points at the letters that say it',
    { timeout: 240_000 },
    async () => {
      const all = await readAll(path);
      expect(all.length).toBeGreaterThanOrEqual(documents);
      expect(all.flatMap(offText)).toEqual([]);
      expect(all.flatMap(invalid)).toEqual([]);
      expect(all.flatMap((one) => one.notices.filter(({ code }) => code === 'finding-off-text'))).toEqual([]);
      const count = all.reduce(
        (sum, one) => sum + one.findings.mentions.length + one.findings.figures.length + one.findings.claims.length,
        0,
      );
      expect(count).toBeGreaterThan(findings);
      const ids = all.flatMap((one) => [...one.findings.mentions, ...one.findings.figures, ...one.findings.claims].map(({ id }) => id));
      expect(new Set(ids).size).toBeGreaterThan(findings);
    },
  );
});

test('the same text gives the same findings', async () => {
  const path = join(ROOT, 'samples');
  expect(JSON.stringify(await readAll(path))).toBe(JSON.stringify(await readAll(path)));
});
