import { clauseSubject } from './clauseSubject.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import { metByOwner, ownerAhead } from './othersMet.ts';
import type { Remembered } from './remembered.ts';
import { sameActor } from './sameActor.ts';
import { isSpeechVerb } from './speechVerb.ts';
import { nearestSubject, sayingSubject, tellingSubject } from './subjectBefore.ts';
import { AUXILIARIES, CONJUNCTIONS } from './wordClasses.ts';

/** Whom 'him' cannot be: who does it in the same clause. */
const isDoer = ({ tokens }: Discourse, at: number, match: ActorMatch): boolean => {
  const isSubject = tokens.slice(match.to, match.to + 2).some(({ verb, norm }) => verb || AUXILIARIES.has(norm)) && match.to < at;
  return (
    !match.possessive && isSubject && !tokens.slice(match.to, at).some(({ norm, kind }) => CONJUNCTIONS.has(norm) || kind === 'punctuation')
  );
};

/** The person that the clause of the words is about, where no other is told of after: 'his' in the clause itself, 'he' in one under it. */
function ofClause(discourse: Discourse, at: number, here: readonly ActorMatch[], isOwner: boolean): Remembered | null {
  const subject = clauseSubject(discourse.grammar, at);
  const match = subject < 0 ? undefined : here.findLast(({ from, to }) => from <= subject && subject < to);
  if (!match) return null;
  const others = isOwner ? [] : here.filter((one) => one.from >= match.to);
  return sameActor([match, ...others].map((one) => kept(discourse, one)));
}

/** 'he', 'she', 'him', 'his', 'her': the one person named before in the sentence, else in the sentence before. */
export function resolvePerson(discourse: Discourse, at: number, { possessive }: { readonly possessive: boolean }): Remembered | null {
  const { tokens, memory, before, strangers } = discourse;
  const word = wordAt(tokens, at);
  const wanted = /^(?:he|his|him)$/u.test(word) ? 'he' : 'she';
  const isSubject = word === 'he' || word === 'she';
  // Nobody meets himself.
  const met = possessive ? metByOwner(discourse, at) : null;
  const fits = (one: Pick<Remembered, 'person' | 'pronoun' | 'name'>): boolean =>
    one.person && (one.pronoun === null || one.pronoun === wanted) && one.name !== met?.name;
  // '…, he said': who spoke last goes on, whoever the words before the comma name.
  if (isSubject && tokens[at - 1]?.kind === 'punctuation' && isSpeechVerb(tokens[at + 1]))
    return memory.speaker && memory.speaker.code !== '' && fits(memory.speaker) ? memory.speaker : sameActor(memory.persons.filter(fits));
  // 'The two leaders' are two, and neither alone is 'he'.
  const isOfSeveral = (match: ActorMatch): boolean => before.some((one) => one.from === match.from && one.code !== match.code);
  const all = [...before.filter((match) => !isOfSeveral(match)), ...strangers]
    .filter((one) => fits(one) && (one.code !== '' || strangers.includes(one)))
    .sort((a, b) => a.from - b.from);
  const here = isSubject || possessive ? all : all.filter((match) => !isDoer(discourse, at, match));
  if (here.length > 0) {
    const sole = sameActor(here.map((match) => kept(discourse, match)));
    const about = sole ?? (isSubject || possessive ? ofClause(discourse, at, here, possessive) : null);
    return (
      about ??
      (possessive
        ? nearestSubject(discourse, at, here)
        : isSubject
          ? (sayingSubject(discourse, at, here) ?? tellingSubject(discourse, at, here))
          : null)
    );
  }
  const ahead = met === null || all.length > 0 ? null : ownerAhead(discourse, at, met);
  if (ahead && fits(ahead)) return ahead;
  const doers = all.map((match) => kept(discourse, match));
  const past = memory.persons.filter((one) => fits(one) && !doers.some((doer) => doer.name === one.name));
  // 'Lavrov met with Blinken. He left.': of two the one of whom the sentence spoke.
  return sameActor(past) ?? (isSubject && at <= 1 ? sameActor(memory.subjects.filter(fits)) : null);
}
