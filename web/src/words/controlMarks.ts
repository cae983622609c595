/** A stretch of text as it is, or one character that would not show or would turn the letters around it. */
export type VisiblePart = { readonly text: string } | { readonly mark: string; readonly name: string };

/** Those that a reader may meet, with their short name in Unicode and in words. */
const KNOWN: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['\u061c', ['ALM', 'Arabic letter mark']],
  ['\u200b', ['ZWSP', 'zero-width space']],
  ['\u200e', ['LRM', 'left-to-right mark']],
  ['\u200f', ['RLM', 'right-to-left mark']],
  ['\u2028', ['LSEP', 'line separator']],
  ['\u2029', ['PSEP', 'paragraph separator']],
  ['\u202a', ['LRE', 'left-to-right embedding']],
  ['\u202b', ['RLE', 'right-to-left embedding']],
  ['\u202c', ['PDF', 'end of embedding or override']],
  ['\u202d', ['LRO', 'left-to-right override']],
  ['\u202e', ['RLO', 'right-to-left override']],
  ['\u2060', ['WJ', 'word joiner']],
  ['\u2066', ['LRI', 'left-to-right isolate']],
  ['\u2067', ['RLI', 'right-to-left isolate']],
  ['\u2068', ['FSI', 'first strong isolate']],
  ['\u2069', ['PDI', 'end of isolate']],
  ['\ufeff', ['BOM', 'byte order mark']],
]);

// Joiners within words (U+200C, U+200D) are part of how some scripts and emoji are written, and stay as they are.
const HIDDEN = /(?:(?![\t\n\r])[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}])/gu;

/** Cuts a text at characters that are not seen, each of which becomes a mark with a name; joined, the parts are the whole text. */
export function visibleParts(text: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  for (const { 0: hidden, index } of text.matchAll(HIDDEN)) {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push(markOf(hidden));
    from = index + hidden.length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from) });
  return parts;
}

/** The same as one string, for where no mark-up can stand: options, labels, titles of windows. */
export const plainText = (text: string): string =>
  visibleParts(text)
    .map((part) => ('text' in part ? part.text : part.mark))
    .join('');

function markOf(hidden: string): { readonly mark: string; readonly name: string } {
  const code = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [short, name] = KNOWN.get(hidden) ?? [code, `control character ${code}`];
  return { mark: `⟪${short}⟫`, name };
}
