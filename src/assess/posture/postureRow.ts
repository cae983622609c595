import { POSTURE_COLUMNS, type PostureColumn } from '../../codebook/postureColumn.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { PostureEntry, PostureMoment, PostureReading, PostureRow } from '../../model/posture.ts';
import type { Quantity, QuantityPair } from '../../model/quantity.ts';
import { latestOfOrigins } from './latestOfOrigins.ts';
import { rangeOf } from './rangeOf.ts';
import type { Standing } from './standing.ts';

export interface RowOptions {
  readonly asOf: Day;
  /** How figures of one row stand to each other, for those chosen as latest; of those in two columns only what contradicts or replaces. */
  readonly compare: (figures: readonly Standing[]) => readonly QuantityPair[];
  /** Whether a figure of one row is denied by what is told in another. */
  readonly isDenied: (one: Quantity, denial: Quantity) => boolean;
  /** One number out of the figures of a column; null where no reading is asked for. */
  readonly read: ReadFigures | null;
}

export type ReadFigures = (entries: readonly PostureEntry[]) => PostureReading | null;

/** The row of those figures that stand in it, of which those of the same force in other rows may be denials; none where there are none. */
export function postureRow(group: readonly Standing[], denials: readonly Standing[], options: RowOptions): PostureRow | null {
  const { asOf, compare, read } = options;
  const [first] = group;
  if (first === undefined) return null;
  const latest = latestInColumns(group);
  const pairs = latest.length < 2 ? [] : compare(latest);
  const elsewhere = denials.filter(({ row }) => row !== first.row);
  const outcome = { ...outcomeOf(pairs, latest), deniedBy: deniedAmong({ latest, pairs, elsewhere }, options) };
  const entries = foldVoices(latest).map((folded) => entryOf(folded, asOf, outcome));
  return {
    holders: first.quantity.holders,
    measure: first.quantity.measure,
    item: first.item,
    places: first.quantity.zone.places,
    entries,
    ranges: eachColumn(entries, rangeOf),
    readings: read === null ? {} : eachColumn(entries, read),
    pairs: pairsAmong(entries, pairs),
    history: historyOf(group),
  };
}

const latestInColumns = (group: readonly Standing[]): readonly Standing[] =>
  group.length < 2 ? group : [...Map.groupBy(group, ({ column }) => column).values()].flatMap((inColumn) => latestOfOrigins(inColumn));

/** What becomes of figures by how they stand to each other, by their ids. */
interface Outcome {
  readonly contradictedBy: ReadonlyMap<string, readonly string[]>;
  readonly deniedBy: ReadonlyMap<string, readonly string[]>;
  readonly replacedBy: ReadonlyMap<string, string>;
}

function outcomeOf(pairs: readonly QuantityPair[], latest: readonly Standing[]): Omit<Outcome, 'deniedBy'> {
  const contradictedBy = new Map<string, string[]>();
  const replacedBy = new Map<string, string>();
  if (pairs.length === 0) return { contradictedBy, replacedBy };
  const voices = new Map(latest.map(({ quantity: { id, voice } }) => [id, voice]));
  const note = (one: string, other: string): void => {
    const known = contradictedBy.get(one);
    if (known === undefined) contradictedBy.set(one, [other]);
    else known.push(other);
  };
  for (const { a, b, relation } of pairs) {
    if (relation === 'conflict') {
      note(a, b);
      note(b, a);
    } else if (relation === 'outdated_by') {
      const [older, newer] = [voices.get(a), voices.get(b)];
      // What others said later makes a figure old, but only its own voice takes it back.
      if (older !== undefined && newer !== undefined && isSameVoice(older, newer)) replacedBy.set(a, b);
    }
  }
  return { contradictedBy, replacedBy };
}

interface Deniable {
  readonly latest: readonly Standing[];
  readonly pairs: readonly QuantityPair[];
  readonly elsewhere: readonly Standing[];
}

const isDenial = ({ column }: Standing): boolean => column === 'denied';

