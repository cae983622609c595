/**
 * A script of the store: figures in short are forgotten, and read again by `fillBriefs`. It stands in the list of scripts once for each
 * time that `countWords` came to read the words around a number otherwise: last, which numbers are only asked, of an
 * exercise, a part of others or corrected by their own text.
 */
export const LEDGER_ANEW_SCHEMA = `
DELETE FROM figure_briefs;
DELETE FROM ledger_figures;
`;
