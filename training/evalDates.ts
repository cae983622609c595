import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateSet } from '../scripts/eval/evaluateSet.ts';
import { findGold } from '../scripts/eval/findGold.ts';
import { DATE_KINDS } from './dates/kindOfDate.ts';
import { type DateScore, scoreDates } from './dates/scoreDates.ts';

const HELP = `npm run eval:dates -- [--misses]

Scores how days are read: on the expressions of Recognizers-Text that news could print, and on the dates of the gold.
A day is right where it meets the past or the future reading of the specification, or the days of the gold.

  --misses   also list the expressions whose days were not met

Both lie outside the project, in the folder TACITUS_SHARED (default ../shared).`;

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function printExpressions({ judged, leftOut }: DateScore): void {
  console.log(line(['kind', 'expressions', 'days met, %', 'the same days, %']));
  console.log(line(['---', '---:', '---:', '---:']));
  for (const kind of [...DATE_KINDS, 'all']) {
    const some = judged.filter((one) => kind === 'all' || one.kind === kind);
    const met = some.filter(({ meets }) => meets).length;
    console.log(line([kind, some.length, share(met, some.length), share(some.filter(({ same }) => same).length, some.length)]));
  }
  console.log('\nLeft out, and how many of them are met all the same:');
  for (const [reason, some] of leftOut)
    console.log(`${String(some.length).padStart(6)}  ${reason}: ${some.filter(({ meets }) => meets).length}`);
  const dated = [...judged, ...[...leftOut.values()].flat()].filter(({ one }) => one.accepted.length > 0);
  console.log(
    `Of all ${dated.length} that have days, nothing left out: ${share(dated.filter(({ meets }) => meets).length, dated.length)} %`,
  );
}

function printMisses({ judged }: DateScore): void {
  console.log('\nNot met:');
  for (const { kind, one, got } of judged.filter(({ meets }) => !meets)) {
    const days = [one.accepted, got].map((all) => all.map(({ start, end }) => `${start ?? ''}..${end ?? ''}`).join(' or '));
    console.log(`  ${kind}: ${one.today} ${one.input} [${one.text}] wants ${days[0]}, got ${days[1] || 'nothing'}`);
  }
}

function printGold(shared: string): void {
  console.log(`\n${line(['gold', 'dates of events', '%', 'dates of figures', '%'])}`);
  console.log(line(['---', '---:', '---:', '---:', '---:']));
  for (const set of findGold(shared).sets) {
    const { attributes } = evaluateSet(set, { misses: false, grade: 'accurate' }).measures;
    const cells = ['date', 'figure.date'].flatMap((name) => {
      const { right, of } = attributes[name] ?? { right: 0, of: 0 };
      return [`${right} of ${of}`, share(right, of)];
    });
    console.log(line([set.title, ...cells]));
  }
}

function main(): void {
  const { values } = parseArgs({ options: { misses: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const shared = process.env['TACITUS_SHARED'] ?? join('..', 'shared');
  const score = scoreDates(join(shared, 'data', 'expressions', 'DateTime', 'English'));
  printExpressions(score);
  if (values.misses) printMisses(score);
  printGold(shared);
}

main();
