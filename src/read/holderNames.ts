import { COMMON_SURNAMES } from '../codebook/commonSurnames.ts';
import type { Holder } from '../codebook/holder.ts';
import { HOLDERS } from '../codebook/holders.ts';
import { once } from '../model/once.ts';
import type { Token } from '../model/reading.ts';
import { isUpperAt } from './isUpperAt.ts';
import { surnameOf } from './surnameOf.ts';
import { normsOf } from './tokenise.ts';

/** Names of holders of office by their words, so that a text's words lead to them. Made once, then only read. */
export interface HolderNames {
  /** Words in lower case, a space between, to who is called so. */
  readonly called: ReadonlyMap<string, Called>;
  /** The first word of every name to the words of the longest that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** The first words of those that begin with a small letter: 'von der Leyen'. */
  readonly small: ReadonlySet<string>;
  /** Surnames, the common ones too, and who has them: for those that follow a title. */
  readonly surnames: ReadonlyMap<string, readonly Holder[]>;
}

interface Called {
  readonly holders: readonly Holder[];
  /** Whether it is written with a small letter first: 'von der Leyen'. */
  readonly small: boolean;
}

export interface HolderHit {
  /** The index after the last token. */
  readonly to: number;
  readonly holders: readonly Holder[];
}

const startsSmall = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Every way to name a holder, with whether it may stand alone. */
function waysToName(holder: Holder): readonly { readonly name: string; readonly alone: boolean }[] {
  return [holder.name, ...holder.also].flatMap((name) => {
    const surname = surnameOf(holder, name);
    const full = { name, alone: name.includes(' ') || !COMMON_SURNAMES.has(name.toLowerCase()) };
    return surname === null ? [full] : [full, { name: surname, alone: !COMMON_SURNAMES.has(surname.toLowerCase()) }];
  });
}

const withHolder = (holders: readonly Holder[] | undefined, one: Holder): readonly Holder[] =>
  holders?.includes(one) ? holders : [...(holders ?? []), one];

/**
 * The names of the known holders of office, with a user's own rows before them: a full name that the
 * user gives to someone else than the tables do is the user's.
 */
export function holderNames(own: readonly Holder[] = []): HolderNames {
  const called = new Map<string, Called>();
  const longest = new Map<string, number>();
  const small = new Set<string>();
  const surnames = new Map<string, readonly Holder[]>();
  const isUsers = (holders: readonly Holder[] | undefined, name: string): boolean =>
    holders?.some((other) => other.name !== name && own.includes(other)) ?? false;
  for (const holder of [...own, ...HOLDERS]) {
    for (const { name, alone } of waysToName(holder)) {
      const words = normsOf(name);
      const key = words.join(' ');
      const known = called.get(key);
      if (words.length === 1) surnames.set(key, withHolder(surnames.get(key), holder));
      if (!alone || (words.length > 1 && isUsers(known?.holders, holder.name))) continue;
      if (startsSmall(name)) small.add(words[0] ?? '');
      called.set(key, { holders: withHolder(known?.holders, holder), small: startsSmall(name) });
      longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0));
    }
  }
  return { called, longest, small, surnames };
}

/** The names of those whom the tables know. */
export const knownHolders: () => HolderNames = once(() => holderNames());

const startsUpper = (text: string, token: Token): boolean => isUpperAt(text, token.start);

/** The longest name of a holder of office that starts at a token, or null. A name is written with capitals. */
export function holderAt(names: HolderNames, text: string, tokens: readonly Token[], from: number): HolderHit | null {
  const first = tokens[from];
  if (!first || (!startsUpper(text, first) && !names.small.has(first.norm))) return null;
  for (let length = names.longest.get(first.norm) ?? 0; length >= 1; length--) {
    const part = tokens.slice(from, from + length);
    const last = part.at(-1);
    const found = part.length === length ? names.called.get(part.map((token) => token.norm).join(' ')) : undefined;
    if (!found || !last || !/^\p{L}/u.test(last.norm)) continue;
    if (
      (startsUpper(text, first) || found.small) &&
      (length === 1 || startsUpper(text, last) || /-\p{Lu}/u.test(text.slice(last.start, last.end)))
    )
      return { to: from + length, holders: found.holders };
  }
  return null;
}
