import { dependents, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from './eventMatch.ts';

/** Words of which what they govern is the matter: what is demanded or threatened is told by them, and not done. */
const HOLDS_ITS_MATTER = /^(?:REQUEST|THREATEN|CONCEDE)$/u;
/** Talks and joint work that somebody is ready for are agreed to; other deeds that are promised are planned. */
const TALKS = /^(?:CONSULT|COOPERATE|SUPPORT)$/u;

/** Verbs of a word given. */
const GIVES_WORD = /^(?:assure|reassure|promise|pledge|vow|guarantee|agree|undertake|swear)$/u;

const MATTER = 'xcomp ccomp obj acl advcl obl nmod conj';

/** 'will ask for it [in] a call': an occasion is not the matter of what is said at it. */
const isOccasion = (view: SentenceView, at: number): boolean =>
  relationAt(view, at).startsWith('obl') &&
  dependents(view, at, 'case').some((mark) => /^(?:in|during|at|after|before)$/u.test(wordAt(view, mark)));

/** 'urged calm after Chad [attacked]', 'as it masses troops': what went before or goes on beside is not what is asked or threatened. */
const isBackground = (view: SentenceView, at: number): boolean =>
  (relationAt(view, at) === 'advcl' &&
    dependents(view, at, 'mark').some((mark) => /^(?:after|since|because|while|as|although|though)$/u.test(wordAt(view, mark)))) ||
  (hasRelation(view, at, 'obl nmod') &&
    dependents(view, at, 'case').some((mark) => /^(?:after|following|amid|since|despite)$/u.test(wordAt(view, mark))));

/** The match whose word governs another's, by a clause or an object of it, or null. */
function governing(view: SentenceView, match: EventMatch, matches: readonly EventMatch[]): EventMatch | null {
  let at = match.trigger;
  if (match.rule.type === 'CONSULT' && isOccasion(view, at)) return null;
  while (hasRelation(view, at, MATTER)) {
    if (isBackground(view, at)) return null;
    const relation = relationAt(view, at);
    at = headAt(view, at);
    const above = matches.find(({ trigger }) => trigger === at);
    // 'threatened Chad and [met] Niger': what is joined to a word is not governed by it.
    if (above) return relation !== 'conj' && at < match.trigger ? above : null;
  }
  return null;
}

const VERBAL = /^(?:ACCUSE|REJECT|REQUEST|THREATEN)$/u;

/** A second thing that the same one says: 'appeals to the council and reserves the right to answer'. */
const isOwnWord = (match: EventMatch, above: EventMatch): boolean =>
  VERBAL.test(match.rule.type) &&
  match.actors.length > 0 &&
  match.actors.every(({ actor }) => above.actors.some((one) => one.actor.code === actor.code));

/** 'vowed to stand by [Baku]': whom a promise is to be kept for, where its own words name nobody. */
function withRecipientsOf(promise: EventMatch, matter: EventMatch | undefined): EventMatch {
  const own = promise.recipients.filter(({ actor }) => actor.code !== '');
  const others = matter?.recipients.filter((one) => !promise.actors.some(({ actor }) => actor.code === one.actor.code)) ?? [];
  return own.length > 0 || others.length === 0 ? promise : { ...promise, recipients: others };
}

/**
 * The matches of a sentence with each deed told once: 'demanded that Chad withdraw' is a demand and no withdrawal, 'offered to
 * send grain' is the planned deed and no other offer. An accusation stands beside the deed
 * alleged, a denial or refusal beside what it denies.
 */
export function oncePerTelling(view: SentenceView, matches: readonly EventMatch[]): readonly EventMatch[] {
  const dropped = new Set<EventMatch>();
  const matterOf = new Map<EventMatch, EventMatch>();
  for (const match of matches) {
    const above = governing(view, match, matches);
    if (above === null || isOwnWord(match, above)) continue;
    if (HOLDS_ITS_MATTER.test(above.rule.type)) dropped.add(match);
    else if (above.rule.type === 'AGREE') {
      // 'assured Chad that it will not [attack]': the word given stands beside what is not done.
      if (match.status !== 'negated' || !GIVES_WORD.test(lemmaAt(view, above.trigger)))
        dropped.add(view.isVerb[match.trigger] && !TALKS.test(match.rule.type) ? above : match);
      matterOf.set(above, match);
    }
  }
  return matches.filter((match) => !dropped.has(match)).map((match) => withRecipientsOf(match, matterOf.get(match)));
}
