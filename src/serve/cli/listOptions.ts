import type { Command } from 'commander';
import type { FilterParameters } from '../filterParameters.ts';
import { readFilterParameters } from '../filterParameters.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { WrongCall } from './wrongCall.ts';

/** What every list verb understands, as commander hands it over. */
export interface ListOptions {
  readonly store: string;
  readonly outlet?: readonly string[];
  readonly says?: readonly string[];
  readonly actor?: readonly string[];
  readonly place?: readonly string[];
  readonly type?: readonly string[];
  readonly measure?: readonly string[];
  readonly status?: readonly string[];
  readonly atleast?: string;
  readonly atmost?: string;
  readonly story?: readonly string[];
  readonly origin?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly limit?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const FILTERS = [
  'outlet',
  'says',
  'actor',
  'place',
  'type',
  'measure',
  'status',
  'atleast',
  'atmost',
  'story',
  'origin',
  'from',
  'to',
  'text',
  'limit',
] as const;

/** The options by which a list is narrowed, alike for all lists. */
export function addListOptions(command: Command): Command {
  const many = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];
  const manyUpper = (value: string, before: readonly string[] | undefined): readonly string[] => many(value.toUpperCase(), before);
  return command
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--outlet <name>', 'only what this outlet tells (may be given again, as may the next eight)', many)
    .option('--says <code>', 'only what this speaker says: a code such as USA or USA/MIL, or "own" for the outlet\'s own voice', many)
    .option('--actor <code>', 'only where this actor has a part: RUS, NATO, POL/MIL …', many)
    .option('--place <id>', 'only what happened or is counted at this place, by its id: city:703448, border:BLR-POL …', many)
    .option('--type <class>', 'only this event class: MOBILIZE, CONSULT …', manyUpper)
    .option('--measure <measure>', 'only figures that count this: personnel, deaths …', many)
    .option('--status <status>', 'only this status: actual, planned, possible, negated; of figures present, moving …', many)
    .option('--atleast <number>', 'only figures that tell this number or a larger one')
    .option('--atmost <number>', 'only figures that tell this number or a smaller one')
    .option('--story <id>', 'only documents of this story, by its id', many)
    .option('--origin <kind>', 'only documents that come to their text so: copy, rewrite, credited, own', many)
    .option('--from <day>', 'published on this day or later')
    .option('--to <day>', 'published on this day or earlier')
    .option('--text <words>', 'only documents that hold these words')
    .option('--limit <n>', 'how many to show (default: 100)')
    .option('--all', 'show all of them')
    .option('--json', 'print one JSON object a line')
    .option('--csv', 'print CSV');
}

/** The filter that the options ask for. Throws `WrongCall` for a value that is none, naming the known ones. */
export function listParameters(options: ListOptions): FilterParameters {
  if (options.all === true && options.limit !== undefined) throw new WrongCall('--all and --limit exclude one another: leave one out.');
  if (options.json === true && options.csv === true) throw new WrongCall('--json and --csv exclude one another: leave one out.');
  const search = new URLSearchParams();
  for (const name of FILTERS) {
    const value = options[name];
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) search.append(name, each);
  }
  const read = readFilterParameters(search);
  if (read.ok) return read.parameters;
  throw new WrongCall(
    read.problems.map(({ parameter, reason }) => `--${parameter} ${JSON.stringify(search.get(parameter))}: ${reason}`).join('\n'),
  );
}
