/** The number that a search asks for: digits grouped as people write them, alone or before a word or two; null where it is none. */
export function numberAsked(text: string | null): number | null {
  const [, digits] = /^["“‘']?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\s+[\p{L}-]+){0,2}["”’']?$/u.exec(text?.trim() ?? '') ?? [];
  const number = Number(digits?.replaceAll(/\D/g, ''));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
