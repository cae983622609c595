import type { Measure } from '../../codebook/measure.ts';
import type { Quantity } from '../../model/reading.ts';
import { hasRelation } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import { childTowards, clauseHeads, phraseHead } from './clauseHeads.ts';
import { type Counted, countedNoun, isAboutForces } from './countedNoun.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import { tellsOfForces } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';
import { harmOf } from './harm.ts';
import { isOfDisease } from './isOfDisease.ts';
import { isPart } from './isPart.ts';
import { isSite } from './items.ts';
import { loneFigure } from './loneFigure.ts';
import { HARM } from './ownersOf.ts';
import { measureOfTotal, putAtFigure } from './putAtFigure.ts';
import { strongBehind } from './strongBehind.ts';

/** 'hundreds of millions of lives', 'billions of readers': from here on people are a figure of speech, or all of mankind. */
const MANKIND = 20_000_000;

const isPerson = ({ measure }: Counted): boolean => measure === 'people' || measure === 'personnel';

/** 'one diplomat', 'a senator': a person, not a count, unless harm came to them. */
const isOnePerson = (quantity: Quantity, counted: Counted): boolean =>
  quantity.high === 1 && (isPerson(counted) || counted.measure === 'sites');

const DAMAGE =
  /^(?:destroyed|shelled|attacked|hit|damaged|captured|seized|occupied|bombed|struck|burned|violations|explosions|ceasefire|targets|hacked|defaced|overrun|overran|retaken|retook|recaptured|liberated|ceded|razed|flattened|stormed|besieged|abandoned|looted|torched|wrecked|targeted|bombarded)$/u;

const CHANGES_HANDS = /^(?:lose|take|cede|surrender|yield|vacate|quit|hand|give|abandon|evacuate|relinquish|hold)$/u;
const FORTIFIES = /^(?:build|set|erect|establish|construct|man|garrison|put|place|dig|fortify)$/u;
const WORKS_OF_WAR = /^(?:post|outpost|base|checkpoint|bunker|trench|fort|camp|position|stronghold|barracks)$/u;

/** 'lost nine bases', 'nine posts have been set up': places that change hands, or that forces build for themselves. */
function isTakenOrBuilt(view: SentenceView, { from, to }: Counted): boolean {
  const head = phraseHead(view, from, to);
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause === head || !hasRelation(view, childTowards(view, head, clause), 'obj nsubj:pass')) return false;
  const isOfWar = WORKS_OF_WAR.test(lemmaAt(view, to - 1));
  const lemma = lemmaAt(view, clause);
  if (/^(?:hold|evacuate)$/u.test(lemma)) return isOfWar;
  return CHANGES_HANDS.test(lemma) || (isOfWar && FORTIFIES.test(lemma));
}

/** '30 persons and entities': names on a list. */
const isListing = (view: SentenceView, { to }: Counted): boolean =>
  /^(?:and|or)$/u.test(wordAt(view, to)) && /^(?:entities|organisations|organizations|companies|firms)$/u.test(wordAt(view, to + 1));

/** 'the two men', 'she raises two children': people whom the text knows, not people counted. */
function isKnownFew(view: SentenceView, quantity: Quantity, counted: Counted): boolean {
  const { from } = tokenRange(view.tokens, quantity);
  const isFew = counted.measure === 'people' && (quantity.high ?? MANKIND) <= 5;
  const isRaised =
    /^(?:child|boy|girl)$/u.test(lemmaAt(view, counted.to - 1)) && /^(?:raise|have|father|mother)$/u.test(lemmaAt(view, from - 1));
  return isFew && (isRaised || (wordAt(view, from - 1) === 'the' && !/^(?:of|who|from|in|on|at|held)$/u.test(wordAt(view, counted.to))));
}

/** So few men are a force only where somebody sends them. */
const FEW = 5;
const WORKS =
  /^(?:work|attend|employ|hire|recruit|inspire|celebrate|watch|monitor|invest|miss|apply|study|earn|interview|punch|accompany|include|consist|endanger)$/u;
/** What is told of a few people for itself. */
const GOES =
  /^(?:expel|evacuate|flee|rescue|release|free|return|deport|exchange|swap|cross|displace|sentence|convict|charge|strand|trap)$/u;
const PUNISHES = /^(?:sanction|sanctions|freezes?|bans?|blacklist(?:ed)?|penalties)$/u;

/** 'employs 900 people', 'travel bans on 17 people', 'two policemen', 'three former officers': no force, no crowd and no one in flight. */
function isNoForce(view: SentenceView, { high, low }: Quantity, { measure, from, to }: Counted): boolean {
  const noun = lemmaAt(view, to - 1);
  const words = view.tokens.slice(from, to).map(({ norm }) => norm);
  const few = (high ?? low ?? 0) <= FEW;
  if (measure === 'personnel') {
    const isPolice = /^(?:policeman|police|officer|policemen)$/u.test(noun);
    if (few && (isPolice || words.includes('former'))) return true;
    return /^(?:engineer|specialist|volunteer)$/u.test(noun) && !isAboutForces(view);
  }
  const [clause] = clauseHeads(view, phraseHead(view, from, to));
  if (few && !(clause !== undefined && GOES.test(lemmaAt(view, clause)))) return true;
  const isAtWork = /^(?:employee|worker|staff)$/u.test(noun) || (clause !== undefined && WORKS.test(lemmaAt(view, clause)));
  const isPunished = view.tokens.slice(Math.max(0, from - 8), from).some(({ norm }) => PUNISHES.test(norm));
  const isAidWorker = words.includes('aid') || words.includes('humanitarian');
  return (isAtWork && !isAidWorker) || isPunished;
}

