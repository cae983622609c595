import type { Measure } from '../codebook/measure.ts';
import type { FigureStatus } from '../codebook/status.ts';
import type { Figure } from './figure.ts';
import { isCorrected, isOfExercise, isOnlyAsked } from './numberHeld.ts';
import type { Place } from './place.ts';
import type { Component, CountStatus, CountUnit } from './quantity.ts';
import { readScope, type Scope } from './readScope.ts';

/** What the words around a number and the counted noun say of it, and its document does not. */
export interface CountWords extends Scope {
  readonly status: CountStatus;
  readonly unit: CountUnit;
  /** Where it stands: its places, and the border of one that it is only near. */
  readonly places: readonly Place[];
  readonly added: boolean;
  readonly part?: true;
  readonly corrected?: true;
}

const STATUS: Readonly<Record<FigureStatus, CountStatus>> = {
  present: 'observed',
  moving: 'moving',
  alert: 'alert',
  planned: 'planned',
  possible: 'possible',
  past: 'past',
  denied: 'denied',
};

/** Words looked at to either side of a number; farther off they speak of other things. */
const BEFORE = 70;
const AFTER = 110;
const EXPECTED = /\b(?:expect(?:s|ed)?|forecasts?|anticipat(?:e|es|ed)|will soon|would soon)\b/i;
const GROWS = /\b(?:increas(?:e|ed|es|ing)|grown|grew|rose|risen|added|reinforced|boosted)\b[^.;]{0,30}\bby\b[^.;]{0,12}$/i;
const SHRINKS =
  /\b(?:withdr[ae]w(?:n|s|ing)?|withdrawal|pull(?:ed|ing|s)?[ -]?(?:back|out)|(?:return(?:ed|ing|s)?|(?:go(?:es|ing|ne)?|went|sent|headed|marched) back) to (?:their |its )?(?:permanent |home )*(?:bases?|barracks|garrisons?|stations?)|(?:go(?:es|ing|ne)?|went|sent) home)\b/i;
const LOST =
  /\b(?:shot down|downed|destroyed|lost|sunk|sank|sinking|knocked out|captured|seized|blown up|burn(?:t|ed) out|downing|shooting down)\b/i;
const ADDED = /\b(?:another|(?:an )?additional|a further|yet more)\s*(?:about |some |around |nearly )*$/i;

/** The owners of a figure by their codes, sorted. */
export const holdersOf = ({ of }: Pick<Figure, 'of'>): readonly string[] =>
  [...new Set(of.map(({ code }) => code).filter((code) => code !== ''))].sort();

/**
 * Reads the words around a number. A store keeps what is read here, so that a change of it needs a script of the store that has
 * all figures read again; see `ledgerAnewSchema.ts`.
 */
export function countWords(figure: Figure): CountWords {
  const { before, after } = surroundings(figure);
  const scope = readScope(`${figure.quote}${after}`);
  const holders = holdersOf(figure);
  const places = figure.where.map((place) => besideNotIn(place, holders, figure.sentence.text));
  return {
    ...scope,
    border: places.some(({ kind }) => kind === 'border') || (places.length === 0 && scope.border),
    only: onlyOf(figure, after),
    status: statusOf(figure, before, after),
    unit: unitOf(figure.measure, figure.item),
    places,
    added:
      figure.increaseOf !== undefined || ADDED.test(before) || /^\s*(?:\w+\s+)?more\b(?!\s+than)/i.test(after) || isOnTop(figure, after),
    ...(figure.partOf !== undefined && !IS_HARM.has(figure.measure) && { part: true }),
    ...(isCorrected(figure) && { corrected: true }),
  };
}

/** 'Of the 900 there, 40 were hurt': the hurt are a part of those there, and all of the hurt. */
const IS_HARM: ReadonlySet<Measure> = new Set<Measure>(['deaths', 'injured', 'captured']);

/** '900 on land', '40 at sea and in the air': the parts that words right behind a number narrow it to. */
const BEHIND: readonly (readonly [Component, RegExp])[] = [
  ['ground', /^\s*(?:in the air and )?on land\b/i],
  ['navy', /^\s*(?:in the air and )?at sea\b/i],
  ['air', /^\s*(?:(?:on land|at sea) and )?in the air\b/i],
];

