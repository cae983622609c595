import { agencyNamed } from '../codebook/agencies.ts';

/** An outlet's document and how it comes to its text, as far as that is known. */
interface Printed {
  readonly outlet: string;
  readonly found: { readonly kind: string; readonly agency: string | null } | null;
}

/**
 * Whose report a document is, for counting who tells an event by himself: the agency's where the text is printed as that agency's,
 * whether or not its own is at hand, and wherever the agency itself prints; else the outlet's. Having had an agency's help, or
 * citing it, leaves a report the outlet's own.
 */
export const reporterOf = ({ outlet, found }: Printed): string =>
  (found?.kind === 'credited' ? found.agency : null) ?? agencyNamed(outlet) ?? outlet;
