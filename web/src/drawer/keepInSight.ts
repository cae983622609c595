const SELECTED = 'main [data-item][aria-current="true"]:not(svg *)';

/** Scrolls what is selected into the part of the view that the sheet leaves free, at once or as soon as the view shows it. Returns what ends the wait. */
export function keepInSight(): () => void {
  const main = document.querySelector('main');
  // A view that has only just come may be drawn a second time, and its rows take their room in the next frame.
  const show = (): number =>
    requestAnimationFrame(() => {
      const item = main?.querySelector(SELECTED);
      if (!item) return;
      watch.disconnect();
      item.scrollIntoView({ block: 'nearest' });
    });
  const watch = new MutationObserver(show);
  if (main) watch.observe(main, { subtree: true, childList: true, attributeFilter: ['aria-current'] });
  show();
  return () => watch.disconnect();
}
