/** Marks a row that scrolls sideways where more of it lies hidden, so that its ends can fade: `data-before`, `data-after`. */
export function sideways(row: HTMLElement): { destroy(): void } {
  const mark = (): void => {
    row.toggleAttribute('data-before', row.scrollLeft > 1);
    row.toggleAttribute('data-after', row.scrollLeft + row.clientWidth < row.scrollWidth - 1);
  };
  const resized = new ResizeObserver(mark);
  const changed = new MutationObserver(mark);
  resized.observe(row);
  changed.observe(row, { childList: true, subtree: true, characterData: true });
  row.addEventListener('scroll', mark, { passive: true });
  mark();
  return {
    destroy: () => {
      resized.disconnect();
      changed.disconnect();
      row.removeEventListener('scroll', mark);
    },
  };
}
