const SHORT = 120;

/** A plain text's title: its first line, where that is short, has no final stop and stands apart; else null. */
export function titleOf(text: string): string | null {
  const [first = '', second] = text.split('\n', 2);
  const line = first.trim();
  const isTitle = line !== '' && line.length < SHORT && !/[.:;,]["”’')]?$/u.test(line) && second !== undefined && second.trim() === '';
  return isTitle ? line : null;
}
