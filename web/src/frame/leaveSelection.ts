import { address } from '../address/address.svelte.ts';

/** Closes the drawer; the keyboard goes on from what was selected, or from the view where that is not in it. */
export function leaveSelection(): void {
  const { select } = address.place;
  if (select === null) return;
  address.go({ select: null, of: null });
  const found = [`main [data-item="${CSS.escape(select)}"]`, 'main [data-steps]', 'main'].map((one) =>
    document.querySelector<HTMLElement>(one),
  );
  found.find((one) => one !== null)?.focus({ preventScroll: true });
}
