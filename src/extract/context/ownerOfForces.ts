import { dependent, dependents, hasRelation, headAt, uposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isOfClass } from '../rules/wordClass.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import type { Telling } from './telling.ts';

const REACH = 3;
const OF_FORCES = /^(?:personnel|ships|aircraft|vehicles|weapons|missiles|units)$/u;

/** The noun that names the forces of a move: its object, or its subject. */
function forcesNoun(view: SentenceView, trigger: number): number | null {
  const [object, subject] = [objectNoun(view, trigger), dependent(view, trigger, 'nsubj*')];
  // 'The missiles landed outside its zone': what moves is no zone.
  const isForces = subject !== null && (isOfClass('forces', wordAt(view, subject)) || uposAt(view, subject) === 'NUM');
  return isForces ? subject : (object ?? subject);
}

const coded = (actors: readonly PlacedActor[]): readonly PlacedActor[] => actors.filter(({ actor }) => actor.code !== '');

/** Whose forces the figures of a clause count. */
function counted({ view, figures }: Telling, match: EventMatch): readonly PlacedActor[] {
  const from = view.tokens[match.from]?.start ?? 0;
  const to = view.tokens[match.to - 1]?.end ?? 0;
  return figures
    .filter(({ start, end, measure }) => start >= from && end <= to && OF_FORCES.test(measure))
    .slice(0, 1)
    .flatMap(({ of }) => of.filter(({ code }) => code !== '').map((actor) => ({ actor, from: -1, to: -1 })));
}

/** Words that tell of more of the same: 'a [further] 3,500 paratroopers'. */
const MORE = /^(?:further|more|another|additional|extra|other)$/u;

/** Whose forces a sentence moves or counts, in the order of the text; those that move first. */
const ownersIn = ({ matches, figures }: Telling): readonly PlacedActor[] => [
  ...figures
    .filter(({ measure }) => OF_FORCES.test(measure))
    .flatMap(({ of }) => coded(of.map((actor) => ({ actor, from: -1, to: -1 }))).slice(0, 1)),
  ...matches.filter(({ rule }) => rule.type === 'MOBILIZE').flatMap(({ actors }) => coded(actors).slice(0, 1)),
];

/** The one side whose forces the sentences before have moved, or null where several have; of 'further' forces the last side of which any were told. */
function movedBefore(tellings: readonly Telling[], index: number, isMore: boolean): PlacedActor | null {
  const near = tellings.slice(Math.max(0, index - REACH), index + 1);
  const moved = near.flatMap(({ matches }) =>
    matches.filter(({ rule }) => rule.type === 'MOBILIZE').flatMap(({ actors }) => coded(actors).slice(0, 1)),
  );
  const sides = isMore || moved.length === 0 ? near.flatMap(ownersIn) : moved;
  const last = sides.at(-1);
  return last && (isMore || new Set(codesOf(sides)).size === 1) ? impliedActor(last.actor) : null;
}

/** 'The Omani side has warned its ships, and a frigate has been [dispatched]': who does what a clause without a doer is joined to. */
function joinedTo(view: SentenceView, trigger: number): readonly PlacedActor[] {
  const above = hasRelation(view, trigger, 'conj') ? headAt(view, trigger) : -1;
  const doers = above >= 0 && view.isVerb[above] === true ? coded(findSubject(view, above).actors) : [];
  return new Set(codesOf(doers)).size === 1 ? doers : [];
}

/**
 * Whose forces move where nobody is said to move them: 'the decision to send 900 [Danish] soldiers', whom a figure of the clause
 * belongs to, or, for forces without an owner ('two battalions are arriving'), the one side whose forces were told of just before.
 */
export function ownerOfForces(tellings: readonly Telling[], index: number, match: EventMatch): readonly PlacedActor[] {
  const telling = tellings[index];
  if (!telling) return [];
  const { view } = telling;
  const noun = forcesNoun(view, match.trigger);
  if (noun === null) return [];
  const own = coded(phraseActors(view, noun));
  if (own.length > 0) return own;
  const figures = counted(telling, match);
  if (figures.length > 0) return figures;
  const isForce = isOfClass('forces', wordAt(view, noun)) || uposAt(view, noun) === 'NUM';
  if (!isForce) return [];
  const joined = joinedTo(view, match.trigger);
  if (joined.length > 0) return joined;
  const isMore = dependents(view, noun, 'amod det advmod').some((at) => MORE.test(wordAt(view, at)));
  const before = movedBefore(tellings, index, isMore);
  return before ? [before] : [];
}
