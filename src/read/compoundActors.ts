import { COMBINING_FORM, STATE_BY_CODE } from '../codebook/states.ts';
import type { Token } from '../model/reading.ts';
import { chooseParty, type Party } from './chooseParty.ts';
import { matchAt } from './lexicon.ts';

/** A party that is half of one written word. */
export type CompoundPart = Party & { readonly start: number; readonly end: number };

/** Second halves after which the first is no actor: who backs separatists does not act as they act. */
const PASSIVE =
  /^(?:backed|held|occupied|controlled|annexed|made|built|born|based|style|speaking|friendly|leaning|aligned|allied|supplied|supported|trained|sponsored|funded|wide|dominated|majority|era)$/u;
const PREFIX = /^(?:pro|anti|non|ex|post|pre|trans|mid)$/u;

/** 'Russian-Belarusian', 'US-led': each half that names an actor; 'pro-Russian' and 'Russian-backed' name none. */
export function compoundActors(text: string, token: Token | undefined, day: string | null): readonly CompoundPart[] {
  if (token?.kind !== 'word' || !token.norm.includes('-')) return [];
  const halves = text.slice(token.start, token.end).split(/[-‐‑–]/u);
  if (halves.length > 4 || PREFIX.test(halves[0]?.toLowerCase() ?? '') || PASSIVE.test(halves.at(-1)?.toLowerCase() ?? '')) return [];
  let start = token.start;
  return halves.flatMap((half) => {
    const sub: Token = { start, end: start + half.length, kind: 'word', norm: half.toLowerCase(), lemma: half.toLowerCase(), verb: false };
    start += half.length + 1;
    const state = Object.hasOwn(COMBINING_FORM, half) ? STATE_BY_CODE.get(COMBINING_FORM[half] ?? '') : undefined;
    const party = chooseParty(state ? [{ kind: 'demonym', state }] : (matchAt(text, [sub], 0)?.entries ?? []), day, half);
    return party ? [{ ...party, start: sub.start, end: sub.end }] : [];
  });
}
