const LOWER = /\p{Ll}/u;

/** Whether a small letter stands in a text at an offset. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(text.charAt(at));
}
