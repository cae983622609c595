import { isSameVoice, voiceText } from '../../model/countVoice.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { CountStatus, Quantity, QuantityPair, QuantityRelation } from '../../model/quantity.ts';
import { relateScopes, type ScopeRelation } from './relateScopes.ts';
import { isCounted, isVague, relateValues } from './relateValues.ts';
import { sharesSubject } from './sharesSubject.ts';

/** Counts of days farther apart than this are of two states of affairs: forces move. */
const SAME_TIME_DAYS = 7;

type Kind = 'there' | 'moving' | 'alert' | 'ahead' | 'past' | 'lost' | 'denied' | 'change' | 'asked';

const KIND: Readonly<Record<CountStatus, Kind>> = {
  observed: 'there',
  moving: 'moving',
  alert: 'alert',
  planned: 'ahead',
  expected: 'ahead',
  possible: 'ahead',
  past: 'past',
  lost: 'lost',
  denied: 'denied',
  increase: 'change',
  decrease: 'change',
  asked: 'asked',
};

const STATUS_TITLE: Readonly<Record<CountStatus, string>> = {
  observed: 'told as there',
  moving: 'told as on the move',
  alert: 'on alert only',
  planned: 'planned',
  expected: 'expected',
  possible: 'possible',
  past: 'over',
  lost: 'lost',
  denied: 'denied',
  increase: 'an increase',
  decrease: 'a withdrawal',
  asked: 'asked only',
};

/**
 * How one figure stands to another about the same force, with the reason in words; null where they are about
 * different things. The first difference that makes numbers incomparable is told: status, then scope, then time;
 * only figures alike in all three can confirm or contradict each other. `outdated_by` and `refines` have a direction:
 * `a` is outdated by `b`, `a` refines `b`; the pair is turned where it must be.
 */
export const compareQuantities = (a: Quantity, b: Quantity): QuantityPair | null => (sharesSubject(a, b) ? compareAlike(a, b) : null);

/** The same of two that are known to share their subject. */
export function compareAlike(a: Quantity, b: Quantity): QuantityPair {
  const scope = relateScopes(a, b);
  const status = relateStatuses(a, b, scope);
  if (status !== null) return status;
  if (scope.kind === 'different') return pair(a, b, 'different_scope', scope.why);
  return relateDays(a, b, scope) ?? relateNumbers(a, b, scope);
}

/** Whether two can be no more than of different status: neither contradicts or replaces the other, whatever else they tell. */
export const areOfOtherStatus = ({ status: a }: Quantity, { status: b }: Quantity): boolean =>
  KIND[a] !== KIND[b] && a !== 'denied' && b !== 'denied';

const pair = (a: Quantity, b: Quantity, relation: QuantityRelation, why: string): QuantityPair => ({ a: a.id, b: b.id, relation, why });

function relateStatuses(a: Quantity, b: Quantity, scope: ScopeRelation): QuantityPair | null {
  const [one, other] = [KIND[a.status], KIND[b.status]];
  if ((one === 'denied') !== (other === 'denied')) return relateDenial(a, b);
  if (a.added !== b.added && one === other) return pair(a, b, 'different_status', 'one is told as added to what is there');
  if (one !== other) return pair(a, b, 'different_status', `one is ${STATUS_TITLE[a.status]}, the other ${STATUS_TITLE[b.status]}`);
  if (one !== 'change' || a.status === b.status) return null;
  const why = 'one tells of an increase, the other of a withdrawal';
  const contradicts = scope.kind !== 'different' && isSameTime(a, b) && !isSameVoice(a.voice, b.voice);
  return pair(a, b, contradicts ? 'conflict' : 'different_status', contradicts ? `${why} in the same days` : why);
}

/** Who denies a number need not say again what it takes in: where his words tell of no scope, it is the one of whom he answers. */
function inScopeOf(other: Quantity, denial: Quantity): Quantity {
  const { only, including, zone } = denial;
  if (only.length + including.length + zone.including.length > 0 || zone.withinKm !== null) return denial;
  const told = { ...zone, withinKm: other.zone.withinKm, including: other.zone.including };
  return { ...denial, only: other.only, including: other.including, zone: told, ...(other.part && { part: other.part }) };
}

/** Who denies another's number contradicts it; a denial without a number only justifies or dismisses. */
function relateDenial(a: Quantity, b: Quantity): QuantityPair {
  const [denial, other] = a.status === 'denied' ? [a, b] : [b, a];
  const scope = relateScopes(inScopeOf(other, denial), other);
  if (other.status === 'asked') return pair(a, b, 'different_status', 'one is denied, the other asked only');
  // 'Up to 900' is not denied by who denies some number below it.
  const isOpen = other.low === null && other.high !== denial.high;
  const isDenied = isCounted(denial) && isCounted(other) && !isOpen && isNumberDenied(denial, other) && scope.kind !== 'different';
  if (isDenied && !isSameVoice(a.voice, b.voice)) {
    return pair(a, b, 'conflict', `${voiceText(denial.voice)} denies the figure that ${voiceText(other.voice)} gives`);
  }
  return pair(a, b, 'different_status', `one is denied, the other ${STATUS_TITLE[other.status]}`);
}

/** A number near the one that is denied may well be right; who denies 'thousands' denies every number of that size. */
const isNumberDenied = (denial: Quantity, other: Quantity): boolean =>
  isVague(denial)
    ? relateValues(denial, other) !== 'apart'
    : [denial.low, denial.high].some((bound) => bound !== null && (bound === other.low || bound === other.high));

