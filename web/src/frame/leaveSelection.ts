import { address } from '../address/address.svelte.ts';

/** Closes the drawer; the keyboard goes on from what was selected, or from the view where that is not in it. */
export function leaveSelection(): void {
  const { select } = address.place;
  if (select === null) return;
  address.go({ select: null, of: null });
  const left = document.querySelector<HTMLElement>(`main [data-item="${CSS.escape(select)}"]`);
  (left ?? document.querySelector<HTMLElement>('main [data-steps], main'))?.focus({ preventScroll: true });
}
