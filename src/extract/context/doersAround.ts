import { dependent, dependents, uposAt, xposAt } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subjectNouns } from '../clauses/subjectNoun.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isOfClass } from '../rules/wordClass.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import type { Rivals } from './rivals.ts';
import type { Telling } from './telling.ts';

/** Who does something and to whom, as what stands around tells it. */
export interface Parties {
  readonly actors: readonly PlacedActor[];
  readonly recipients: readonly PlacedActor[];
}

/** Who two sides that a text tells of are called together. */
const TOGETHER =
  /^(?:they|both|two|pair|sides?|parties|leaders|presidents|ministers|premiers|commanders|generals|chiefs|delegations|negotiators|heads|diplomats|envoys|officials|militaries|armies|countries|nations|states|neighbours|neighbors|rivals|foes|governments|capitals|men)$/u;

/** What 'the two [rival] leaders' may be called and still be those told of. */
const OF_TWO = /^(?:two|both|rival|warring|neighbouring|neighboring|opposing|same|top|senior|foreign|military|political)$/u;

/** So many sentences back a pair may have been told of. */
const NEAR = 2;

/** The two who were told to meet, agree or quarrel in a match; [] where it tells of another number. */
function pairOf({ actors, recipients }: EventMatch): readonly PlacedActor[] {
  const sides = new Map([...actors, ...recipients].filter(({ actor }) => actor.code !== '').map((one) => [one.actor.code, one]));
  return sides.size === 2 ? [...sides.values()] : [];
}

const TIME = /^(?:minutes|hours|days|weeks|months|years|decades|times|seconds)$/u;

/** Whether the sentence has told of several others before: 'when [powers] talk, it is better than when they do not'. */
const tellsOfMany = (view: SentenceView, at: number): boolean =>
  view.tokens.slice(0, at).some((_, before) => /^NN(?:S|PS)$/u.test(xposAt(view, before)) && !TIME.test(wordAt(view, before)));

/** Whether words stand for two of whom a text has told: 'they', 'the pair', 'both sides', 'the two ministers'. */
function standsForTwo(view: SentenceView, subject: number): boolean {
  if (wordAt(view, subject) === 'they') return !tellsOfMany(view, subject);
  const marks = dependents(view, subject, 'det nummod amod').map((at) => wordAt(view, at));
  return wordAt(view, subject) === 'both' || marks.some((word) => /^(?:both|two)$/u.test(word)) || wordAt(view, subject - 1) === 'the';
}

/** 'the heads of [the two services]', or of nobody more: that nothing says of whom else they are. */
const isOfThoseTwo = (view: SentenceView, subject: number): boolean =>
  dependents(view, subject, 'nmod nmod:poss').every((at) => {
    const marks = dependents(view, at, 'det nummod').map((mark) => wordAt(view, mark));
    return marks.includes('both') || (marks.includes('the') && marks.includes('two'));
  });

/** '[They] last spoke in July', '[commanders] have met five times': the two who were told of just before, or whose quarrel the text is about. */
function together({ tellings, index, rivals }: Around, view: SentenceView, match: EventMatch): Parties | null {
  const { rule, trigger } = match;
  const isMutual = /^(?:each|one)$/u.test(wordAt(view, trigger + 1)) && /other$/u.test(wordAt(view, trigger + 2));
  const subject = dependent(view, trigger, 'nsubj');
  if (!(rule.reciprocal || isMutual) || codesOf(match.recipients).length > 0 || subject === null) return null;
  if (!TOGETHER.test(wordAt(view, subject)) || !isOfThoseTwo(view, subject)) return null;
  if (dependents(view, subject, 'amod').some((at) => !OF_TWO.test(wordAt(view, at)))) return null;
  const isMet = !isMutual && standsForTwo(view, subject);
  const hasPlace = view.sentence.places.length > 0;
  const before = isMet ? tellings.slice(Math.max(0, index - (hasPlace ? 1 : NEAR)), index + 1).flatMap(({ matches }) => matches) : [];
  const met = before
    .filter((one) => one !== match && one.rule.reciprocal)
    .map(pairOf)
    .findLast((one) => one.length > 0);
  const isAlone = view.actors.every(({ actor }) => actor.code === '') && !hasPlace;
  const pair = met ?? (isAlone ? rivals.leading : []);
  const both = pair.map(({ actor }) => impliedActor(actor));
  return both.length === 2 ? { actors: both, recipients: both } : null;
}

/** A sentence of a document, and who stands against whom and fights whom in it. */
export interface Around {
  readonly tellings: readonly Telling[];
  readonly index: number;
  readonly rivals: Rivals;
  readonly enemies: Rivals;
}

/** Verbs of doing what a noun tells: 'measures [conducted] by'. */
const DOES =
  /^(?:conduct|carry|launch|impose|take|begin|start|stage|hold|perform|undertake|mount|wage|introduce|adopt|order|announce|plan|run|lead)$/u;

/** Whether a finite passive names nobody who does it. */
const isTold = (view: SentenceView, trigger: number): boolean =>
  dependents(view, trigger, 'aux:pass').some((at) => wordAt(view, at) !== 'being' || dependent(view, trigger, 'aux') !== null) &&
  !dependents(view, trigger, 'obl*').some((at) => isBehindBy(view, at));

