import type { Lexicon } from './lexicon.ts';

const NAMES_TOGETHER = /(?<![\p{L}\d])(\p{Lu}\p{Ll}{2,}|\p{Lu}{2,5})(\p{Lu}\p{Ll}{2,}|\p{Lu}{2,5})(?![\p{L}\d])/gu;
const PREFIXED = /(?<![\p{L}\d])(pro|anti|non|ex|mid|pre|post|pan|neo|then)(\p{Lu}\p{L}+)(?!\p{L})/gu;
const ACRONYM_FIRST = /(?<![\p{L}\d])(US|UK|EU|UN|UAE|NATO|OSCE)(\p{Ll}{3,})(?!\p{L})/gu;
const NAME_FIRST = /(?<![\p{L}\d])\p{Lu}\p{Ll}{6,}(?!\p{L})/gu;
const LOWER = /(?<![\p{L}\d-])\p{Ll}{7,}(?![\p{L}-])/gu;

/** What follows a name in such compounds: 'Russian-brokered', 'Polish-led', 'Iran-based'. 'Chadwick' is no Chadian wick. */
const SECOND_PART = /(?:ed|ing|led|born|made|built|held|run|style|wide|only|friendly|language|bound|owned)$/;

/** Compounds that news writes with a hyphen, and no dictionary writes as one word. */
const WITH_HYPHEN: ReadonlyMap<string, string> = new Map(
  (
    'far-right far-left so-called long-range short-range medium-range intermediate-range large-scale full-scale small-scale high-level low-level ' +
    'high-ranking long-term short-term long-standing surface-to-air air-to-air battle-ready combat-ready war-torn ground-based sea-based ' +
    'state-run state-owned state-controlled pro-government anti-government cease-fires third-largest second-largest well-known ' +
    'red-lines hard-line high-speed short-lived self-declared self-proclaimed self-styled state-backed government-held rebel-held ' +
    'imperialist-backed war-weary battle-hardened heavy-handed high-profile low-lying last-minute last-ditch'
  )
    .split(' ')
    .map((compound) => [compound.replaceAll('-', ''), compound]),
);

function splitName(word: string, { isName, isWord }: Lexicon): string {
  if (isName(word) || isWord(word)) return word;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [name, rest] = [word.slice(0, at), word.slice(at)];
    if (isName(name) && SECOND_PART.test(rest) && isWord(rest)) return `${name}-${rest}`;
  }
  return word;
}

/**
 * Puts back the hyphen that compounds lost at a line's end, where both halves are known and the
 * whole is not: 'RussianBelarusian', 'Russianbrokered', 'USled', 'proRussian', 'longrange'.
 */
export function mendCompounds(text: string, lexicon: Lexicon): string {
  const { isName, isWord } = lexicon;
  return text
    .replace(NAMES_TOGETHER, (whole, left: string, right: string) =>
      isName(left) && isName(right) && !isName(whole) ? `${left}-${right}` : whole,
    )
    .replace(PREFIXED, (whole, prefix: string, name: string) => (isName(name) || /^\p{Lu}{2,}$/u.test(name) ? `${prefix}-${name}` : whole))
    .replace(ACRONYM_FIRST, (whole, acronym: string, rest: string) => (isWord(rest) && !isWord(whole) ? `${acronym}-${rest}` : whole))
    .replace(NAME_FIRST, (word) => splitName(word, lexicon))
    .replace(LOWER, (word) => (isWord(word) ? word : (WITH_HYPHEN.get(word) ?? word)));
}
