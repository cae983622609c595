import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOf, readGoldFolder } from '../../training/confidence/goldFile.ts';

const WRITTEN = join(import.meta.dirname, '../../training/written');
const FOLDERS = readdirSync(WRITTEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const STATUS = ['actual', 'planned', 'possible', 'negated'];
const FIGURE_STATUS = ['present', 'moving', 'alert', 'planned', 'possible', 'past', 'denied'];
const CLASSES =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ');
const MEASURES = 'personnel people deaths injured captured ships aircraft vehicles weapons missiles money length sites units'.split(' ');

// As the scorer compares: letters and digits only, so that a broken line or a dash does not matter.
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

test('every written text has its gold, and every gold its text', () => {
  for (const folder of FOLDERS) {
    const names = readdirSync(join(WRITTEN, folder)).filter((name) => name.endsWith('.txt'));
    const gold = readGoldFolder(join(WRITTEN, folder), (name) => name.endsWith('.json'));
    expect(gold.map(({ name }) => name)).toEqual(names.sort());
  }
});

describe.each(FOLDERS)('the gold of %s', (folder) => {
  const gold = readGoldFolder(join(WRITTEN, folder), (name) => name.endsWith('.json'));

  test('quotes what its text says', () => {
    const absent = gold.flatMap(({ name, path, events, figures }) => {
      const text = bare(readFileSync(path, 'utf8'));
      return [...events, ...figures]
        .filter(({ quote }) => bare(quote) === '' || !text.includes(bare(quote)))
        .map(({ quote }) => `${name}: ${quote}`);
    });
    expect(absent).toEqual([]);
  });

  test('has no word that the scorer does not know', () => {
    const unknown = gold.flatMap(({ name, events, figures }) => [
      ...events.flatMap((event) => [
        ...listOf(event.type).filter((one) => !CLASSES.includes(one)),
        ...listOf(event.status).filter((one) => !STATUS.includes(one)),
      ]),
      ...figures.flatMap((figure) => [
        ...listOf(figure.measure).filter((one) => !MEASURES.includes(one)),
        ...listOf(figure.status).filter((one) => !FIGURE_STATUS.includes(one)),
        ...(figure.low !== null && figure.high !== null && figure.low > figure.high ? [`${name}: ${figure.quote}`] : []),
      ]),
    ]);
    expect(unknown).toEqual([]);
  });
});
