const UPPER = /^\p{Lu}/u;

/** Whether a capital letter stands in a text at an offset; asked of every word, so plain letters are told by their number. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.slice(at, at + 2));
}
