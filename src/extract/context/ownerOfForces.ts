import { dependent, uposAt } from '../clauses/dependents.ts';
import { objectNoun } from '../clauses/objectNoun.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isOfClass } from '../rules/wordClass.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import type { Telling } from './telling.ts';

const REACH = 3;

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
    .filter(
      ({ start, end, measure }) =>
        start >= from && end <= to && /^(?:personnel|ships|aircraft|vehicles|weapons|missiles|units)$/u.test(measure),
    )
    .slice(0, 1)
    .flatMap(({ of }) => of.filter(({ code }) => code !== '').map((actor) => ({ actor, from: -1, to: -1 })));
}

/** The one side whose forces the sentences before have moved, or null where several have. */
function movedBefore(tellings: readonly Telling[], index: number): PlacedActor | null {
  const before = tellings
    .slice(Math.max(0, index - REACH), index + 1)
    .flatMap(({ matches }) => matches.filter(({ rule }) => rule.type === 'MOBILIZE'));
  const sides = before.flatMap(({ actors }) => coded(actors).slice(0, 1));
  const last = sides.at(-1);
  return last && new Set(codesOf(sides)).size === 1 ? impliedActor(last.actor) : null;
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
  const before = isForce ? movedBefore(tellings, index) : null;
  return before ? [before] : [];
}
