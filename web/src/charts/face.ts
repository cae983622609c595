/** The page's own face. */
export const FACE = 'Inter Variable';

/** The page's own letters, as files name them too. */
export const FAMILY = `'${FACE}', Inter, sans-serif`;