/** A figure of other days, or of the same voice on a later day, replaces the older one. */
function relateDays(a: Quantity, b: Quantity, scope: ScopeRelation): QuantityPair | null {
  const days = distance(a, b);
  if (days === null) return null;
  const sameTime = isWithinDays(a, b, days);
  const isTelling = scope.kind === 'same' || sameTime;
  const [older, newer] = days >= 0 ? [a, b] : [b, a];
  if (!sameTime) {
    const why = `${Math.abs(Math.round(days))} days lie between them`;
    return isLoss(a) || !isTelling
      ? pair(a, b, 'different_scope', isLoss(a) ? `${why}: other losses` : whyUnsaid(scope))
      : pair(older, newer, 'outdated_by', why);
  }
  const isCorrected = days !== 0 && isSameVoice(a.voice, b.voice) && isCounted(a) && isCounted(b) && !isVague(a) && !isVague(b);
  if (!isCorrected || relateValues(a, b) !== 'apart' || scope.kind !== 'same') return null;
  return pair(older, newer, 'outdated_by', `${voiceText(newer.voice)} gives another figure later`);
}

const isLoss = ({ measure }: Quantity): boolean => measure === 'deaths' || measure === 'injured' || measure === 'captured';
const whyUnsaid = (scope: ScopeRelation): string => (scope.kind === 'same' ? '' : scope.why);

const EPOCH = '1970-01-01';

/** The middle of some days, as a number of days. */
const middle = ({ start, end }: { readonly start: Day; readonly end: Day }): number =>
  daysBetween(EPOCH, start) + (start === end ? 0 : Math.floor(daysBetween(start, end) / 2));

/** Days from the one's day to the other's, by the middles of what they tell of; null where one has none. */
function distance({ asOf: a }: Quantity, { asOf: b }: Quantity): number | null {
  if (a === null || b === null) return null;
  return a.start === a.end && b.start === b.end ? daysBetween(a.start, b.start) : middle(b) - middle(a);
}

/** Whether two tell of one state of affairs, by their days. */
export function isSameTime(a: Quantity, b: Quantity): boolean {
  const days = distance(a, b);
  return days !== null && isWithinDays(a, b, days);
}

/** Whether two that lie so many days apart tell of one state of affairs. */
function isWithinDays({ asOf: a }: Quantity, { asOf: b }: Quantity, days: number): boolean {
  if (a === null || b === null) return false;
  return Math.abs(days) <= SAME_TIME_DAYS || (a.start <= b.end && b.start <= a.end);
}

function relateNumbers(a: Quantity, b: Quantity, scope: ScopeRelation): QuantityPair {
  if (!isCounted(a) || !isCounted(b)) return relateUncounted(a, b);
  switch (relateValues(a, b)) {
    case 'same':
      return pair(a, b, 'equal', scope.kind === 'same' ? 'the same number of the same thing' : `the same number, though ${scope.why}`);
    case 'within':
      return pair(a, b, 'refines', whyExact(a, b));
    case 'around':
      return pair(b, a, 'refines', whyExact(b, a));
    case 'partly':
      return pair(a, b, 'equal', 'their bounds have numbers in common');
    case 'apart':
      return relateApart(a, b, scope);
  }
}

const isPoint = ({ low, high }: Quantity): boolean => low === high;
const whyExact = (a: Quantity, b: Quantity): string =>
  isPoint(a) && isPoint(b) ? 'the other may be the same number rounded' : 'its bounds lie within the other’s';

function relateUncounted(a: Quantity, b: Quantity): QuantityPair {
  if (!isCounted(a) && !isCounted(b)) return pair(a, b, 'equal', 'neither gives a number');
  const [counted, other] = isCounted(a) ? [a, b] : [b, a];
  return pair(counted, other, 'refines', 'it gives a number where the other gives none');
}

/** Numbers that exclude each other contradict only where both say what they count: silence is no contradiction, and what may be either is none. */
function relateApart(a: Quantity, b: Quantity, scope: ScopeRelation): QuantityPair {
  if (scope.kind !== 'same') return pair(a, b, 'different_scope', whyUnsaid(scope));
  if (a.status === 'asked') return pair(a, b, 'different_scope', 'both are asked only');
  if (a.status === 'possible' && b.status === 'possible') return pair(a, b, 'different_scope', 'both are told as possible only');
  // '200 in the camp and 700 in the country', 'two, three by a later count': who gives two numbers in one text knows that they differ.
  if (a.document === b.document && isSameVoice(a.voice, b.voice))
    return a.corrected === b.corrected
      ? pair(a, b, 'different_scope', 'one voice gives both in one text')
      : pair(
          ...(a.corrected ? ([a, b] as const) : ([b, a] as const)),
          'outdated_by',
          'the same text gives another number by a later count',
        );
  if (a.corrected || b.corrected) return pair(a, b, 'different_scope', 'the text of one gives another number by a later count');
  if (isVague(a) || isVague(b)) return pair(a, b, 'different_scope', 'one gives no more than an order of magnitude');
  const days = distance(a, b);
  if (days === null) return pair(a, b, 'different_scope', 'one has no day');
  const voices = isSameVoice(a.voice, b.voice)
    ? `${voiceText(a.voice)} gives both`
    : `${voiceText(a.voice)} and ${voiceText(b.voice)} differ`;
  return pair(a, b, 'conflict', `the numbers exclude each other: ${voices}`);
}
