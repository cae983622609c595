import { voiceKey, voiceText } from '../../model/countVoice.ts';
import { daysBetween } from '../../model/day.ts';
import type { Misrelay, Quantity } from '../../model/quantity.ts';
import { RELAY_DAYS, relayedNumber } from './relayQuestion.ts';
import { subjectOf } from './sharesSubject.ts';

/**
 * Figures that an outlet passes on as something else than others have from the same source: a wider ring as men added
 * to a narrower one, a plan as men in place, one side's force as the other's. In any order; the outcome by figure id.
 * What is flagged may be the outlet's slip or this program's: either way it must not be counted.
 */
export function findMisrelays(quantities: readonly Quantity[]): readonly Misrelay[] {
  const byNumber = Map.groupBy(quantities, relayedNumber);
  byNumber.delete(null);
  const relays = [...byNumber.values()].flatMap((alike) => [...Map.groupBy(alike, ({ measure }) => measure).values()].flatMap(relaysAmong));
  const rings = quantities.filter(({ added }) => added).flatMap((one) => ringAround(one, quantities));
  return [...new Map([...relays, ...rings].map((found) => [`${found.figure} ${found.code}`, found])).values()].sort(byFigure);
}

const byFigure = (a: Misrelay, b: Misrelay): number => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : a.code < b.code ? -1 : 1);

interface Dated {
  readonly one: Quantity;
  /** When it was said, in days. */
  readonly day: number;
}

/** What is odd about figures of the same number, each among those said in the days around. */
function relaysAmong(group: readonly Quantity[]): readonly Misrelay[] {
  // Most numbers nobody plans or adds, and of one force alone: then none of them can be odd.
  const isAdded = group.some(({ added }) => added);
  const isPlanned = areOfSeveralOutlets(group.filter(isAhead));
  const forces = forcesOfVoices(group);
  if (!isAdded && !isPlanned && forces.length === 0) return [];
  const ordered = inOrderSaid(group);
  return [
    ...(isAdded ? additionsAmong(ordered) : []),
    ...(isPlanned ? presencesAmong(ordered) : []),
    ...forces.flatMap((ofVoice) => forcesAmong(inOrderSaid(ofVoice))),
  ];
}

const areOfSeveralOutlets = (group: readonly Quantity[]): boolean => group.some(({ outlet }) => outlet !== group[0]?.outlet);

/** What each voice says that speaks of several forces, in several outlets. */
function forcesOfVoices(group: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const voiced = group.filter(({ holders, voice }) => holders.length > 0 && !voice.own && voice.code !== '');
  if (!areOfSeveralOutlets(voiced)) return [];
  return [...Map.groupBy(voiced, ({ voice }) => voiceKey(voice)).values()].filter(
    (ofVoice) => areOfSeveralOutlets(ofVoice) && ofVoice.some(({ holders }) => holders.join('+') !== ofVoice[0]?.holders.join('+')),
  );
}

const EPOCH = '1970-01-01';

const inOrderSaid = (group: readonly Quantity[]): readonly Dated[] =>
  group
    .flatMap((one): readonly Dated[] => (one.said === null ? [] : [{ one, day: daysBetween(EPOCH, one.said) }]))
    .sort((a, b) => a.day - b.day);

type IsOf = (other: Quantity) => boolean;

/** Tells which of some that are in order were said in the days around another and pass; asked in the order of days. */
function daysAround(ordered: readonly Dated[]): (at: Dated, passes: IsOf) => readonly Quantity[] {
  let [first, next] = [0, 0];
  return ({ one, day }, passes) => {
    while ((ordered[first]?.day ?? day) < day - RELAY_DAYS) first++;
    while ((ordered[next]?.day ?? Number.POSITIVE_INFINITY) <= day + RELAY_DAYS) next++;
    const near: Quantity[] = [];
    for (let at = first; at < next; at++) {
      const other = ordered[at]?.one;
      if (other !== undefined && passes(other) && other.id !== one.id) near.push(other);
    }
    return near;
  };
}

