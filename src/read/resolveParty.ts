import { type Discourse, kept, wordAt } from './discourse.ts';
import type { Remembered } from './documentMemory.ts';
import type { ActorMatch } from './findActors.ts';
import { isGoverned } from './isGoverned.ts';
import { isPlural } from './isPlural.ts';
import { sameActor } from './sameActor.ts';
import { nearestSubject } from './subjectBefore.ts';

/** Ties that one has with another: 'its border with Ukraine' is not Ukraine's. */
const TIE = /^(?:borders?|frontier|ties|relations|relationship|talks|alliance|conflict|dispute|war|agreement|treaty)$/u;

/** The code of the other side of a tie: 'its [border with Ukraine]'; '' where there is none. */
function otherSide({ tokens, named }: Discourse, at: number): string {
  for (let noun = at + 1; noun <= at + 4; noun++) {
    if (!TIE.test(wordAt(tokens, noun)) || !/^(?:with|against)$/u.test(wordAt(tokens, noun + 1))) continue;
    return (named.get(noun + 2) ?? named.get(noun + 3))?.code ?? '';
  }
  return '';
}

/** 'accused Moscow of massing its troops', 'urged Moscow to withdraw its troops': the last party, if it is who would do it. */
function controller(discourse: Discourse, fitting: readonly ActorMatch[]): Remembered | null {
  const { tokens } = discourse;
  const last = fitting.at(-1);
  if (!last || last.possessive) return null;
  const [link, verb] = tokens.slice(last.to, last.to + 2);
  const isBlamed = /^(?:of|for|from)$/u.test(link?.norm ?? '') && (verb?.norm.endsWith('ing') ?? false);
  const isUrged =
    link?.norm === 'to' &&
    verb?.verb === true &&
    tokens[last.from - 1] !== undefined &&
    (!isGoverned(tokens, last) || wordAt(tokens, last.from - 1) === 'on');
  return isBlamed || (isUrged && fitting.length > 1) ? kept(discourse, last) : null;
}

/** 'it', 'its': the one state or body that the sentence speaks of before; the sentence before only for a first word. */
export function resolveParty(discourse: Discourse, at: number, { denies }: { readonly denies: boolean }): Remembered | null {
  const { text, tokens, memory, before, quoted } = discourse;
  const isIts = wordAt(tokens, at) === 'its';
  const other = isIts ? otherSide(discourse, at) : '';
  const written = (match: ActorMatch): string => text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  // 'A Russian helicopter' speaks of no Russia that 'its crew' could be of.
  const isNoun = (match: ActorMatch): boolean => match.via !== 'demonym' || match.role !== null || /s$/u.test(written(match));
  const isOne = (match: ActorMatch): boolean => !isPlural(match) && !(match.via === 'demonym' && match.role === null);
  const fitting = before.filter((match) => !match.person && match.code !== '' && match.code !== other && isNoun(match) && isOne(match));
  const spokenOf = fitting.filter((match) => !match.possessive && !isGoverned(tokens, match));
  // "Poland's border with Belarus and its border with Ukraine": one owner after another.
  const candidates = spokenOf.length > 0 || !isIts ? spokenOf : fitting.filter((match) => match.possessive);
  const keep = (match: ActorMatch): Remembered => kept(discourse, match);
  const last = candidates.at(-1);
  if (denies && last) return keep(last);
  const inner = isIts ? controller(discourse, fitting) : null;
  if (inner) return inner;
  if (candidates.length > 0) return sameActor(candidates.map(keep)) ?? (isIts ? nearestSubject(discourse, at, fitting) : null);
  const past = memory.parties.filter((one) => !isPlural(one) && one.code !== other);
  return at > 1 || (quoted && !isIts) ? null : sameActor(past);
}