function onlyOf(figure: Figure, after: string): CountWords['only'] {
  const { item, measure } = figure;
  const told = readScope(item).only;
  if (told.length > 0 || !isForce(measure)) return told;
  const behind = BEHIND.filter(([, words]) => words.test(after)).map(([part]) => part);
  return isOfExercise(figure) ? [...behind, 'exercise'] : behind;
}

const ON_TOP = /^(?:more|extra|additional|further|fresh)\b/i;
const COME =
  /^\s*(?:had|have|has|were|was)\s+(?:been\s+(?:added|brought up|moved up)|(?:come|arrived|joined)\b[^.;]{0,12}\b(?:rather than|than|not)\s+(?:gone|left|departed|withdrawn))\b/i;

/** '900 extra men' who are there, '900 men have been added', '900 have come rather than gone': no number of all. */
const isOnTop = ({ status, measure, item }: Figure, after: string): boolean =>
  status === 'present' && isForce(measure) && (ON_TOP.test(item) || COME.test(after));

/** 'Near Ukraine' of another state's men is the border and not the land. */
function besideNotIn(place: Place, holders: readonly string[], sentence: string): Place {
  const [holder, ...others] = holders;
  if (place.kind !== 'country' || place.country === null || holder === undefined || others.length > 0 || holder === place.country)
    return place;
  const at = sentence.indexOf(place.text);
  if (at < 0 || !/\b(?:near|around|along|outside|close to|next to|bordering|on the doorstep of)\s+(?:the )?$/i.test(sentence.slice(0, at)))
    return place;
  const states = [holder, place.country].sort();
  return { ...place, kind: 'border', id: `border:${states.join('-')}`, name: `${states.join('-')} border`, country: null };
}

/** The words of the same clause: up to a semicolon, a colon or the next large number. */
function surroundings({ sentence, start, end }: Figure): { readonly before: string; readonly after: string } {
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start)).slice(-BEFORE);
  const after = sentence.text.slice(Math.max(0, end - sentence.start)).slice(0, AFTER);
  return { before: before.split(/[;:]/).at(-1) ?? '', after: after.split(/[;:]|\b\d{1,3},\d{3}\b/)[0] ?? '' };
}

function statusOf(figure: Figure, before: string, after: string): CountStatus {
  const status = STATUS[figure.status];
  if (isOnlyAsked(figure)) return 'asked';
  if (status === 'planned' || status === 'possible') return EXPECTED.test(before) || EXPECTED.test(after) ? 'expected' : status;
  if (status === 'denied' || status === 'alert') return status;
  if (isMateriel(figure.measure) && (LOST.test(before.slice(-40)) || LOST.test(after.slice(0, 40)))) return 'lost';
  if (figure.increaseOf !== undefined || GROWS.test(before)) return 'increase';
  return isForce(figure.measure) && !isOnTop(figure, after) && (SHRINKS.test(sameClause(after)) || SHRINKS.test(ownClause(before)))
    ? 'decrease'
    : status;
}

/** The words up to where another clause begins: '900 men are there, [and that a withdrawal has not been seen]'. */
const sameClause = (after: string): string => after.split(/\b(?:and|but) (?:that|there|it|no)\b|\b(?:although|while|whereas)\b/)[0] ?? '';

/** The words from where the last clause began: '[withdrew 900 men from the pass, where] 4,000 had stood'. */
const ownClause = (before: string): string => before.split(/\b(?:where|while|whereas|although|though)\b/).at(-1) ?? '';

const isMateriel = (measure: Measure): boolean =>
  measure === 'ships' || measure === 'aircraft' || measure === 'vehicles' || measure === 'weapons';
const isForce = (measure: Measure): boolean => measure === 'personnel' || measure === 'units';

const UNITS: readonly (readonly [RegExp, CountUnit])[] = [
  [/\b(?:tactical groups?|btgs?|battle ?groups?)\b/i, 'battalion_group'],
  [/\bbattalions?\b/i, 'battalion'],
  [/\bbrigades?\b/i, 'brigade'],
  [/\bdivisions?\b/i, 'division'],
];

const unitOf = (measure: Measure, item: string): CountUnit =>
  measure === 'units' ? (UNITS.find(([pattern]) => pattern.test(item))?.[1] ?? 'formation') : 'one';
