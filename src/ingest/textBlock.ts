/** A paragraph, or an item of a list: items stand below one another, paragraphs apart. */
export interface TextBlock {
  readonly text: string;
  readonly item: boolean;
}

/** Blocks as one plain text: a blank line between them, none between items. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  const full = blocks.filter(({ text }) => text.trim() !== '');
  return full.map(({ text, item }, i) => `${i === 0 ? '' : item && full[i - 1]?.item ? '\n' : '\n\n'}${text}`).join('');
}