function isNoCount(view: SentenceView, quantity: Quantity, counted: Counted, harm: Measure | null): boolean {
  if (isListing(view, counted)) return true;
  if (harm === null && (isOnePerson(quantity, counted) || isKnownFew(view, quantity, counted))) return true;
  const { from } = tokenRange(view.tokens, quantity);
  if (isPerson(counted) && harm === null && isNoForce(view, quantity, counted)) return true;
  // 'like two ships in the night'
  if (wordAt(view, from - 1) === 'like' && (quantity.high ?? FEW + 1) <= FEW) return true;
  if (counted.measure === 'people' && (quantity.low ?? quantity.high ?? 0) >= MANKIND) return true;
  return isSite(counted.measure) && !view.tokens.some((token) => DAMAGE.test(token.norm)) && !isTakenOrBuilt(view, counted);
}

/** 'its 850-strong contingent'. */
function strongFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure {
  const { view } = scene;
  const to = after + 1;
  const span = { start: quantity.start, end: view.tokens[after]?.end ?? quantity.end };
  const phrase = { from, to, head: phraseHead(view, from, to) };
  return describeFigure(scene, { quantity, measure: 'personnel', item: wordAt(view, after), phrase, span, rule: 'figure/count' });
}

/** 'killed 30 people, [including nine children]': the harm of the whole is that of its part. */
function harmOfWhole({ view, earlier }: Scene, quantity: Quantity): Measure | null {
  const whole = earlier.at(-1);
  return whole && HARM.has(whole.measure) && isPart(view, quantity) ? whole.measure : null;
}

/** What is seen from above beside men that are no crowd: 'satellites found a field hospital and 900 more men'. */
const WATCHES = /^(?:satellites?|reconnaissance|spies|intelligence)$/u;

/** '[7,000 more men]', '[9,000 Omanis]', where troops, or those of Oman, were counted just before or the paragraph tells of them. */
function isMenOfForce({ view, memory }: Scene, { measure, to }: Counted): boolean {
  if (measure !== 'people') return false;
  const forces = memory.figures.slice(-3).filter((one) => one.measure === 'personnel');
  const isOfForces = memory.forcesIn === view.sentence.paragraph || tellsOfForces(view);
  if (wordAt(view, to - 1) === 'men') return forces.length > 0 || isOfForces || view.tokens.some(({ norm }) => WATCHES.test(norm));
  const people = view.actors.find((placed) => placed.to === to && placed.actor.via === 'demonym');
  // 'The camps give shelter to 900 Omanis'
  const isSheltered = view.tokens.some(({ norm }) => /^(?:camps?|shelters?|refuge|refugees?|asylum)$/u.test(norm));
  return (
    people !== undefined &&
    !isSheltered &&
    ((isOfForces && !hasRelation(view, to - 1, 'nmod')) || forces.some(({ of }) => of.some(({ code }) => code === people.actor.code))) &&
    !view.tokens
      .slice(to, to + 4)
      .some((_, at) => /^(?:flee|march|protest|rally|cross|leave|live|die|vote|work)$/u.test(lemmaAt(view, to + at)))
  );
}

/** A number with the noun that it counts, the noun before it, or none at all. */
export function countFigure(scene: Scene, quantity: Quantity): FoundFigure | null {
  const { view } = scene;
  const { from, to: after } = tokenRange(view.tokens, quantity);
  const counted = countedNoun(view, after);
  if (!counted && /-strong$/u.test(wordAt(view, after - 1)))
    return /^(?:audience|crowd|choir|orchestra|team|workforce|staff|squad|delegation|congregation)$/u.test(wordAt(view, after))
      ? null
      : strongFigure(scene, quantity, from, after);
  const strong = counted ? null : strongBehind(scene, quantity, from, after);
  if (strong) return strong;
  if (!counted) return putAtFigure(scene, quantity, from, after) ?? loneFigure(scene, quantity, from, after);
  const harm = isPerson(counted) ? (harmOf(view, from, counted) ?? harmOfWhole(scene, quantity)) : null;
  if (isNoCount(view, quantity, counted, harm)) return null;
  const measure = isMenOfForce(scene, counted) ? 'personnel' : counted.measure;
  if (isOfDisease(view) && (harm !== null || isPerson(counted))) return null;
  const span = { start: quantity.start, end: view.tokens[counted.to - 1]?.end ?? quantity.end };
  const item = view.text.slice(view.tokens[counted.from]?.start, span.end).replace(/^of (?:the |its |their )?/u, '');
  const phrase = { from, to: counted.to, head: phraseHead(view, from, counted.to) };
  return describeFigure(scene, {
    quantity,
    measure: harm ?? (measure === 'people' ? measureOfTotal(view, phrase.head) : null) ?? measure,
    item,
    phrase,
    span,
    rule: harm ? 'figure/harm' : 'figure/count',
  });
}
