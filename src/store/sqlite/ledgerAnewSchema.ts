/**
 * A script of the store: figures in short are forgotten, and read again by `fillBriefs`, since `countWords` tells of more figures than
 * before that they come on top of others.
 */
export const LEDGER_ANEW_SCHEMA = `
DELETE FROM figure_briefs;
DELETE FROM ledger_figures;
`;
