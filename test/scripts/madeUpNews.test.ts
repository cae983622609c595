import { expect, test } from 'vitest';
import { crisesFor, makeArchive } from '../../bench/record/makeArchive.ts';
import { makeNews } from '../../bench/record/makeNews.ts';
import { makeWorld } from '../../bench/record/world.ts';
import { groupLinked, linkAmong, tellingOf } from '../../src/reconcile/linkedMentions.ts';

const SEED = 7;
/** Quiet days of a million mentions, on which as much is told as in the crisis that was measured. */
const DAYS = Array.from({ length: 9 }, (_, at) => 6 + at);
const DOCUMENTS_A_DAY = 36;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

test('the made-up news has the shape of a real crisis: its documents, its events and what links its mentions', () => {
  const news = makeNews(makeWorld(SEED), SEED, 1_000_000);
  const read = DAYS.flatMap((day) => Array.from({ length: DOCUMENTS_A_DAY }, (_, at) => news.document(day, at + 1)));
  const counts = read.map(({ findings }) => findings.mentions.length);
  // Of 543 articles: 7 and 9.9 mentions, 0.7 figures, 13.6 claims, 339 words.
  expect(median(counts)).toBeGreaterThanOrEqual(6);
  expect(median(counts)).toBeLessThanOrEqual(8);
  expect(mean(counts)).toBeGreaterThan(9);
  expect(mean(counts)).toBeLessThan(11);
  expect(mean(read.map(({ findings }) => findings.figures.length))).toBeCloseTo(0.75, 0);
  expect(Math.abs(mean(read.map(({ findings }) => findings.claims.length)) - 13.6)).toBeLessThan(2);
  expect(Math.abs(median(read.map(({ ingested }) => ingested.document.text.split(' ').length)) - 339)).toBeLessThan(60);

  const told = read.flatMap(({ findings, ingested: { document } }) =>
    findings.mentions.map((mention) => ({ ...mention, published: document.published, outlet: document.source, title: document.title })),
  );
  const { a, b, weights } = linkAmong(told);
  const groups = groupLinked(told.map(tellingOf), { links: { a: Uint32Array.from(a), b: Uint32Array.from(b), weights }, words: [] });
  const groupOf = new Map(groups.flatMap((group, index) => group.map((place) => [place, index] as const)));
  const inside = [...a].filter((one, at) => groupOf.get(one) === groupOf.get(b[at] ?? -1)).length;
  // Of 543 articles: 2.0 mentions an event, two in five mentions alone, 14 links a mention, a third of them inside an event.
  expect(Math.abs(told.length / groups.length - 2)).toBeLessThan(0.25);
  expect(Math.abs(groups.filter(({ length }) => length === 1).length / told.length - 0.39)).toBeLessThan(0.05);
  // The first and last days have links on one side alone.
  expect(a.length / told.length).toBeGreaterThan(8);
  expect(a.length / told.length).toBeLessThan(18);
  expect(inside / a.length).toBeGreaterThan(0.2);
  expect(inside / a.length).toBeLessThan(0.45);
});

test('an archive of more mentions has more crises, none of them denser than the one that was measured', () => {
  expect([10_000, 100_000, 423_000, 424_000, 1_000_000].map(crisesFor)).toEqual([1, 1, 1, 2, 3]);
  const { density } = makeArchive(SEED, 1_000_000, 3);
  expect(density.crises).toBe(3);
  expect(density.perDay).toBeLessThan(386);
  // Bursts of one crisis, not of all at once.
  expect(density.most).toBeLessThan(makeArchive(SEED, 1_000_000, 1).density.most / 2);
});

test('an archive of one crisis is the news of that crisis', () => {
  const [archive, news] = [makeArchive(SEED, 100_000, 1), makeNews(makeWorld(SEED), SEED, 100_000)];
  expect(archive.document(9, 4)).toEqual(news.document(9, 4));
  const [first, other] = [archive.documents().next(), news.documents().next()];
  expect(first.value).toEqual(other.value);
});

test('the crises of an archive run side by side, between other states, and great powers have a hand in several', () => {
  const archive = makeArchive(SEED, 12_000, 3);
  const documents = [...archive.documents()].map(({ ingested, findings }) => ({ ...ingested.document, mentions: findings.mentions }));
  const days = documents.map(({ published }) => published ?? '');
  expect(days).toEqual(days.toSorted());
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  const acting = documents.flatMap(({ mentions }) => mentions.flatMap(({ actors }) => actors.map(({ code }) => code)));
  const busiest = [...Map.groupBy(acting, (code) => code)].toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code);
  const fronts = archive.worlds.map(({ states }) => states.slice(0, 2));
  expect(new Set(fronts.map(([first]) => first)).size).toBe(3);
  expect(new Set(busiest.slice(0, 3))).toEqual(new Set(fronts.map(([first]) => first)));
  const [own = [], ...others] = fronts;
  for (const [, power = ''] of others) expect(own).toContain(power);
  // As many mentions of each crisis, near enough.
  for (const [first] of fronts) expect(acting.filter((code) => code === first).length / acting.length).toBeGreaterThan(0.12);
});

test('a document from amid an archive is of a crisis that is told of on its day', () => {
  const archive = makeArchive(SEED, 1_000_000, 3);
  const fronts = new Set(archive.worlds.map(({ states }) => states[0]));
  const met = new Set<string>();
  for (let number = 0; number < 40; number++) {
    const { findings } = archive.document(300, number);
    for (const { actors } of findings.mentions) for (const { code } of actors) if (fronts.has(code)) met.add(code);
  }
  expect(met.size).toBe(3);
  expect(archive.document(300, 5)).toEqual(makeArchive(SEED, 1_000_000, 3).document(300, 5));
});
