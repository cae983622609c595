import type { Measure } from '../../codebook/measure.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, Quantity } from '../../model/reading.ts';
import { dependents, hasRelation, headAt, relationAt, uposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { jointBefore } from '../speech/inGaps.ts';
import { SPEECH_VERB } from '../speech/speechCues.ts';
import { ABROAD } from './abroad.ts';
import { clauseHeads, phraseHead } from './clauseHeads.ts';
import { type Counted, standsAlone } from './countedNoun.ts';
import { areThere, isLevelReached, placeable } from './countedOn.ts';
import { MEANT } from './deedOfCounted.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { harmOf } from './harm.ts';
import { measureOf } from './items.ts';
import { nounStart } from './nounStart.ts';
import { HARM, ownersInClause } from './ownersOf.ts';
import { isOfPastYear } from './settledIn.ts';
import { SEND, TELL } from './verbClasses.ts';

const MORE = /^(?:another|further|additional|more|rest|remaining|others|other)$/u;

const isMore = (view: SentenceView, from: number, after: number): boolean =>
  [from - 1, from, from + 1, after].some((at) => MORE.test(wordAt(view, at)));

const isOfThem = (view: SentenceView, after: number): boolean =>
  wordAt(view, after) === 'of' && /^(?:them|these|those|whom|which)$/u.test(wordAt(view, after + 1));

/** 'the two that have stood there'. */
const isTheOnes = (view: SentenceView, from: number, after: number): boolean =>
  wordAt(view, from - 1) === 'the' && /^(?:that|who|which|already|still)$/u.test(wordAt(view, after));

/** 'gave a figure of 300', 'had spoken of 300', 'put it at 300': a number that is told as such. */
const isToldAsNumber = (view: SentenceView, from: number): boolean => {
  const [before, word] = [lemmaAt(view, from - 2), wordAt(view, from - 1)];
  return (
    isNamely(view, from) ||
    (word === 'of' && /^(?:figure|number|total|estimate|speak|talk|toll|count|strength)$/u.test(before)) ||
    (word === 'at' &&
      view.tokens
        .slice(Math.max(0, from - 5), from)
        .some((_, index) => /^(?:put|estimate|place|stand)$/u.test(lemmaAt(view, Math.max(0, from - 5) + index))))
  );
};

/** 'gave a higher number, [namely] 300', 'had another figure: 300'. */
const isNamely = (view: SentenceView, from: number): boolean => {
  if (!/^(?:namely|:)$/u.test(wordAt(view, from - 1))) return false;
  const before = view.tokens.slice(Math.max(0, from - 7), from - 1);
  return before.some(({ norm }) => /^(?:figures?|numbers?|total|estimates?|count)$/u.test(norm));
};

/** '[Up to] 300 could follow', where the parse takes the hedge at the head for a preposition. */
const isHedged = (view: SentenceView, head: number): boolean => {
  const marks = dependents(view, head, 'case');
  return (
    relationAt(view, head) === 'obl' &&
    headAt(view, head) > head &&
    marks.length > 0 &&
    marks.every((at) => /^(?:up|over|around|about)$/u.test(wordAt(view, at)))
  );
};

/** 'almost 300 had entered the town': the number acts as people and machines do. */
const acts = (view: SentenceView, head: number): boolean =>
  (hasRelation(view, head, 'nsubj*') || isHedged(view, head)) &&
  /^(?:follow|enter|arrive|land|cross|reach|deploy|go|come|leave|return|stay|remain|fly|move|withdraw|flee|camp|wait|serve|redeploy)$/u.test(
    lemmaAt(view, headAt(view, head)),
  );

/**
 * 'lures migrants and sends [thousands of them] on', 'Lima has refugees. It means to deport [900 of them]': the refugees whom the sentence
 * has named, or the one before where neither has counted anything.
 */
function refugeesMeant({ view, earlier, memory }: Scene, from: number, after: number): ActorSpan | null {
  if (earlier.length > 0 || !isOfThem(view, after)) return null;
  const here = view.actors.findLast((placed) => placed.to <= from && placed.actor.sector === 'REF')?.actor;
  const before = memory.view;
  const isCounted = memory.figures.some(({ start }) => before !== null && start >= before.sentence.start);
  return here ?? (isCounted ? null : (before?.actors.findLast(({ actor }) => actor.sector === 'REF')?.actor ?? null));
}

/** 'Lima has sent [900 of its own]': of whom a state sends they are its soldiers. */
function ofOwnMen({ view, ...scene }: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const isOwn =
    wordAt(view, after) === 'of' && /^(?:its|their|his|her)$/u.test(wordAt(view, after + 1)) && wordAt(view, after + 2) === 'own';
  const head = phraseHead(view, from, after);
  const verb = headAt(view, head);
  if (!isOwn || uposAt(view, after + 3) === 'NOUN' || !hasRelation(view, head, 'obj') || !SEND.test(lemmaAt(view, verb))) return null;
  const phrase = { from, to: after, head };
  const owners = ownersInClause(view, phrase, 'personnel').filter(({ actor }) => STATE_BY_CODE.has(actor.code));
  if (owners.length === 0) return null;
  const draft = { quantity, measure: 'personnel', item: 'men', phrase, span: quantity, rule: 'figure/elliptic' } as const;
  return describeFigure({ view, ...scene }, { ...draft, of: owners.map(({ actor }) => actor) });
}

/** Persons act, things do not: 'two others had sought' leads back to nobody's bombs. */
const isOthers = (view: SentenceView, after: number): boolean => /^others?$/u.test(wordAt(view, after));

const COUNTABLE = (measure: Measure): boolean => measure !== 'money' && measure !== 'length' && measure !== 'sites';
const LARGE = 300;

const sizeOf = ({ low, high }: Quantity): number => high ?? low ?? 0;

/** The figure that a number in a later sentence leads back to: not a part of one where a whole is told. */
const lastCounted = ({ memory }: Scene, back: boolean): FoundFigure | undefined =>
  memory.figures.findLast((figure) => back || figure.rule !== 'figure/elliptic') ?? memory.figures.at(-1);

/** 'Nine were held, four of them women. [Five of them] left': what holds so many; 'sent 900 men and 40 tanks. [Another 600]': of several told together, what is counted in numbers like it. */
function lastFitting(scene: Scene, quantity: Quantity, isPart: boolean): FoundFigure | undefined {
  const last = lastCounted(scene, true);
  if (!last) return undefined;
  const size = sizeOf(quantity);
  const sentence = scene.memory.view?.sentence;
  const together = scene.memory.figures.filter(({ start }) => sentence !== undefined && start >= sentence.start && start < sentence.end);
  if (isPart) return size <= sizeOf(last.quantity) ? last : (together.findLast((one) => sizeOf(one.quantity) >= size) ?? last);
  return isFar(last, size) ? (together.findLast((one) => COUNTABLE(one.measure) && !isFar(one, size)) ?? last) : last;
}

/** How many times one number is another, whichever is the larger. */
function timesApart({ quantity }: FoundFigure, size: number): number {
  const [one, other] = [Math.max(1, sizeOf(quantity)), Math.max(1, size)];
  return Math.max(one / other, other / one);
}
const LIKE = 2;
const UNLIKE = 5;
const isFar = (one: FoundFigure, size: number): boolean => timesApart(one, size) > 10;

/** '2,000 soldiers and 40 lorries by one count, [1,800] by another': of those told in the sentence, the last with numbers like it. */
function hereFitting(earlier: readonly FoundFigure[], quantity: Quantity): FoundFigure | undefined {
  const last = earlier.at(-1);
  const size = sizeOf(quantity);
  if (!last || timesApart(last, size) < UNLIKE) return last;
  return earlier.findLast((one) => COUNTABLE(one.measure) && timesApart(one, size) < LIKE) ?? last;
}

/** What was counted last; of harm only in numbers like it: where seven were hurt, 'spoke of 2,000' is of others. */
function countedAlike(scene: Scene, quantity: Quantity): FoundFigure | undefined {
  const last = lastCounted(scene, false);
  return last && HARM.has(last.measure) && isFar(last, sizeOf(quantity)) ? undefined : last;
}

/** 'Peru [counted] nine', 'they [admit to] 72': a number that somebody gives, of what was counted in the sentence before. */
const isGiven = (view: SentenceView, head: number, after: number): boolean =>
  !isOfThem(view, after) &&
  hasRelation(view, head, 'obj obl') &&
  (/^(?:count|report|confirm|claim|list|register|record|acknowledge)$/u.test(lemmaAt(view, headAt(view, head))) ||
    (lemmaAt(view, headAt(view, head)) === 'admit' && hasRelation(view, head, 'obl')));

/** 'ten [hit] the base', 'six [were released]': some of those told just before do or suffer something. */
const isSome = (view: SentenceView, head: number, after: number): boolean =>
  hasRelation(view, head, 'nsubj nsubj:pass') &&
  headAt(view, head) >= after &&
  (view.isVerb[headAt(view, head)] === true || wordAt(view, headAt(view, head)) === 'missing') &&
  !SPEECH_VERB.has(lemmaAt(view, headAt(view, head)));

/** The figure told last, if it is of this sentence or of the one before. */
const toldLast = ({ memory, earlier }: Scene): FoundFigure | undefined =>
  earlier.at(-1) ?? memory.figures.slice(-1).find(({ start }) => memory.view !== null && start >= memory.view.sentence.start);

/** Of those told in this sentence or the one before, the last with numbers like it. */
const toldLastAlike = ({ memory: { figures, view } }: Scene, quantity: Quantity): FoundFigure | undefined =>
  figures.findLast(
    (one) => view !== null && one.start >= view.sentence.start && COUNTABLE(one.measure) && timesApart(one, sizeOf(quantity)) < LIKE,
  );

/** The same, if that is of the same paragraph. */
const justTold = (scene: Scene): FoundFigure | undefined =>
  scene.earlier.length > 0 || scene.memory.view?.sentence.paragraph === scene.view.sentence.paragraph ? toldLast(scene) : undefined;

/** 'rebels, [about 250 of them], have come': the noun that a number behind a comma counts. */
function nounBefore(view: SentenceView, from: number, after: number): Counted | null {
  const noun = from - 2;
  // 'a team of trainers, [about 30 by report], goes with them'
  const isReported = wordAt(view, after) === 'by' && /^(?:reports?|accounts?|most|all|some|estimates?)$/u.test(wordAt(view, after + 1));
  const isClosed =
    isOfThem(view, after) || isReported || (wordAt(view, after) === 'in' && /^(?:all|total)$/u.test(wordAt(view, after + 1)));
  if (noun < 0 || wordAt(view, from - 1) !== ',' || !isClosed || uposAt(view, noun) !== 'NOUN') return null;
  const measure = measureOf([lemmaAt(view, noun - 1), lemmaAt(view, noun)]);
  return measure === null ? null : { measure, from: nounStart(view, noun), to: noun + 1, elliptic: true };
}

const NAMED_APART: ReadonlySet<Measure> = new Set(['people', 'weapons', 'missiles', 'ships', 'aircraft', 'vehicles']);

/** 'told women and children to leave for the south, [900 of them]', 'rifles for Mali, [900 of them]': the people or things that the sentence has named last. */
function namedBefore(view: SentenceView, from: number, after: number): Counted | null {
  if (!isOfThem(view, after)) return null;
  for (let at = from - 1; at >= 0; at--) {
    if (/^[;:]$/u.test(wordAt(view, at))) return null;
    const isPlural = uposAt(view, at) === 'NOUN' && wordAt(view, at) !== lemmaAt(view, at);
    const measure = isPlural ? measureOf([lemmaAt(view, at - 1), lemmaAt(view, at)]) : null;
    // 'jets hit nine of them' counts no jets.
    const isApart = measure === 'people' || wordAt(view, from - 1) === ',';
    if (measure !== null && isApart && NAMED_APART.has(measure)) return { measure, from: nounStart(view, at), to: at + 1, elliptic: true };
  }
  return null;
}

function apposed(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const counted = nounBefore(scene.view, from, after) ?? namedBefore(scene.view, from, after);
  if (!counted) return null;
  const { measure, from: first, to } = counted;
  const phrase = { from: first, to, head: to - 1 };
  return describeFigure(scene, { quantity, measure, item: wordAt(scene.view, to - 1), phrase, span: quantity, rule: 'figure/elliptic' });
}

/** Refugees named before, of whom the number tells some. */
function ofRefugees(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const fled = refugeesMeant(scene, from, after);
  const phrase = { from, to: after, head: phraseHead(scene.view, from, after) };
  const draft = { quantity, measure: 'people', item: 'people', phrase, span: quantity, rule: 'figure/elliptic' } as const;
  return fled ? describeFigure(scene, { ...draft, of: [fled] }) : null;
}

/** 'Lima says 900 men have come, and [Quito] fewer than 300': the same again, as another counts it. */
const isGapped = ({ view, earlier }: Scene, from: number): boolean =>
  earlier.slice(-1).some(({ head }) => clauseHeads(view, head).some((at) => at < head && TELL.test(lemmaAt(view, at)))) &&
  view.actors.some(
    (placed) => placed.to === from && placed.actor.code !== '' && !placed.actor.possessive && jointBefore(view, placed) !== null,
  );

/** 'Lima counts 900 men at the border; others [say 300]': the same again, as another has it. */
const isSaidAlone = ({ view, earlier }: Scene, from: number, after: number): boolean =>
  earlier.length > 0 &&
  view.isVerb[from - 1] === true &&
  /^(?:say|claim|estimate|count|admit|report)$/u.test(lemmaAt(view, from - 1)) &&
  /^(?:|[.,;])$/u.test(wordAt(view, after));

/** 'Peru has 900 men there.' 'And [Chile] about 300.': a sentence without a verb goes on counting, for another. */
const isCountedOn = ({ view, earlier }: Scene, from: number, after: number): boolean =>
  earlier.length === 0 &&
  !view.isVerb.some(Boolean) &&
  /^(?:|,|[.;]|and|too|there)$/u.test(wordAt(view, after)) &&
  view.actors.some((placed) => placed.to === from && placed.actor.code !== '' && !placed.actor.possessive);

const startsAt = (view: SentenceView, { start }: { readonly start: number }): boolean =>
  /^\W*$/u.test(view.text.slice(view.sentence.start, start));

/** '900 men there, says Lima' / '[about 700 there, say Omani officials]': the next line of a list that begins each with its number. */
const isNextItem = ({ view, earlier, memory }: Scene, quantity: Quantity, after: number): boolean => {
  const before = memory.view;
  const first = before?.sentence.quantities[0];
  const isItem = (one: SentenceView): boolean => !/[.!?]$/u.test(one.text.slice(one.sentence.start, one.sentence.end).trimEnd());
  return (
    earlier.length === 0 &&
    before !== null &&
    first !== undefined &&
    isItem(before) &&
    isItem(view) &&
    startsAt(before, first) &&
    startsAt(view, quantity) &&
    /^(?:|,|now|there|today|already)$/u.test(wordAt(view, after))
  );
};

/** 'Oman has 900 men there. In May [it was 700].': what was counted last, as it was then. */
const isAsItWas = ({ view, earlier }: Scene, head: number): boolean =>
  earlier.length === 0 &&
  view.sentence.times.length > 0 &&
  dependents(view, head, 'cop').some((at) => wordAt(view, at) === 'was') &&
  dependents(view, head, 'nsubj').some((at) => /^(?:it|that)$/u.test(wordAt(view, at)));

const CONTRASTS = /^(?:-|–|—|,|\(|from|against|than)$/u;

/** '900 men now guard it – [600 on Tuesday]', '900, up from [600 in May]': what was counted just before as it was at an earlier time. */
const isOfEarlierTime = ({ view, earlier }: Scene, from: number, after: number): boolean => {
  const last = earlier.at(-1);
  const start = view.tokens[/^(?:on|in|at|by|before|until|last|a|the)$/u.test(wordAt(view, after)) ? after + 1 : after]?.start;
  const isTimed = view.sentence.times.some((time) => time.start === start || time.start === view.tokens[after]?.start);
  return last !== undefined && isTimed && CONTRASTS.test(wordAt(view, from - 1));
};

/** What a number tells more or some of, and whether the words lead back to it. */
function meant(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | undefined {
  const { view, earlier } = scene;
  const isLarge = (quantity.low ?? quantity.high ?? 0) >= LARGE;
  const head = phraseHead(view, from, after);
  const back = isOfThem(view, after) || isMore(view, from, after) || isTheOnes(view, from, after);
  const here = hereFitting(earlier, quantity);
  if (back) return here ?? lastFitting(scene, quantity, isOfThem(view, after));
  if (isLevelReached(scene, from, head) || isOfEarlierTime(scene, from, after)) return earlier.at(-1);
  if (areThere(view, after)) return placeable(justTold(scene));
  // 'Peru has 900 men there.' In the answer of another: 'And Chile about 300.'
  if (isAsItWas(scene, head)) return toldLastAlike(scene, quantity);
  if (isCountedOn(scene, from, after) || isNextItem(scene, quantity, after)) return toldLast(scene);
  if (isSome(view, head, after) || isGiven(view, head, after)) return justTold(scene);
  // 'killed dozens and beat hundreds': other harm than that just told
  if (here) return isLarge && !HARM.has(here.measure) ? here : undefined;
  return isLarge && (isToldAsNumber(view, from) || acts(view, head)) ? countedAlike(scene, quantity) : undefined;
}

/** 'about 900 [were called up in 2022]': its own clause tells that it is over. */
const hasOwnPast = (view: SentenceView, head: number): boolean =>
  hasRelation(view, head, 'nsubj nsubj:pass') && isOfPastYear(view, headAt(view, head));

const PERSONS: ReadonlySet<Measure> = new Set(['personnel', 'people', 'captured', 'deaths', 'injured']);

/** What is done to the living alone. */
const SENT_AWAY = /^(?:deport|expel|evict|resettle|repatriate|shelter|rescue|evacuate)$/u;

/** More of what the figure before counted: in the same sentence, or in an earlier one where the words lead back to it. */
export function ofThemFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view, earlier } = scene;
  const head = phraseHead(view, from, after);
  const isPartOfTold = isSome(view, head, after);
  if (!standsAlone(view, after) && !isPartOfTold) return null;
  const named =
    ofOwnMen(scene, quantity, from, after) ??
    ofRefugees(scene, quantity, from, after) ??
    (earlier.length === 0 ? apposed(scene, quantity, from, after) : null);
  if (named) return named;
  const previous = meant(scene, quantity, from, after);
  if (!previous || !COUNTABLE(previous.measure) || (quantity.low === 1 && quantity.high === 1)) return null;
  if (isOthers(view, after) && !PERSONS.has(previous.measure)) return null;
  // 'five were killed; 14 were missing'
  const isBody = isOfThem(view, after) && harmOf(view, from, { from: after, to: after }) === 'deaths';
  const isMissing = (isPartOfTold || SENT_AWAY.test(lemmaAt(view, headAt(view, head)))) && /^(?:deaths|injured)$/u.test(previous.measure);
  const measure = isBody ? 'deaths' : isMissing ? 'people' : previous.measure;
  const phrase = { from, to: after, head };
  const isMeant = MEANT.test(lemmaAt(view, headAt(view, head))) && !hasOwnPast(view, head);
  const isShared =
    isGapped(scene, from) ||
    isSaidAlone(scene, from, after) ||
    isGiven(view, head, after) ||
    isOfEarlierTime(scene, from, after) ||
    isNextItem(scene, quantity, after) ||
    isAsItWas(scene, head) ||
    (earlier.length === 0 ? isToldAsNumber(view, from) : wordAt(view, from - 1) === 'of' && !isMeant);
  // 'Kenya has 900 men there. Togo will send [300 more].'
  const own = isCountedOn(scene, from, after)
    ? view.actors.filter((placed) => placed.to === from).map(({ actor }) => actor)
    : isShared || isOfThem(view, after) || !ABROAD.has(measure)
      ? []
      : ownersInClause(view, phrase, measure).map(({ actor }) => actor);
  return describeFigure(scene, {
    quantity,
    measure,
    item: previous.item,
    phrase,
    span: quantity,
    rule: 'figure/elliptic',
    of: own.length > 0 ? own : previous.of,
    isPart: isOfThem(view, after),
    ...(isShared || isCountedOn(scene, from, after)
      ? {
          where: previous.where,
          status:
            hasOwnPast(view, head) || isOfEarlierTime(scene, from, after) || isAsItWas(scene, head) ? ('past' as const) : previous.status,
        }
      : isMeant
        ? { status: 'planned' }
        : {}),
  });
}
