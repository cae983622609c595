/** Why a ledger leaves a figure out that stands in no force's row. */
export const OF_NOBODY = 'whose it is, the text does not say';
