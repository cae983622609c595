import { dependents, headAt, relationAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from './eventMatch.ts';

const codes = (actors: readonly PlacedActor[]): string =>
  actors
    .map(({ actor }) => actor.code)
    .filter((code) => code !== '')
    .toSorted()
    .join();

const named = (actors: readonly PlacedActor[]): boolean => codes(actors) !== '';

/** 'will hold a meeting [during her visit]': another deed, at whose time this one is done. */
const isOccasion = (view: SentenceView, noun: number): boolean =>
  dependents(view, noun, 'case').some((at) => /^(?:during|after|before|since|until|following|amid|despite)$/u.test(wordAt(view, at)));

/** The match of the noun that is a verb's subject or agent: '[shelling] by A killed B', 'B was killed by [shelling]', '[sanctions] on B were imposed by A'. */
function tellingSubject(view: SentenceView, match: EventMatch, matches: readonly EventMatch[]): EventMatch | null {
  const nouns = dependents(view, match.trigger, 'nsubj nsubj:pass obl obl:agent').filter((at) => !isOccasion(view, at));
  return matches.find((other) => other !== match && other.rule.type === match.rule.type && nouns.includes(other.trigger)) ?? null;
}

/** One deed of what its noun and its verb tell: who from the noun, to whom from the verb. */
function joined(view: SentenceView, verb: EventMatch, noun: EventMatch): EventMatch {
  const actors = named(noun.actors) ? noun.actors : verb.actors;
  const recipients = named(verb.recipients) ? verb.recipients : noun.recipients;
  // What is mutual has both sides on both: 'talks between A and B were held'.
  const isMutual = actors === noun.actors && recipients === noun.recipients;
  return {
    ...verb,
    actors,
    recipients: isMutual ? recipients : recipients.filter((one) => !actors.includes(one)),
    status: verb.status === 'actual' && relationAt(view, noun.trigger) === 'nsubj:pass' ? noun.status : verb.status,
    named: verb.named || noun.named,
    from: Math.min(verb.from, noun.from),
    to: Math.max(verb.to, noun.to),
  };
}

/** ', killing two of its crew': a participle that goes on with the deed of its clause. */
const goesOn = (view: SentenceView, match: EventMatch, matches: readonly EventMatch[]): boolean =>
  relationAt(view, match.trigger) === 'advcl' &&
  matches.some(
    (other) =>
      other.trigger === headAt(view, match.trigger) &&
      other.trigger < match.trigger &&
      other.rule.type === match.rule.type &&
      (!named(match.actors) || codes(other.actors) === codes(match.actors)),
  );

/** The matches of a sentence with a deed that two of its words tell joined into one. */
export function joinTellings(view: SentenceView, matches: readonly EventMatch[]): readonly EventMatch[] {
  const taken = new Set<EventMatch>();
  const all = matches.map((match) => {
    const noun = tellingSubject(view, match, matches);
    if (noun === null || taken.has(noun)) return match;
    taken.add(noun);
    return joined(view, match, noun);
  });
  return all.filter((match, index) => !taken.has(matches[index] ?? match) && !goesOn(view, match, matches));
}
