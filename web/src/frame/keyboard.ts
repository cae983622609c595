import { address } from '../address/address.svelte.ts';
import { leaveSelection } from './leaveSelection.ts';

interface Doors {
  readonly showKeys: () => void;
}

/** Keys of the whole page. Fields, menus and dialogs keep their own. */
export function keyboard(event: KeyboardEvent, { showKeys }: Doors): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return;
  const isSearch = (event.ctrlKey || event.metaKey) && event.key === 'k';
  if (isSearch || (event.key === '/' && !isField(target))) return act(event, focusSearch);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') return act(event, () => leave(target));
  if (isField(target)) return;
  if (event.key === 'j' || (event.key === 'n' && isReading()) || (event.key === 'ArrowDown' && isItem(target)))
    return act(event, () => step(1));
  if (event.key === 'k' || (event.key === 'p' && isReading()) || (event.key === 'ArrowUp' && isItem(target)))
    return act(event, () => step(-1));
  if (event.key === 'Enter' && isSelected(target)) return act(event, openPrimary);
  if (event.key === 'Enter' && isMark(target)) return act(event, () => target?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  if (event.key === '?') return act(event, showKeys);
  const button = keyed(event.key);
  if (button) act(event, () => button.click());
}

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

/** In a document, 'next' and 'previous' go by their own letters too. */
const isReading = (): boolean => address.place.document !== null;
const isField = (target: Element | null): boolean =>
  target?.closest('input:not([type="range"], [type="checkbox"], [type="radio"]), select, textarea') != null;
const isItem = (target: Element | null): boolean => target?.closest('[data-item]') != null || target === document.body;
const isSelected = (target: Element | null): boolean =>
  target?.closest('[data-item][aria-current="true"], [data-steps]') != null ||
  (target === document.body && document.querySelector('main [data-steps]') !== null);

/** A mark of a picture, which unlike a link does not follow Enter by itself. */
const isMark = (target: Element | null): boolean => target instanceof SVGElement && target.matches('[data-item]');
/** The button of the view that says it answers to a key. */
const keyed = (key: string): HTMLButtonElement | null =>
  document.querySelector(`main button[data-key="${CSS.escape(key)}"]:not(:disabled)`);

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  field?.focus();
  field?.select();
}

/** Out of a field first, then out of the selection. */
function leave(target: Element | null): void {
  if (isField(target) && target instanceof HTMLElement) return target.blur();
  leaveSelection();
}

/** To the next or previous item of the view; a step selects where the item is one that can be selected. */
function step(by: 1 | -1): void {
  // A picture drawn on a canvas has no elements to step through, and steps by itself.
  const painted = document.querySelector('main [data-steps]');
  if (painted) return void painted.dispatchEvent(new CustomEvent('step', { detail: by }));
  const items = [...document.querySelectorAll<HTMLElement | SVGElement>('main [data-item]')];
  const current = items.findIndex((item) => item.getAttribute('aria-current') === 'true' || item === document.activeElement);
  const from = current === -1 && by === -1 ? items.length : current;
  const item = items[Math.min(items.length - 1, Math.max(0, from + by))];
  if (!item) return;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: item.closest('article') ? 'center' : 'nearest' });
  const select = item.dataset['item'] ?? null;
  if (item.dataset['selects'] !== undefined) address.replace({ select, of: item.dataset['of'] ?? null });
}

/** From the selected item to the sentence that it came from. */
function openPrimary(): void {
  const primary = document.querySelector<HTMLElement>('.drawer [data-primary]');
  // What is still shown of the selection before leads somewhere else.
  if (primary?.closest('[inert]') === null) primary.click();
}