/** What goes off or burns with nobody seen, and is laid to this one and that: 'a car was [blown] up'. */
const UNCLAIMED = /^(?:blow|explode|detonate|bomb|derail|sabotage|poison|torch|burn|mine|ignite|assassinate)$/u;

/** What is nobody's deed until somebody says whose: the dead of a war, and what nobody was seen to do. */
const isNobodys = (view: SentenceView, { rule, trigger }: EventMatch): boolean =>
  rule.id === 'assault/kill' || UNCLAIMED.test(lemmaAt(view, trigger));

/** Whether what a passive tells of is forces, or a number of them. */
function movesForces(view: SentenceView, trigger: number): boolean {
  return subjectNouns(view, trigger).some((at) => isOfClass('forces', wordAt(view, at)) || uposAt(view, at) === 'NUM');
}

/** Deeds that go on from one another, told with their doer once: blows and moves, what is taken and given back, penalties. */
const GOES_WITH: Readonly<Record<string, RegExp>> = {
  ASSAULT: /^(?:ASSAULT|COERCE|MOBILIZE)$/u,
  COERCE: /^(?:ASSAULT|COERCE)$/u,
  MOBILIZE: /^(?:MOBILIZE|ASSAULT)$/u,
  SANCTION: /^(?:SANCTION|THREATEN)$/u,
  RETREAT: /^(?:RETREAT|CONCEDE|AGREE|MOBILIZE)$/u,
  CONCEDE: /^(?:RETREAT|CONCEDE|AGREE)$/u,
  AID: /^AID$/u,
};

/** 'Chad threatened it with bans. [Measures] could be imposed in May': by whoever the sentence before told to do or threaten the like. */
function carriedOn({ tellings, index }: Around, view: SentenceView, match: EventMatch): Parties | null {
  const like = GOES_WITH[match.rule.type];
  if (!like || isNobodys(view, match) || !isTold(view, match.trigger)) return null;
  if (match.rule.type === 'MOBILIZE' && !movesForces(view, match.trigger)) return null;
  const [here, before] = [tellings[index], tellings[index - 1]];
  const isNear = before !== undefined && before.view.sentence.paragraph === view.sentence.paragraph;
  const earlier = here?.matches.filter((one) => one !== match && one.trigger < match.trigger) ?? [];
  const told = [...(isNear ? before.matches : []), ...earlier].filter(
    (one) => like.test(one.rule.type) && codesOf(one.actors).length > 0 && one.status !== 'negated',
  );
  const own = codesOf(match.recipients);
  const last = told.at(-1);
  if (!last || new Set(told.flatMap(({ actors }) => codesOf(actors))).size !== 1) return null;
  if (codesOf(last.actors).some((code) => own.includes(code))) return null;
  if (own.length > 0 && codesOf(last.recipients).length > 0 && !codesOf(last.recipients).some((code) => own.includes(code))) return null;
  const actors = last.actors.slice(0, 1).map(({ actor }) => impliedActor(actor));
  const recipients =
    own.length > 0 || match.rule.type === 'MOBILIZE' ? match.recipients : last.recipients.map(({ actor }) => impliedActor(actor));
  return { actors, recipients };
}

/** '[measures] conducted by Chad have been suspended': by whoever is told to do what a passive is about. */
function ofSubject(view: SentenceView, match: EventMatch): Parties | null {
  const subject = isTold(view, match.trigger) ? dependent(view, match.trigger, 'nsubj*') : null;
  const done =
    subject === null ? [] : dependents(view, subject, 'acl').filter((at) => xposAt(view, at) === 'VBN' && DOES.test(lemmaAt(view, at)));
  const doers = done
    .flatMap((at) => findObjects(view, at).oblique.get('by') ?? [])
    .filter(({ actor }) => actor.code !== '' && !codesOf(match.recipients).includes(actor.code));
  return doers.length > 0 ? { actors: doers, recipients: match.recipients } : null;
}

/** 'Three [Omani] posts were seized': in a war of two by the other. */
function byEnemy({ enemies }: Around, view: SentenceView, match: EventMatch): Parties | null {
  if (!/^(?:ASSAULT|COERCE)$/u.test(match.rule.type) || isNobodys(view, match) || !isTold(view, match.trigger)) return null;
  if (match.rule.type === 'COERCE' && match.rule.mode !== 'seize') return null;
  const victims = codesOf(match.recipients);
  const foe = victims.length === 1 ? enemies.of(victims[0] ?? '') : null;
  return foe ? { actors: [foe], recipients: match.recipients } : null;
}

/** Who does it and to whom, where neither the clause nor what its class leads to tells it; null where nothing around does. */
export function doersAround(around: Around, match: EventMatch): Parties | null {
  const view = around.tellings[around.index]?.view;
  if (!view?.isVerb[match.trigger] || codesOf(match.actors).length > 0) return null;
  return together(around, view, match) ?? ofSubject(view, match) ?? carriedOn(around, view, match) ?? byEnemy(around, view, match);
}
