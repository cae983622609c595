import type { Token } from '../../model/reading.ts';
import type { PlacedActor } from './placedActor.ts';
import { ADVERB, BE, DETERMINER, HAVE, MODAL, NEGATION, PREPOSITION, PRONOUN } from './words.ts';

/** Words that are nouns as readily as verbs: their neighbours must say which. */
const NOUN_TOO = new Set(
  'tear sanction cyberattack clash riot skirmish rumour walk plan force talk attack call report strike protest visit demand claim exercise drill move offer support aid ban blast fire order request march build need test launch deal fight charge blame arrest raid shell release return control state list ship arm head place name base house man guard border note answer crowd line block bomb mine level limit link lead pledge vow review rule sentence share show side stage stand step stop stress supply target tour train transfer transport travel trouble trade vote walk watch watching work wound guarantee guide hold hope host increase influence insult issue judge pressure press probe promise purchase push question rally reach rank record repeat reply respect result risk rocket search seat shift sign signal stay storm surge surprise surrender suspect threat veto view voice volunteer wage warrant win withdraw clash combat command comment concern conduct contact contract cover crack curb cut damage dispute document doubt draft echo embargo end escape escort estimate exchange exit experience export face fear flight fund gas gather grant hack halt hand harm hit interview land lift loan loss lot mark mass match mediate mention murder must object occupation park pass patrol pause permit poison police post power practice praise present progress project'.split(
    ' ',
  ),
);

/** Participles that look like the base: 'were hurt', 'has cut'. */
const UNCHANGED = new Set('hurt hit cut put shut set beat quit split spread run come become'.split(' '));

const skipBack = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at >= 0 && ADVERB.has(tokens[at]?.norm ?? '')) at--;
  return at;
};

const isSubjectLike = (tokens: readonly Token[], at: number, actors: readonly PlacedActor[]): boolean => {
  const word = tokens[at]?.norm ?? '';
  if (PRONOUN.has(word) && word !== 'this' && word !== 'these') return true;
  const actor = actors.find((placed) => placed.to === at + 1);
  return actor !== undefined && !(actor.actor.via === 'demonym' && !word.endsWith('s'));
};

/** A base form ('plan', 'deploy') is a verb after 'to', a modal, 'not', 'do', or a plural subject. */
function baseIsVerb(tokens: readonly Token[], at: number, previous: number, actors: readonly PlacedActor[], nounToo: boolean): boolean {
  const before = tokens[previous]?.norm ?? '';
  if (before === 'to') return !nounToo || !/^(?:the|a|of|and|,|\.|in|on)$/u.test(tokens[previous - 1]?.norm ?? '') || previous === 0;
  if (BE.has(before) || HAVE.has(before)) return UNCHANGED.has(tokens[at]?.norm ?? '');
  if (MODAL.has(before) || NEGATION.has(before) || /^(?:do|does|did|let|help|make)$/u.test(before)) return true;
  if (before === 'and' || before === 'or' || before === ',') return !nounToo || DETERMINER.has(tokens[at + 1]?.norm ?? '');
  if (isSubjectLike(tokens, previous, actors) || (tokens[at + 1]?.norm === 'that' && !DETERMINER.has(before))) return true;
  return !nounToo && /s$/u.test(before) && !PREPOSITION.has(before);
}

function flag(tokens: readonly Token[], at: number, actors: readonly PlacedActor[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { norm, lemma } = token;
  if (BE.has(norm) || HAVE.has(norm) || MODAL.has(norm)) return norm !== "'s";
  const regular = /(?:ed|ing)$/u.test(norm);
  const nounToo = NOUN_TOO.has(lemma);
  const covering = actors.find((placed) => placed.from <= at && at < placed.to);
  if (covering) return false;
  const previous = skipBack(tokens, at - 1);
  const before = tokens[previous]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  if (previous < 0 && norm.endsWith('s') && norm !== lemma) return false;
  if (norm === lemma && !regular) return previous < 0 ? !nounToo : baseIsVerb(tokens, at, previous, actors, nounToo);
  if (DETERMINER.has(before) && !PRONOUN.has(before)) return false;
  if (before === "'s" || before === "'") return false;
  if (norm.endsWith('ing')) return !(nounToo && PREPOSITION.has(before) && after === 'of') && after !== 'of';
  if (regular) return !(tokens[previous]?.kind === 'number' && /s$/u.test(after));
  if (norm.endsWith('s') && norm === `${lemma}s`.replace(/ys$/u, 'ies'))
    return (
      !nounToo || isSubjectLike(tokens, previous, actors) || (DETERMINER.has(after) && !PREPOSITION.has(before) && !/s$/u.test(before))
    );
  return !PREPOSITION.has(before) || regular;
}

/**
 * Which tokens are verbs, from closed classes and neighbours alone. A stand-in for the tagger of the
 * reader to come: it errs towards nouns, since a verb that is none invents an event.
 */
export function verbFlags(text: string, tokens: readonly Token[], actors: readonly PlacedActor[]): readonly boolean[] {
  return tokens.map(
    (token, at) =>
      token.lemma !== '' &&
      isKnownVerb(token) &&
      !/^\p{Lu}/u.test(at > 0 ? text.slice(token.start, token.start + 1) : '') &&
      flag(tokens, at, actors),
  );
}

/** A lemma that differs from the word, or a base form that the reader knows as a verb, marks a verb's form. */
const isKnownVerb = (token: Token): boolean => token.verb;
