import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STATES } from '../src/codebook/states.ts';
import type { Toponym } from '../src/model/reading.ts';
import { createReadTools } from '../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../src/pipeline/readSettings.ts';
import { read } from '../src/read/read.ts';
import { type GeoparseArticle, type GoldToponym, readGeoVirus, readLgl } from './geoparseSets.ts';
import { scoreToponyms, type ToponymScore, totalToponyms } from './score/scoreToponyms.ts';

const HELP = `npm run eval:places -- [--misses]

Scores the names of places in two annotated sets, GeoVirus and LGL: how many are recognised (the same words), how many
of those lie within 161 km of where the annotators have them, how far they are off, and in how many the state is right.
The first half of each (every other article) is the one that rules may be tuned on. LGL marks adjectives of states
('Russian') as places, which by policy are none here: its second row leaves them out.

The sets lie outside the project, in geoparse/ under data/ of the folder TACITUS_SHARED (default ../shared).`;

const NEAR_KM = 161;

interface Least {
  readonly f1: number;
  readonly near: number;
}

const DEMONYMS: ReadonlySet<string> = new Set(STATES.flatMap(({ demonyms }) => demonyms));
const isDemonym = ({ text }: GoldToponym): boolean =>
  DEMONYMS.has(text) || /^(?:South Ossetian|Abkhazian?|Chechen|European|African|Asian|Arab)s?$/u.test(text);

const beganMs = performance.now();
const tools = await createReadTools(PLAIN_SETTINGS);
// The first look-up loads the tables.
tools.gazetteer.named('London');
const loadMs = performance.now() - beganMs;

/** Names of places that the reader finds in an article. */
function findIn({ text, source }: GeoparseArticle): readonly Toponym[] {
  const document = {
    kind: 'document',
    id: 'd',
    path: null,
    url: null,
    source,
    title: null,
    published: null,
    language: 'en',
    text,
  } as const;
  return read(document, tools).value.sentences.flatMap(({ toponyms }) => toponyms);
}

const cell = (share: number, least: number | null = null): string =>
  `${(100 * share).toFixed(1)}${least !== null && share < least ? `<${100 * least}` : ''}`;

function median(errors: readonly number[]): string {
  const sorted = [...errors].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? '–' : Number.isFinite(middle) ? `${middle.toFixed(0)} km` : 'unplaced';
}

function row(name: string, score: ToponymScore, least: Least | null): string {
  const [precision, recall] = [score.matched / score.found, score.matched / score.gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  const near = score.errors.filter((km) => km <= NEAR_KM).length / score.errors.length;
  const country = score.countries.told === 0 ? '–' : cell(score.countries.right / score.countries.told);
  const cells = [
    name,
    String(score.gold),
    cell(precision),
    cell(recall),
    cell(f1, least?.f1 ?? null),
    cell(near, least?.near ?? null),
    median(score.errors),
    country,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Prints the rows of a set: both halves and the whole; `keep` leaves out gold that is no place by policy. */
function printSet(name: string, articles: readonly GeoparseArticle[], least: Least, keep: (gold: GoldToponym) => boolean): void {
  const scores = articles.map((article) => scoreToponyms(article.toponyms.filter(keep), findIn(article)));
  console.log(row(`${name}, tuned half`, totalToponyms(scores.filter((_score, index) => index % 2 === 0)), null));
  console.log(row(`${name}, other half`, totalToponyms(scores.filter((_score, index) => index % 2 === 1)), least));
  console.log(row(`${name}, all`, totalToponyms(scores), least));
}

/** Lists what was missed, found too much or put far off in the tuned half. */
function printMisses(name: string, articles: readonly GeoparseArticle[]): void {
  articles.forEach((article, index) => {
    if (index % 2 === 1) return;
    const found = findIn(article);
    for (const gold of article.toponyms) {
      const { matched, errors } = scoreToponyms([gold], found);
      const other = found.find(({ end }) => end === gold.end);
      if (matched === 0)
        console.log(
          `${name} ${index} missed  ${gold.text}  [${article.text.slice(Math.max(0, gold.start - 30), gold.end + 20).replaceAll('\n', ' ')}]`,
        );
      else if ((errors[0] ?? 0) > NEAR_KM)
        console.log(
          `${name} ${index} far     ${gold.text}  ${errors[0]?.toFixed(0)} km: ${other?.id} ${other?.country} (${other?.reasons.join('; ')}) gold ${gold.lat},${gold.lon}`,
        );
    }
    for (const one of found)
      if (!article.toponyms.some(({ end, start }) => end === one.end && Math.abs(start - one.start) < 5))
        console.log(
          `${name} ${index} extra   ${one.text}  [${article.text.slice(Math.max(0, one.start - 30), one.end + 20).replaceAll('\n', ' ')}] ${one.reasons.join('; ')}`,
        );
  });
}

function main(): number {
  const { values } = parseArgs({ options: { misses: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = join(process.env['TACITUS_SHARED'] ?? join('..', 'shared'), 'data', 'geoparse');
  if (!existsSync(folder)) {
    console.error(`No ${folder}. Set TACITUS_SHARED to the folder that holds data/geoparse/.`);
    return 2;
  }
  const [virus, lgl] = [readGeoVirus(folder), readLgl(folder)];
  if (values.misses) {
    printMisses('GeoVirus', virus);
    printMisses('LGL', lgl);
  }
  console.log('| set | gold | precision | recall | F1 | within 161 km | median error | state right |\n|---|---|---|---|---|---|---|---|');
  printSet('GeoVirus', virus, { f1: 0.85, near: 0.9 }, () => true);
  printSet('LGL', lgl, { f1: 0.7, near: 0.75 }, () => true);
  printSet('LGL without demonyms', lgl, { f1: 0.7, near: 0.75 }, (gold) => !isDemonym(gold));
  console.log(`tables ready in ${loadMs.toFixed(0)} ms; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident at the end`);
  return 0;
}

process.exitCode = main();
