import type { PlaceSpan } from '../../model/reading.ts';
import { dependents, relationAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ABROAD } from '../figures/abroad.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { isByWar } from '../figures/isByWar.ts';
import { HARM, sectorOfHarmed } from '../figures/ownersOf.ts';
import { isOfSpeech, isTold, placeCandidates } from '../figures/placeCandidates.ts';
import { statePlace } from '../figures/statePlace.ts';
import { ofPlace } from '../figures/withOwner.ts';
import { exerciseIn, isOfExercise } from './exercises.ts';
import type { Filed } from './filedFrom.ts';
import { DWELLERS, tellsOfOther } from './stageOf.ts';
import type { Telling } from './telling.ts';

type Places = readonly PlaceSpan[];

/** What a paragraph has told so far of where: the ground that it stands on, and where each side's forces are. */
interface Ground {
  readonly paragraph: number;
  readonly places: Places;
  readonly forces: ReadonlyMap<string, FoundFigure>;
  /** Where the exercise is that was told of last. */
  readonly exercise: Places;
}

/** So many times as many are others than those told before: 'has 900 men at the border … its army of two million'. */
const OTHERS = 3;

const sizeOf = ({ quantity: { low, high } }: FoundFigure): number => high ?? low ?? 0;
const keyOf = ({ of }: FoundFigure): string => of.map(({ code }) => code).join('+');

/** The places that a sentence puts what it tells at. */
function toldIn(view: SentenceView): Places {
  return placeCandidates(view, () => [], null)
    .filter((one) => one.place.kind !== 'country' && isTold(view, one) && !isOfSpeech(view, one) && wordAt(view, one.from) !== 'there')
    .map(({ place }) => place);
}

/** Whether a sentence names any place as one: what it leaves without a place it does not leave out. */
const namesPlace = ({ sentence: { places } }: SentenceView): boolean => places.length > 0;

const NOT_YET: ReadonlySet<FoundFigure['status']> = new Set(['planned', 'possible', 'moving']);

/** 'an army of 900 in all', 'the total strength': told of all that somebody has. */
const isOfAll = ({ tokens }: SentenceView, { start, end }: FoundFigure): boolean => {
  const [from, to] = [tokens.findIndex((token) => token.start >= start), tokens.findLastIndex((token) => token.end <= end)];
  const around = tokens.slice(Math.max(0, from - 5), to + 5).map(({ norm }) => norm);
  return around.some((word) => /^(?:all|total|altogether|overall|worldwide|nationwide|combined|arsenal|stockpile)$/u.test(word));
};

/** Whether a figure is told aside from what its sentence is about: 'a war that has killed 900'. */
const isAside = (view: SentenceView, found: FoundFigure): boolean => {
  const [clause] = clauseHeads(view, found.head);
  return (clause !== undefined && relationAt(view, clause) === 'acl:relcl' && wordAt(view, clause - 1) !== 'whose') || isByWar(view, found);
};

const carried = (places: Places): Places =>
  places.map((place) => ({ ...place, resolvedFrom: `told with ${JSON.stringify(place.text)} before` }));

/** '900 men guard the pass. They have 40 tanks.': a side's forces are where its others of the paragraph are, where they are no more of a kind by far. */
function withOthers(found: FoundFigure, { forces }: Ground): Places {
  const isThere = ABROAD.has(found.measure) && found.measure !== 'missiles' && /^(?:present|alert)$/u.test(found.status);
  const last = isThere && found.of.length > 0 ? forces.get(keyOf(found)) : undefined;
  if (!last || last.measure === 'missiles' || last.status !== found.status) return [];
  const isOfKind = last.measure === found.measure;
  return isOfKind && sizeOf(found) > OTHERS * sizeOf(last) ? [] : last.where;
}

/** A side counts all that it has under arms, wherever they are. */
const isOfArmy = ({ tokens }: SentenceView): boolean =>
  tokens.some(({ norm }) =>
    /^(?:army|armies|military|armed|active|standing|reserves?|reservists|arsenal|inventory|fleet|nationwide)$/u.test(norm),
  );

/** 'Oman has one cutter at the reef. Yemen has three.': like is told beside like, of the other side too. */
function besideOthers(view: SentenceView, found: FoundFigure, { forces }: Ground): Places {
  const isThere = ABROAD.has(found.measure) && found.measure !== 'missiles' && found.status === 'present' && !isOfArmy(view);
  const like = [...forces.values()].findLast(({ measure, status }) => measure === found.measure && status === found.status);
  if (!isThere || !like || found.of.length === 0) return [];
  const [less, more] = [sizeOf(found), sizeOf(like)].toSorted((a, b) => a - b);
  return (more ?? 0) <= OTHERS * (less ?? 0) ? like.where : [];
}

/** 'Guns shelled Asmar. Eight jets were lost.': what forces have done or met with before is told of where the paragraph has been told last. */
const whereDone = ({ measure, status }: FoundFigure, { places }: Ground): Places =>
  status === 'past' && ABROAD.has(measure) ? places.slice(-1) : [];

/** Whose forces are not told of: people, and those who come to harm where they are. */
const isOnTheSpot = ({ measure, item, of }: FoundFigure, country: string | null): boolean =>
  ((measure === 'people' && (DWELLERS.test(item) || of.some(({ sector }) => sector === 'REF'))) ||
    (HARM.has(measure) && measure !== 'captured')) &&
  of.every(({ code }) => code === '' || code === 'REF' || code === country);

