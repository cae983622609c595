import type { Measure } from '../../codebook/measure.ts';
import type { FigureStatus } from '../../codebook/status.ts';
import type { ActorSpan, Quantity } from '../../model/reading.ts';
import { dependent, dependents, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { ESTIMATE } from '../speech/estimateMaker.ts';
import { changedLevel } from './changedLevel.ts';
import { childTowards, clauseHeads, phraseHead } from './clauseHeads.ts';
import { countedBefore, isForce, standsAlone } from './countedNoun.ts';
import { MEANT } from './deedOfCounted.ts';
import { describeFigure, type Scene } from './describeFigure.ts';
import type { FoundFigure } from './foundFigure.ts';
import { harmOf } from './harm.ts';
import { isOfDisease } from './isOfDisease.ts';
import { measureOf } from './items.ts';
import { nounStart } from './nounStart.ts';

/** A number that tells how many what stands before it are: 'a force of 40,000', 'the garrison has grown to 900'. */
export function putAtFigure(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const isEnd = standsAlone(scene.view, after) || scene.view.isVerb[after] === true;
  if (!isEnd || isOfDisease(scene.view)) return null;
  return behindNoun(scene, quantity, from, after) ?? ofSubject(scene, quantity, from, after);
}

/** 'a force of 40,000', 'put the army at 90,000': the noun stands before its number. */
function behindNoun(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const counted = countedBefore(view, from);
  if (!counted) return null;
  const harm = counted.measure === 'personnel' || counted.measure === 'people' ? harmOf(view, counted.from, counted) : null;
  const owning = view.actors.filter(
    ({ actor, from: first, to }) => actor.code !== '' && (to === counted.from || (first <= counted.from && to >= counted.to)),
  );
  const own = owning.length > 0 ? owning : shareOf(view, counted.from);
  const isOf = wordAt(view, from - 1) === 'of' || wordAt(view, from - 2) === 'of';
  const isNumbering = /^number(?:s|ing|ed)?$/u.test(wordAt(view, from - 1));
  const isPut = /^(?:put|estimated|reckoned|assessed|placed)$/u.test(wordAt(view, from - 2)) && wordAt(view, from - 1) === 'at';
  const isEarlier = isPut && wordAt(view, after) === 'before' && isTimeBehind(view, after + 1);
  const phrase =
    isNumbering || isPut
      ? { from: nounStart(view, counted.from), to: counted.to, head: counted.from }
      : isOf
        ? { from: counted.from, to: after, head: counted.from }
        : { from, to: after, head: phraseHead(view, from, after) };
  const span = { start: view.tokens[counted.from]?.start ?? quantity.start, end: quantity.end };
  return describeFigure(scene, {
    quantity,
    measure: harm ?? counted.measure,
    item: wordAt(view, counted.from),
    phrase,
    span,
    rule: 'figure/put-at',
    of: (own.length > 0 ? own : whose(view, counted.from)).map(({ actor }) => actor),
    // 'Its army, which numbers 900, has lost a battle.'
    ...(/^numbers?$/u.test(wordAt(view, from - 1)) ? { status: 'present' } : isEarlier ? { status: 'past' } : {}),
  });
}

/** 'before [the summer]', 'before [the war]': a time that is over as it is told. */
const isTimeBehind = (view: SentenceView, at: number): boolean =>
  /^(?:summer|autumn|winter|spring|war|crisis|year|month|week|election|coup|raid|attack|truce|ceasefire|invasion|fighting)$/u.test(
    lemmaAt(view, /^(?:the|this|last)$/u.test(wordAt(view, at)) ? at + 1 : at),
  );

/** '[Oman], whose army': who is named right before. */
const whose = (view: SentenceView, noun: number): readonly PlacedActor[] =>
  wordAt(view, noun - 1) === 'whose'
    ? view.actors.filter(({ actor, to }) => actor.code !== '' && (to === noun - 1 || (to === noun - 2 && wordAt(view, to) === ',')))
    : [];

/** 'the [Omani] share is a battalion of 900', "[Oman]'s contribution will be a brigade of 900": whose part it is. */
function shareOf(view: SentenceView, noun: number): readonly PlacedActor[] {
  const subject = dependent(view, noun, 'nsubj*');
  if (subject === null || !/^(?:share|contribution|part|contingent|offer|pledge|quota)$/u.test(lemmaAt(view, subject))) return [];
  return phraseActors(view, subject).filter(({ actor, to }) => actor.code !== '' && to <= noun);
}

const AMOUNT =
  /^(?:estimate|assess|number|total|reach|exceed|stand|stay|grow|rise|swell|climb|increase|fall|drop|shrink|remain|raise|bring|cut|reduce|put|expand|amount|top|pass|hit|take|near|approach|head|lie|hover|surpass|creep|edge)$/u;

/** 'The number of troops has reached 90,000 people': what a verb of amount has for its subject. */
export function measureOfTotal(view: SentenceView, head: number): Measure | null {
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause === head || !AMOUNT.test(lemmaAt(view, clause))) return null;
  const subject = dependent(view, clause, 'nsubj*');
  const isTotal = subject !== null && subject !== head && /^(?:number|total|strength|size)$/u.test(lemmaAt(view, subject));
  return isTotal ? (measureOfPhrase(view, subject)?.measure ?? null) : null;
}

