import type { Token } from '../model/reading.ts';
import { type Discourse, kept, WINDOW, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import type { Remembered } from './remembered.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { AUXILIARIES, PREPOSITIONS } from './wordClasses.ts';

const isFiniteForm = (token: Token): boolean => AUXILIARIES.has(token.norm) || (token.verb && !token.norm.endsWith('ing'));

/**
 * The actor that an owner leads back to inside its clause, or null: the last that fits, where it is a
 * subject with its verb behind it. 'Poland said Belarus had moved its troops' is of Belarus's.
 */
export function nearestSubject(discourse: Discourse, at: number, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens } = discourse;
  const last = fitting.at(-1);
  if (!last || last.possessive || isGoverned(tokens, last)) return null;
  const [verb] = tokens.slice(last.to, last.to + 2);
  const isSubject =
    verb !== undefined && last.to < at && (isFiniteForm(verb) || (/ly$/u.test(verb.norm) && tokens[last.to + 1]?.verb === true));
  const isClause = !tokens.slice(last.to, at).some(({ norm }) => /^(?:that|which|who|[;:.])$/u.test(norm));
  return isSubject && isClause ? kept(discourse, last) : null;
}

/** The actor that ends where the subject of a verb would, past adverbs and what stands between commas. */
function subjectOf({ tokens, before }: Discourse, verb: number): ActorMatch | undefined {
  let end = verb;
  while (AUXILIARIES.has(wordAt(tokens, end - 1)) || /(?:ly|also|later|once)$/u.test(wordAt(tokens, end - 1))) end--;
  const direct = before.findLast((match) => match.to === end);
  if (direct || wordAt(tokens, end - 1) !== ',') return direct;
  const from = Math.max(0, end - WINDOW);
  const open = from + tokens.slice(from, end - 1).findLastIndex(({ norm }) => norm === ',');
  return before.findLast((match) => match.to === open);
}

/** Words that say when something was said: 'last week', 'in November'. */
const TIME =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|week|month|year|last|this|earlier|later|again|also|early|late|mid-\w+)$/u;

/** What is told to somebody of himself: 'told him that he [must] go'. */
const OF_ADDRESSEE = /^(?:must|should|could|can|may|might|needs?|needed|has|had|ought|was|is|were)$/u;

/** Who tells another what he himself does: 'Xi told Putin that [he] backed it'; null where it may be the other's to do. */
export function tellingSubject(discourse: Discourse, at: number, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens, before } = discourse;
  const addressee = before.at(-1);
  if (!addressee || OF_ADDRESSEE.test(wordAt(tokens, at + 1))) return null;
  const verb = addressee.from - 1;
  const isTold = /^(?:tell|inform|assure)$/u.test(tokens[verb]?.lemma ?? '');
  const isPlain = tokens.slice(addressee.to, at).every(({ norm }) => norm === 'that' || TIME.test(norm) || PREPOSITIONS.has(norm));
  const subject = isTold && isPlain && at - addressee.to <= 4 ? subjectOf(discourse, verb) : undefined;
  return subject && fitting.includes(subject) ? kept(discourse, subject) : null;
}

/** Who says what a pronoun stands in: 'Biden, who met Putin, said that [he] would go'; null where another could be meant. */
export function sayingSubject(discourse: Discourse, at: number, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens } = discourse;
  const from = Math.max(0, at - WINDOW);
  const verb = from + tokens.slice(from, at).findLastIndex(isSpeechVerb);
  const between = tokens.slice(verb + 1, at);
  const isPlain =
    between.length <= 4 &&
    between.every(({ norm, kind }) => norm === 'that' || PREPOSITIONS.has(norm) || kind === 'number' || TIME.test(norm));
  if (verb < from || !isPlain) return null;
  const subject = subjectOf(discourse, verb);
  return subject && fitting.includes(subject) ? kept(discourse, subject) : null;
}
