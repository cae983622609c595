import type { Measure } from '../../codebook/measure.ts';
import type { PlaceKind } from '../../codebook/placeKind.ts';
import type { Party } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { CountStatus, Quantity } from '../../model/quantity.ts';
import { partyNames, shortList } from './deedQuestion.ts';

/** Of whom, of what and in which state a number is asked. */
interface AskedCount {
  readonly of: readonly Pick<Party, 'code' | 'name'>[];
  readonly quantity: Pick<Quantity, 'measure' | 'item' | 'status'>;
  readonly places: readonly Pick<Place, 'name' | 'kind'>[];
  /** Whether it is told to be along a border that has no name here. */
  readonly isAtBorder?: boolean;
  /** Whether all that are told are those of an exercise. */
  readonly isOfExercise?: boolean;
}

/** What is asked of harm, of which the counted noun is whom it befell. */
const BEFELL: Readonly<Partial<Record<Measure, string>>> = { deaths: 'killed', injured: 'injured', captured: 'taken captive' };

const AHEAD: ReadonlySet<CountStatus> = new Set<CountStatus>(['planned', 'expected', 'possible']);

/** What is no number of single things. */
const AMOUNT: Readonly<Partial<Record<Measure, string>>> = { money: 'How much money', length: 'How long a stretch' };

/** How what is counted stands to the ground, as the verb of a question. */
const STANDS: Readonly<Record<CountStatus, string>> = {
  observed: 'are',
  denied: 'are',
  moving: 'are moving',
  alert: 'are on alert',
  planned: 'are planned or expected',
  expected: 'are planned or expected',
  possible: 'are planned or expected',
  past: 'were',
  lost: 'were lost',
  increase: 'were added',
  decrease: 'were withdrawn',
  asked: 'are planned or expected',
};

/** Whether an item is a plain noun of many, without capitals: 'soldiers', no 'force' and no 'Russians'. */
const inMany = (item: string): boolean => /^\p{Ll}[\p{Ll} -]*(?:s|troops|police|people|men|women|children|personnel|aircraft)$/u.test(item);

/** The matter of rival numbers as a short question that takes no side: 'How many troops of Russia are at the Russia-Ukraine border?' */
export function howManyQuestion({
  of,
  quantity: { measure, item, status },
  places,
  isAtBorder = false,
  isOfExercise = false,
}: AskedCount): string {
  const whose = partyNames(of);
  const owned = whose === '' ? '' : ` of ${whose}`;
  const where = placesInText(places);
  const amount = AMOUNT[measure];
  if (amount !== undefined) return `${amount}${owned}${where === '' ? '' : ` (${where})`}?`;
  const befell = BEFELL[measure];
  const stands = isOfExercise && /^(?:are|were)$/.test(STANDS[status]) ? `${STANDS[status]} in an exercise` : STANDS[status];
  const verb = befell === undefined ? stands : `${AHEAD.has(status) ? 'may be' : 'were'} ${befell}`;
  const counted = inMany(item) ? item : (MANY[measure] ?? measure);
  const tail = where !== '' ? ` ${where}` : isAtBorder ? ' at the border' : verb === 'are' || verb === 'were' ? ' there' : '';
  return `How many ${counted}${owned} ${verb}${tail}?`;
}

const MANY: Readonly<Partial<Record<Measure, string>>> = {
  personnel: 'troops',
  deaths: 'people',
  injured: 'people',
  captured: 'people',
  units: 'formations',
};

/** The words before a place that say that something is there. */
const BEFORE: Readonly<Record<PlaceKind, string>> = {
  site: 'at',
  city: 'in',
  region: 'in',
  country: 'in',
  area: 'in',
  border: 'at the',
  water: 'in the',
};

/** Names of lands that stand with the article. */
const WITH_ARTICLE = /^(?:United |Netherlands|Philippines|Central African)|(?:Republic|Islands|Emirates)$/;

/** 'in Crimea or at the Russia-Ukraine border': by name, each with its own word; one number tells of the one, the next of the other. */
function placesInText(places: readonly Pick<Place, 'name' | 'kind'>[]): string {
  const byName = new Map(places.map((place) => [place.name, place]));
  const told = [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, kind }) => placeInText(name, kind));
  return shortList(told, 'or');
}

function placeInText(name: string, kind: PlaceKind): string {
  const before = kind === 'country' && WITH_ARTICLE.test(name) ? `${BEFORE[kind]} the` : BEFORE[kind];
  return `${/^the /i.test(name) ? before.replace(/ the$/, '') : before} ${name}`;
}
