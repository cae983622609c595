import type { Command } from 'commander';
import { actorTitle } from '../../codebook/actorTitle.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import { MEASURE_TITLE } from '../../codebook/measure.ts';
import { POSTURE_COLUMN_TITLE, POSTURE_COLUMNS } from '../../codebook/postureColumn.ts';
import { voiceText } from '../../model/countVoice.ts';
import { isDay } from '../../model/day.ts';
import type { Posture, PostureEntry, PostureRow } from '../../model/posture.ts';
import { scopeText } from '../../model/scopeText.ts';
import { postureAsOf } from '../../pipeline/postureAsOf.ts';
import { csvHead, csvRow } from '../export/csv.ts';
import { POSTURE_CSV, postureLines } from '../export/postureColumns.ts';
import { boundsText } from './boundsText.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson, say } from './say.ts';
import { withLedger } from './withLedger.ts';
import { WrongCall } from './wrongCall.ts';

interface PostureVerbOptions {
  readonly store: string;
  readonly asOf: string;
  readonly accordingTo?: readonly string[];
  readonly place?: string;
  readonly reading?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const EXAMPLE = `
Each line is the latest figure of one origin; nothing is averaged, and nothing said after the day is in it.

Example:
  tacitus posture --as-of 2021-12-14 --according-to UKR --place RUS`;

/** `tacitus posture`: who has what where, as told up to a day. */
export function addPostureCommand(program: Command, finish: (code: ExitCode) => void): void {
  const many = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];
  program
    .command('posture')
    .description('show who has what where, as told up to a day')
    .requiredOption('--as-of <day>', 'the day, as 2021-12-14')
    .option('--according-to <voice>', 'hear a speaker (USA, USA/MIL) or an outlet by name alone; given again, several as one side', many)
    .option('--place <place>', 'a place by name, or a state by its code')
    .option('--reading', 'beside rival figures also read one number out of them: a weighted median, one vote a voice')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--json', 'print one JSON object')
    .option('--csv', 'print one line a figure as CSV')
    .addHelpText('after', EXAMPLE)
    .action(async (options: PostureVerbOptions) => {
      await showPosture(options);
      finish(EXIT.done);
    });
}

async function showPosture({
  store: folder,
  asOf,
  accordingTo = [],
  place,
  reading = false,
  json,
  csv,
}: PostureVerbOptions): Promise<void> {
  if (!isDay(asOf)) throw new WrongCall(`--as-of ${JSON.stringify(asOf)} is no day. Write it as 2021-12-14.`);
  if (json && csv) throw new WrongCall('--json and --csv exclude one another: leave one out.');
  const { found, lines } = await withLedger(folder, async (ledger) => {
    const posture = await postureAsOf(ledger, { asOf, accordingTo, places: place === undefined ? [] : [place], reading });
    return { found: posture, lines: csv ? await postureLines(posture, ledger.figuresFound) : [] };
  });
  if (json) return putJson(found);
  if (csv) {
    await put(csvHead(POSTURE_CSV).trimEnd());
    for (const line of lines) await put(csvRow(line, POSTURE_CSV).trimEnd());
    return;
  }
  for (const line of [...section('Forces', found.forces), ...section('Losses', found.losses), ...totalLines(found)]) await put(line);
  say(closing(found));
}

const section = (title: string, rows: readonly PostureRow[]): readonly string[] =>
  rows.length === 0 ? [] : [title, ...rows.flatMap(rowLines), ''];

const whoseText = (codes: readonly string[]): string => codes.map(actorTitle).join(' and ');

function rowLines(row: PostureRow): readonly string[] {
  const what = row.item === '' ? MEASURE_TITLE[row.measure] : `${MEASURE_TITLE[row.measure]} (${row.item})`;
  const where = row.places.map(placeTitle).join(', ') || 'place not told';
  return ['', `  ${whoseText(row.holders)}: ${what}, ${where}`, ...POSTURE_COLUMNS.flatMap((column) => columnLines(row, column))];
}

function columnLines({ entries, ranges, readings }: PostureRow, column: PostureEntry['column']): readonly string[] {
  const inColumn = entries.filter((entry) => entry.column === column);
  if (inColumn.length === 0) return [];
  const range = ranges[column];
  const spans = range === undefined || inColumn.length === 1 ? '' : ` ${boundsText(range.low, range.high)} (${range.why})`;
  const reading = readings[column];
  const read = reading === undefined ? [] : [`      one reading: ${boundsText(reading.value, reading.value)} (${reading.why})`];
  return [`    ${POSTURE_COLUMN_TITLE[column]}:${spans}`, ...read, ...inColumn.map((entry) => `      ${entryText(entry)}`)];
}

function entryText({ quantity, ageDays, contradictedBy, deniedBy = [], replacedBy, printedBy }: PostureEntry): string {
  const { voice } = quantity;
  const others = printedBy.filter((outlet) => outlet !== quantity.outlet);
  const who = voice.own
    ? [voice.name, ...others.map((outlet) => `word for word in ${outlet}`)].join(', ')
    : `${voice.name || 'unnamed'}${voice.code === '' ? '' : ` (${voice.code})`} in ${printedBy.join(', ')}`;
  const age = ageDays === null ? '' : `, ${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`;
  const scope = scopeText(quantity)
    .map((part) => `, ${part}`)
    .join('');
  const marks = [
    contradictedBy.length > 0 ? 'contradicted' : [],
    deniedBy.length > 0 ? 'denied' : [],
    (quantity.chargeDeniedBy ?? []).map((denier) => `charge denied by ${voiceText(denier)}`),
    replacedBy === null ? [] : 'replaced',
  ].flat();
  return `${boundsText(quantity.low, quantity.high)} ${quantity.item}${scope}: ${who}${age}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`;
}

const totalLines = ({ totals }: Posture): readonly string[] =>
  totals.length === 0
    ? []
    : [
        'Together',
        ...totals.map(
          ({ holders, measure, column, low, high, places, why }) =>
            `  ${whoseText(holders)}: ${MEASURE_TITLE[measure]}, ${POSTURE_COLUMN_TITLE[column]}, ${places.join('; ')}: ${boundsText(low, high)} (${why})`,
        ),
        '',
      ];

const counted = ({ length }: readonly PostureRow[], one: string, many: string): string => `${length} ${length === 1 ? one : many}`;

const closing = ({ asOf, forces, losses, leftOut }: Posture): string =>
  [
    `As told up to ${asOf}: ${counted(forces, 'force', 'forces')}, ${counted(losses, 'loss', 'losses')}.`,
    ...leftOut.map(({ reason, figures }) => `${figures} ${figures === 1 ? 'figure' : 'figures'} left out: ${reason}.`),
  ].join('\n');
