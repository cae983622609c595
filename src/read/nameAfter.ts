import type { Token } from '../model/reading.ts';
import { isUpperAt } from './isUpperAt.ts';

const PARTICLE = /^(?:von|van|der|de|al|bin|le)$/u;

/** Words that end a name: 'its leader [Maia Sandu] Thursday'. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

const isCapitalised = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'word' && !DAY.test(token.norm) && isUpperAt(text, token.start);

/** The end of the capitalised words, at most four, that are a person's name: 'President [Alexander Lukashenko]'. */
export function nameAfter(text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to - from < 4 &&
    (isCapitalised(text, tokens[to]) || (to > from && PARTICLE.test(tokens[to]?.norm ?? '') && isCapitalised(text, tokens[to + 1])))
  )
    to++;
  return to;
}