/** What a noun phrase counts, by its own noun or the one after 'the number of'. */
function measureOfPhrase(view: SentenceView, at: number): Total | null {
  const lemma = lemmaAt(view, at);
  if (lemma === 'toll') return { measure: 'deaths', noun: at };
  if (/^(?:number|total|strength|count|size)$/u.test(lemma)) {
    const of = dependents(view, at, 'nmod').find((one) => dependents(view, one, 'case').some((mark) => wordAt(view, mark) === 'of'));
    // "Oman's strength at the river has reached 900": a strength that is nothing else's counts men.
    if (of === undefined && lemma === 'strength' && phraseActors(view, at).some(({ actor }) => actor.code !== ''))
      return { measure: 'personnel', noun: at };
    const measure = of === undefined ? null : measureOf([lemmaAt(view, of)]);
    return of !== undefined && measure ? { measure: harmOf(view, of, { from: of, to: of + 1 }) ?? measure, noun: of } : null;
  }
  const measure = isForce(lemma) ? 'personnel' : measureOf([lemma]);
  return measure ? { measure, noun: at } : null;
}

/** What a noun phrase tells the number of, and whose that is where another figure tells it. */
interface Total {
  readonly measure: Measure;
  readonly noun: number;
  readonly of?: readonly ActorSpan[];
  readonly item?: string;
}

/** 'Estimates [of the whole] lie near 900', 'the total now stands at 900': all of the force that was counted last, in part or by others. */
function ofWhole({ view, memory, earlier }: Scene, at: number): Total | null {
  const isTotal = (token: number): boolean => /^(?:whole|total|lot|sum)$/u.test(lemmaAt(view, token));
  const under = ESTIMATE.has(wordAt(view, at)) || /^(?:figure|number)$/u.test(lemmaAt(view, at)) ? dependents(view, at, 'nmod') : [];
  if (!under.some(isTotal)) return null;
  const last = earlier.at(-1) ?? memory.figures.at(-1);
  return last?.measure === 'personnel' && last.of.length > 0 ? { measure: last.measure, noun: at, of: last.of, item: last.item } : null;
}

/** The subject of a verb; of 'an army, [which] numbers 900', the noun that it is about. */
function subjectMeant(view: SentenceView, verb: number): number | null {
  const subject = dependent(view, verb, 'nsubj*');
  const isRelative = subject !== null && /^(?:which|that)$/u.test(wordAt(view, subject)) && relationAt(view, verb) === 'acl:relcl';
  return isRelative ? headAt(view, verb) : subject;
}

/** 'The number of guards was raised from 300 to 500': what its subject or object names, put at a number. */
function ofSubject(scene: Scene, quantity: Quantity, from: number, after: number): FoundFigure | null {
  const { view } = scene;
  const head = phraseHead(view, from, after);
  const [clause] = clauseHeads(view, head);
  if (clause === undefined || clause > from || !AMOUNT.test(lemmaAt(view, clause))) return null;
  if (!hasRelation(view, childTowards(view, head, clause), 'obj obl* nmod* xcomp ccomp advmod')) return null;
  // 'stand there with plans for 900': no number of those who stand.
  if (MEANT.test(lemmaAt(view, childTowards(view, head, clause)))) return null;
  const named = dependent(view, clause, 'obj');
  const subject = named !== null && named < from ? named : subjectMeant(view, clause);
  // 'takes arrivals to 900'; not 'takes 900'
  const isTaken = lemmaAt(view, clause) === 'take' && wordAt(view, from - 1) !== 'to';
  const told = subject === null || isTaken ? null : (measureOfPhrase(view, subject) ?? ofWhole(scene, subject));
  if (!told || told.measure === 'sites') return null;
  const { measure, noun, of, item } = told;
  const isOld = wordAt(view, from - 1) === 'from' && wordAt(view, after) === 'to';
  // 'is heading for 900': not there yet.
  const isAhead = lemmaAt(view, clause) === 'head';
  if (isAhead && !/^(?:for|towards?)$/u.test(wordAt(view, from - 1)) && !/^(?:for|towards?)$/u.test(wordAt(view, from))) return null;
  const level = changedLevel(view, { from, to: after, head }) ?? (isOld ? 'past' : isAhead ? 'planned' : null);
  const status: { readonly status?: FigureStatus } = level === null ? {} : { status: level };
  const phrase = { from: nounStart(view, noun), to: noun + 1, head: noun };
  return describeFigure(scene, {
    quantity,
    measure,
    item: item ?? wordAt(view, noun),
    phrase,
    span: spanOfNumber(view, from, after, quantity),
    rule: 'figure/put-at',
    // 'An Omani count puts the men there at 900': whoever reckons them does not own them.
    ...(of === undefined ? {} : { of }),
    isPart: named === subject && /^(?:put|estimate|assess)$/u.test(lemmaAt(view, clause)),
    ...status,
  });
}

/** The number itself, so that 'from 300' and 'to 500' of one noun are told apart. */
const spanOfNumber = (
  view: SentenceView,
  from: number,
  after: number,
  quantity: Quantity,
): { readonly start: number; readonly end: number } => (after > from ? spanOf(view, from, after - 1) : quantity);
