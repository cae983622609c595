import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Discourse } from './discourse.ts';
import { remember } from './documentMemory.ts';
import type { Remembered } from './remembered.ts';

/** Words in which the names of several lands and houses end. */
const OF_SEVERAL = /^(?:Kingdom|State|States|House|North|South|East|West|Bank|Sea|Strait)$/u;

/** 'the Guards', 'the Front': a name in short that the text has told in full, if it is just one. */
export function inShort({ text, tokens, memory, before, seats, home }: Discourse, at: number): Remembered | null {
  const word = text.slice(tokens[at]?.start, tokens[at]?.end);
  if (!/^\p{Lu}\p{L}{3,}$/u.test(word) || OF_SEVERAL.test(word)) return null;
  const here = before.map((match) => remember(tokens, match, memory.sentence));
  const isFull = ({ at: { start, end }, named, person, code }: Remembered): boolean => {
    const name = text.slice(start, end);
    return named && !person && code !== '' && /\s/u.test(name) && (name.endsWith(` ${word}`) || `${name}s`.endsWith(` ${word}`));
  };
  const told = [...here, ...memory.recent].filter(isFull);
  const [first] = told;
  if (first) return told.every(({ code, name }) => code === first.code && name === first.name) ? first : null;
  // Those of Iran are called so without more.
  const isOther = /(?!\bRevolutionary)\b\p{Lu}\p{L}+ Guards\b/u.test(text);
  const isIran =
    word === 'Guards' && !isOther && (home === 'IRN' || [...here, ...memory.recent, ...seats].some(({ code }) => code === 'IRN'));
  const iran = isIran ? STATE_BY_CODE.get('IRN') : undefined;
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return iran
    ? {
        code: iran.code,
        name: iran.name,
        sector: 'MIL',
        role: null,
        person: false,
        named: true,
        pronoun: null,
        at: { start, end },
        sentence: memory.sentence,
      }
    : null;
}
