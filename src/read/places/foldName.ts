const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ə: 'a' };

/**
 * A name as it is compared: small letters without marks, hyphens as spaces, no apostrophes or points;
 * 'St. Paul' and 'Saint Paul', 'Ft. Worth' and 'Fort Worth', 'Mt Airy' and 'Mount Airy' are one.
 */
export function foldName(name: string): string {
  if (/^[A-Za-z]+$/u.test(name)) return unabbreviated(name.toLowerCase());
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+|[.'’ʼʻ‘`]/gu, '')
    .replace(/[łøđðßæœıþə]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\-‐‑–/]+/gu, ' ')
    .trim();
  return unabbreviated(plain);
}

const unabbreviated = (plain: string): string =>
  /\b(?:saint|sankt|st|ft|mt)\b/u.test(plain)
    ? plain
        .replace(/\b(?:saint|sankt|st)\b/gu, 'st')
        .replace(/\bft\b/gu, 'fort')
        .replace(/\bmt\b/gu, 'mount')
    : plain;
