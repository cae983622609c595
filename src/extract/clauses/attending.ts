import type { EventStatus } from '../../codebook/status.ts';
import { dependents, hasRelation, headAt, relationAt } from './dependents.ts';
import { findSubject } from './findSubject.ts';
import { phraseActors } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';
import { stateNamedAt } from './stateAsActor.ts';
import { statusOfDeed } from './statusOfDeed.ts';
import { verbGroup } from './verbGroup.ts';

/** Who takes part in what a noun tells, by the clause that the noun stands in, and how sure that makes it. */
export interface Attending {
  readonly actors: readonly PlacedActor[];
  /** The other side, where the verb of the clause names it: 'told [Macron] during talks'. */
  readonly others: readonly PlacedActor[];
  /** Null where the clause says nothing of it. */
  readonly status: EventStatus | null;
}

export const NOBODY: Attending = { actors: [], others: [], status: null };

/** Verbs that bring one to where one talks. */
const GOES =
  /^(?:arrive|travel|fly|go|come|head|leave|depart|land|return|jet|rush|gather|convene|visit|be|sit|meet|receive|invite|host|welcome)$/u;

/** What one is 'on', as one is 'in' talks. */
const ON = /^(?:way|phone|telephone|line)$/u;

/** Verbs whose object is the other side of a talk. */
const TELLS = /^(?:tell|inform|assure|warn|brief|urge|ask|press|promise|thank|congratulate|remind|reassure|lobby)$/u;

/** What the preposition before the noun tells of the time: what one is in, after and from is there; what one goes to is meant. */
function statusBy(view: SentenceView, marks: readonly string[], verb: number): EventStatus | 'none' | null {
  if (marks.includes('for')) return GOES.test(lemmaAt(view, verb)) ? 'planned' : 'none';
  if (marks.some((mark) => /^(?:before|ahead|pending)$/u.test(mark))) return 'planned';
  if (marks.some((mark) => /^(?:after|following|since|from)$/u.test(mark))) return null;
  if (!marks.some((mark) => /^(?:in|during|at|over|amid)$/u.test(mark))) return 'none';
  const status = statusOfDeed(view, verbGroup(view, verb), verb + 1);
  return status === 'planned' || status === 'possible' ? status : null;
}

/** 'on his way to [Lima]': the state of the town that somebody is on the way to, unless he is at home there. */
const headedFor = (view: SentenceView, noun: number, actors: readonly PlacedActor[]): readonly PlacedActor[] =>
  dependents(view, noun, 'nmod obl')
    .filter((at) => dependents(view, at, 'case').some((mark) => wordAt(view, mark) === 'to'))
    .flatMap((at) => stateNamedAt(view, at) ?? [])
    .filter((host) => !actors.some(({ actor }) => actor.code === host.actor.code));

/**
 * 'The envoy was in Lima for [talks]', 'is in Lima on a [visit]': whoever is in a town for what a noun tells, and the state of that town;
 * null where the clause says nothing like it, or he is at home there.
 */
function beingThere(view: SentenceView, noun: number, marks: readonly string[]): Attending | null {
  const town = headAt(view, noun);
  const copula = town < 0 ? undefined : dependents(view, town, 'cop')[0];
  if (copula === undefined || !marks.some((mark) => mark === 'for' || mark === 'on') || !hasRelation(view, noun, 'obl nmod')) return null;
  if (!dependents(view, town, 'case').some((at) => wordAt(view, at) === 'in')) return null;
  const actors = dependents(view, town, 'nsubj').flatMap((at) => phraseActors(view, at));
  const host = stateNamedAt(view, town);
  const isAtHome = actors.some(({ actor }) => actor.code === '' || actor.code === host?.actor.code);
  if (!host || actors.length === 0 || isAtHome) return null;
  // Several that are in a town meet one another, and not it.
  const others = new Set(actors.map(({ actor }) => actor.code)).size > 1 ? [] : [host];
  const isToCome = dependents(view, town, 'aux').some((at) => /^(?:will|would|shall|'ll)$/u.test(wordAt(view, at)));
  return { actors, others, status: isToCome ? 'planned' : statusOfDeed(view, verbGroup(view, copula), town + 1) };
}

/**
 * 'Kuleba said in a [call] with Blinken': the subject of the clause takes part in what the noun tells.
 * Only where the noun hangs on the verb, or on its subject, by a preposition that says so.
 */
export function attendingOf(view: SentenceView, noun: number): Attending {
  const above = headAt(view, noun);
  const marks = dependents(view, noun, 'case').map((at) => wordAt(view, at));
  if (marks.length === 0) return NOBODY;
  // 'Mali is in [talks] with': the noun itself is what is said of the subject.
  const copula = dependents(view, noun, 'cop')[0];
  const isIn = marks.includes(ON.test(wordAt(view, noun)) ? 'on' : 'in');
  if (copula !== undefined && isIn) {
    const actors = dependents(view, noun, 'nsubj*').flatMap((at) => phraseActors(view, at));
    const others = wordAt(view, noun) === 'way' ? headedFor(view, noun, actors) : [];
    if (actors.length > 0) return { actors, others, status: statusOfDeed(view, verbGroup(view, copula), noun + 1) };
  }
  if (above < 0) return NOBODY;
  const there = beingThere(view, noun, marks);
  if (there) return there;
  if (relationAt(view, noun) === 'nmod' && relationAt(view, above) === 'nsubj' && marks.some((mark) => /^(?:in|during|after)$/u.test(mark)))
    return { actors: phraseActors(view, above), others: [], status: null };
  if (!hasRelation(view, noun, 'obl* advmod') || !view.isVerb[above]) return NOBODY;
  const status = statusBy(view, marks, above);
  if (status === 'none' || verbGroup(view, above).passive) return NOBODY;
  const others = TELLS.test(lemmaAt(view, above)) ? dependents(view, above, 'obj iobj').flatMap((at) => phraseActors(view, at)) : [];
  return { actors: findSubject(view, above).actors, others, status };
}