/** Which figures are denied, by the ids of the denials: those of the row, and those of the same force in others. */
function deniedAmong({ latest, pairs, elsewhere }: Deniable, { isDenied }: RowOptions): ReadonlyMap<string, readonly string[]> {
  const denials = new Set(latest.filter(isDenial).map(({ quantity: { id } }) => id));
  const found = new Map<string, string[]>();
  const note = (id: string, denial: string): void => void found.set(id, [...(found.get(id) ?? []), denial]);
  for (const { a, b, relation } of denials.size === 0 ? [] : pairs) {
    if (relation !== 'conflict' || denials.has(a) === denials.has(b)) continue;
    if (denials.has(b)) note(a, b);
    else note(b, a);
  }
  for (const { quantity: denial } of elsewhere)
    for (const one of latest) if (!isDenial(one) && isDenied(one.quantity, denial)) note(one.quantity.id, denial.id);
  return found;
}

/** The pairs of figures that stand in one column; the same figure told twice says nothing. */
function pairsAmong(entries: readonly PostureEntry[], pairs: readonly QuantityPair[]): readonly QuantityPair[] {
  if (pairs.length === 0) return [];
  const columns = new Map(entries.map(({ quantity: { id }, column }) => [id, column]));
  return pairs.filter(({ a, b, relation }) => {
    if (relation === 'equal') return false;
    const column = columns.get(a);
    return column !== undefined && column === columns.get(b);
  });
}

function historyOf(group: readonly Standing[]): readonly PostureMoment[] {
  const moments = group.flatMap(({ moment }) => moment ?? []);
  return moments.sort((a, b) => (a.day === b.day ? (a.figure < b.figure ? -1 : 1) : a.day < b.day ? -1 : 1));
}

interface Folded {
  readonly last: Standing;
  readonly printedBy: readonly string[];
}

/** One line for a number of one voice that several outlets print: the last of them, with all who print it. */
function foldVoices(latest: readonly Standing[]): readonly Folded[] {
  if (latest.length < 2) return latest.map((last) => ({ last, printedBy: [last.quantity.outlet] }));
  return [...Map.groupBy(latest, voicedNumber).values()].flatMap((group) => {
    // Words that a second outlet prints unchanged are those of the first.
    const last = group.at(group[0]?.quantity.voice.own === true ? 0 : -1);
    return last === undefined ? [] : [{ last, printedBy: [...new Set(group.map(({ quantity: { outlet } }) => outlet))].sort() }];
  });
}

// What may hold any letter stands last.
const voicedNumber = ({ quantity: { outlet, voice, low, high, qualifier, zone }, column, quote }: Standing): string =>
  `${column} ${low} ${high} ${qualifier} ${zone.withinKm} ${voice.own ? ownVoice(outlet, quote) : voice.code || voice.name}`;

/** Two outlets that print so many words alike have them from one text. */
const WORDS_ALIKE = 6;

const ownVoice = (outlet: string, quote: string): string => (quote.split(/\s+/u).length < WORDS_ALIKE ? outlet : `words ${quote}`);

function entryOf({ last, printedBy }: Folded, asOf: Day, { contradictedBy, deniedBy, replacedBy }: Outcome): PostureEntry {
  const { quantity, column } = last;
  const denied = deniedBy.get(quantity.id);
  const against = contradictedBy.get(quantity.id)?.filter((id) => denied?.includes(id) !== true);
  return {
    quantity,
    quote: last.quote,
    title: last.title,
    column,
    ageDays: quantity.asOf === null ? null : daysBetween(quantity.asOf.end, asOf),
    contradictedBy: against === undefined ? [] : [...new Set(against)].sort(),
    ...(denied && { deniedBy: [...new Set(denied)].sort() }),
    replacedBy: replacedBy.get(quantity.id) ?? null,
    printedBy,
  };
}

/** What is made of each column's entries, where anything is; what is denied is no figure of anybody's. */
function eachColumn<T>(
  entries: readonly PostureEntry[],
  make: (inColumn: readonly PostureEntry[]) => T | null,
): Partial<Record<PostureColumn, T>> {
  const made: Partial<Record<PostureColumn, T>> = {};
  for (const column of POSTURE_COLUMNS) {
    if (column === 'denied' || !entries.some((entry) => entry.column === column)) continue;
    const value = make(entries.filter((entry) => entry.column === column));
    if (value !== null) made[column] = value;
  }
  return made;
}