/** Harm and people without a word of where are in the one state that their paragraph has told places of. */
function onGround(telling: Telling, found: FoundFigure, { places }: Ground, filed: Filed | null): Places {
  // One place told in a text that is filed from another state may be anything.
  if (places.length === 1 && filed && filed.place.country !== places[0]?.country) return [];
  const last = places.at(-1);
  const country = last?.country ?? null;
  if (!last || country === null || places.some((place) => place.country !== country)) return [];
  if (!isOnTheSpot(found, country) || tellsOfOther(telling, country)) return [];
  const state = statePlace(country, last.text, last);
  return state ? [state] : [];
}

/** What is told without a place in a text that is filed from a town: of the town's own state or of nobody's, and not of what a capital only hears of. */
function whereFiled(telling: Telling, found: FoundFigure, filed: Filed | null): Places {
  const country = filed?.place.country ?? null;
  if (!filed || filed.isCapital || country === null) return [];
  return isOnTheSpot(found, country) && !tellsOfOther(telling, country) ? [filed.place] : [];
}

/** '27 more are [at its embassy]': words of where that no place is known for. */
const isElsewhere = (view: SentenceView, { head }: FoundFigure): boolean => {
  const [clause] = clauseHeads(view, head);
  const nouns = [head, clause ?? head].flatMap((at) => [at, ...dependents(view, at, 'obl nmod')]);
  return nouns.some((noun) =>
    dependents(view, noun, 'case').some((mark) => /^(?:at|in|near|on|inside|outside|to|into|from|aboard)$/u.test(wordAt(view, mark))),
  );
};

/** Whose the harmed and the dwellers are that the ground tells of, where nothing else does. */
function ownersOnGround({ sentence }: SentenceView, { of, measure, item }: FoundFigure, [place]: Places): FoundFigure['of'] {
  // Those whom a war has killed are of both sides.
  const isOfWar = sentence.tokens.some(({ norm }) => /^(?:war|conflict|clashes|fighting|battles?)$/u.test(norm));
  const isOpen = of.length === 0 && !isOfWar && (HARM.has(measure) || (measure === 'people' && DWELLERS.test(item)));
  return isOpen && place ? ofPlace(place, sectorOfHarmed(item, measure)) : of;
}

/** 'There are 900 people in the camp, and 7,000 refugees in Oman': people of one sentence and of one kind are in one land. */
const withFellows = (found: FoundFigure, beside: readonly FoundFigure[]): Places =>
  (found.measure === 'people' &&
    found.of.length > 0 &&
    beside.find((one) => one.measure === 'people' && one.where.length > 0 && keyOf(one) === keyOf(found))?.where) ||
  [];

/** A sentence with its figures as the document completes them so far. */
interface Sentence {
  readonly telling: Telling;
  readonly figures: readonly FoundFigure[];
}

function placedOf({ telling, figures }: Sentence, found: FoundFigure, ground: Ground, filed: Filed | null): FoundFigure {
  const { view } = telling;
  const isOpen = found.where.length === 0 && (ABROAD.has(found.measure) || HARM.has(found.measure) || found.measure === 'people');
  if (!isOpen || found.status === 'denied' || namesPlace(view) || isOfAll(view, found) || isAside(view, found)) return found;
  // 'masses 900 men at the border. Its exercise in Malta … It takes part with 40 men': whoever exercises is not with those who stand elsewhere.
  if (found.measure === 'personnel' && isOfExercise(view, found))
    return ground.exercise.length > 0 ? { ...found, where: carried(ground.exercise) } : found;
  const ways = [withOthers(found, ground), besideOthers(view, found, ground), whereDone(found, ground)];
  const others = isElsewhere(view, found) ? [] : (ways.find((places) => places.length > 0) ?? []);
  if (others.length > 0) return { ...found, where: carried(others) };
  if (NOT_YET.has(found.status)) return found;
  const fellows = withFellows(found, figures);
  if (fellows.length > 0) return { ...found, where: carried(fellows) };
  const told = onGround(telling, found, ground, filed);
  const where = told.length > 0 ? told : whereFiled(telling, found, filed);
  return where.length > 0 ? { ...found, where: carried(where), of: ownersOnGround(view, found, where) } : found;
}

/** The ground after a sentence: it stays in its paragraph until another place is told. */
function groundAfter({ view }: Telling, figures: readonly FoundFigure[], before: Ground): Ground {
  const sent = figures.filter(({ measure }) => ABROAD.has(measure)).flatMap(({ where }) => where);
  const told = toldIn(view).filter(({ id }) => !sent.some((place) => place.id === id));
  const forces = new Map(before.forces);
  for (const one of figures) if (ABROAD.has(one.measure) && one.of.length > 0 && one.where.length > 0) forces.set(keyOf(one), one);
  const exercise = exerciseIn(view);
  return {
    paragraph: before.paragraph,
    places: [...before.places, ...told],
    forces,
    exercise: exercise.length > 0 ? exercise : before.exercise,
  };
}

const newGround = (paragraph: number): Ground => ({ paragraph, places: [], forces: new Map(), exercise: [] });

/**
 * The figures of each sentence with the places that carry on from the sentences before them in their paragraph: of the same side's forces,
 * and of what happens on the ground that the text stands on. `figures` are by sentence, as the document completes them.
 */
export function placesCarried(
  tellings: readonly Telling[],
  figures: readonly (readonly FoundFigure[])[],
  filed: Filed | null,
): readonly (readonly FoundFigure[])[] {
  let ground = newGround(-1);
  return tellings.map((telling, index) => {
    const { paragraph } = telling.view.sentence;
    if (paragraph !== ground.paragraph) ground = newGround(paragraph);
    let here = ground;
    const placed: FoundFigure[] = [];
    const sentence = { telling, figures: figures[index] ?? [] };
    for (const found of sentence.figures) {
      placed.push(placedOf(sentence, found, here, filed));
      here = groundAfter(telling, placed, here);
    }
    ground = groundAfter(telling, placed, ground);
    return placed;
  });
}
