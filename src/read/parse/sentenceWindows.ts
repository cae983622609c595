/** A stretch of a sentence that is parsed by itself: from a word up to before another. */
export interface SentenceWindow {
  readonly start: number;
  readonly end: number;
}

/** No sentence that people write is longer; the time for a tree grows with the square of its words. */
export const LONGEST_WINDOW = 200;
/** How far back from there a better place to cut is sought. */
const SEARCHED = 60;

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '…']);

/** Cuts a sentence into windows of at most `LONGEST_WINDOW` words, behind a strong sign where there is one. */
export function sentenceWindows(words: readonly string[]): readonly SentenceWindow[] {
  const windows: SentenceWindow[] = [];
  let start = 0;
  while (words.length - start > LONGEST_WINDOW) {
    const end = cutBefore(words, start + LONGEST_WINDOW);
    windows.push({ start, end });
    start = end;
  }
  if (words.length > start) windows.push({ start, end: words.length });
  return windows;
}

function cutBefore(words: readonly string[], latest: number): number {
  for (let end = latest; end > latest - SEARCHED; end--) if (ENDS.has(words[end - 1] as string)) return end;
  return latest;
}
