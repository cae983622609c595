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
  const distinct = quantities.filter((one) => relayedNumber(one) !== null);
  const byNumber = Map.groupBy(distinct, (one) => `${one.measure}|${relayedNumber(one)}`);
  const relays = [...byNumber.values()].flatMap(relaysAmong);
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
  const dated = group.flatMap((one): readonly Dated[] => (one.said === null ? [] : [{ one, day: daysBetween(EPOCH, one.said) }]));
  const ordered = dated.sort((a, b) => a.day - b.day);
  // Most numbers nobody plans or adds: then no other need be looked at for that.
  const isPlanned = ordered.some(({ one }) => isAhead(one));
  const voiced = ordered.filter(({ one: { holders, voice } }) => holders.length > 0 && !voice.own && voice.code !== '');
  return [
    ...(ordered.some(({ one }) => one.added) ? eachNear(ordered, additionOf) : []),
    ...(isPlanned ? eachNear(ordered, presenceOf) : []),
    ...[...Map.groupBy(voiced, ({ one }) => voiceKey(one.voice)).values()].flatMap((ofVoice) => eachNear(ofVoice, forceOf)),
  ];
}

const EPOCH = '1970-01-01';

type FindAmong = (one: Quantity, near: readonly Quantity[]) => readonly Misrelay[];

/** What is found of each among the others said in the days around it; in the order of days. */
function eachNear(ordered: readonly Dated[], find: FindAmong): readonly Misrelay[] {
  let [first, next] = [0, 0];
  return ordered.flatMap(({ one, day }) => {
    while ((ordered[first]?.day ?? day) < day - RELAY_DAYS) first++;
    while ((ordered[next]?.day ?? Number.POSITIVE_INFINITY) <= day + RELAY_DAYS) next++;
    const near: Quantity[] = [];
    for (let at = first; at < next; at++) {
      const other = ordered[at]?.one;
      if (other !== undefined && other.id !== one.id) near.push(other);
    }
    return find(one, near);
  });
}

function additionOf(one: Quantity, near: readonly Quantity[]): readonly Misrelay[] {
  if (!one.added) return [];
  const ring = near.find((other) => !other.added && other.zone.withinKm !== null && subjectOf(other) === subjectOf(one));
  if (ring === undefined) return [];
  const why = `${one.outlet} adds this number; ${voiceText(ring.voice)} gives it for all within ${ring.zone.withinKm} km`;
  return [{ figure: one.id, against: ring.id, code: 'ring_as_addition', why }];
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

/** A number told as in place that most others have as planned. */
function presenceOf(one: Quantity, near: readonly Quantity[]): readonly Misrelay[] {
  if (one.status !== 'observed') return [];
  const isSame = (other: Quantity): boolean => sharesHolder(one, other) && other.unit === one.unit;
  const ahead = near.filter((other) => isAhead(other) && isSame(other));
  const [plan] = ahead;
  const outlets = new Set(ahead.map(({ outlet }) => outlet)).size;
  if (plan === undefined || outlets < 2) return [];
  const same = near.filter(isSame);
  const present = new Set(same.filter(({ status }) => status === 'observed').map(({ outlet }) => outlet)).size;
  if (outlets < present && ahead.length < same.length / 2) return [];
  return [
    {
      figure: one.id,
      against: plan.id,
      code: 'plan_as_presence',
      why: `told as in place; ${outlets} outlets have the number as planned or possible`,
    },
  ];
}

/** Owners that do not exclude each other: a text that names none counts the force the others name. */
const sharesHolder = (a: Quantity, b: Quantity): boolean =>
  a.holders.length === 0 || b.holders.length === 0 || a.holders.some((holder) => b.holders.includes(holder));

/** One voice's number under another owner than most outlets have; `same` are its others. */
function forceOf(one: Quantity, same: readonly Quantity[]): readonly Misrelay[] {
  const others = same.filter((other) => !sharesHolder(one, other));
  const outlets = new Set(others.map(({ outlet }) => outlet));
  const [first] = others;
  if (first === undefined || outlets.size < 2) return [];
  const agreeing = new Set(same.filter((other) => sharesHolder(one, other)).map(({ outlet }) => outlet));
  if (outlets.size <= agreeing.size + 1) return [];
  const why = `told of ${one.holders.join(', ')}; ${outlets.size} outlets have ${voiceText(one.voice)} say it of ${first.holders.join(', ')}`;
  return [{ figure: one.id, against: first.id, code: 'other_force', why }];
}