/** Numbers told as added that others give for all within a distance. */
function additionsAmong(ordered: readonly Dated[]): readonly Misrelay[] {
  const ringsNear = daysAround(ordered.filter(({ one }) => !one.added && one.zone.withinKm !== null));
  return ordered.flatMap((dated) => {
    const { one } = dated;
    const [ring] = one.added ? ringsNear(dated, (other) => subjectOf(other) === subjectOf(one)) : [];
    if (ring === undefined) return [];
    const why = `${one.outlet} adds this number; ${voiceText(ring.voice)} gives it for all within ${ring.zone.withinKm} km`;
    return [{ figure: one.id, against: ring.id, code: 'ring_as_addition', why }];
  });
}

/** In one text: 'another 143,500 within 400 km' after a count within 200 km, which the wider ring holds. */
function ringAround(one: Quantity, quantities: readonly Quantity[]): readonly Misrelay[] {
  const { withinKm } = one.zone;
  if (withinKm === null) return [];
  const inner = quantities.find(
    (other) =>
      other.id !== one.id &&
      other.document === one.document &&
      other.zone.withinKm !== null &&
      other.zone.withinKm < withinKm &&
      subjectOf(other) === subjectOf(one),
  );
  if (inner === undefined) return [];
  const why = `it is told as added to the count within ${inner.zone.withinKm} km, which the ring of ${withinKm} km holds already`;
  return [{ figure: one.id, against: inner.id, code: 'ring_as_addition', why }];
}

const isAhead = ({ status }: Quantity): boolean => status === 'planned' || status === 'expected' || status === 'possible';

/** Numbers told as in place that most others have as planned. */
function presencesAmong(ordered: readonly Dated[]): readonly Misrelay[] {
  const aheadNear = daysAround(ordered.filter(({ one }) => isAhead(one)));
  const allNear = daysAround(ordered);
  return ordered.flatMap((dated) => {
    const { one } = dated;
    if (one.status !== 'observed') return [];
    const isSame = (other: Quantity): boolean => other.unit === one.unit && sharesHolder(one, other);
    const ahead = aheadNear(dated, isSame);
    const [plan] = ahead;
    const outlets = outletsOf(ahead);
    if (plan === undefined || outlets < 2) return [];
    const same = allNear(dated, isSame);
    const present = outletsOf(same.filter(({ status }) => status === 'observed'));
    if (outlets < present && ahead.length < same.length / 2) return [];
    const why = `told as in place; ${outlets} outlets have the number as planned or possible`;
    return [{ figure: one.id, against: plan.id, code: 'plan_as_presence', why }];
  });
}

const outletsOf = (quantities: readonly Quantity[]): number => new Set(quantities.map(({ outlet }) => outlet)).size;

/** Owners that do not exclude each other: a text that names none counts the force the others name. */
const sharesHolder = (a: Quantity, b: Quantity): boolean =>
  a.holders.length === 0 || b.holders.length === 0 || a.holders.some((holder) => b.holders.includes(holder));

/** One voice's number under another owner than most outlets have. */
function forcesAmong(ordered: readonly Dated[]): readonly Misrelay[] {
  const [near, agreeingNear] = [daysAround(ordered), daysAround(ordered)];
  return ordered.flatMap((dated) => {
    const { one } = dated;
    const others = near(dated, (other) => !sharesHolder(one, other));
    const [first] = others;
    const outlets = outletsOf(others);
    if (first === undefined || outlets < 2) return [];
    const agreeing = outletsOf(agreeingNear(dated, (other) => sharesHolder(one, other)));
    if (outlets <= agreeing + 1) return [];
    const why = `told of ${one.holders.join(', ')}; ${outlets} outlets have ${voiceText(one.voice)} say it of ${first.holders.join(', ')}`;
    return [{ figure: one.id, against: first.id, code: 'other_force', why }];
  });
}
