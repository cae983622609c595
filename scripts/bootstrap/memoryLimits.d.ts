/** What Node is told at its start of how much what was made last may take, and by how much the heap may grow. */
export const HEAP_LIMITS: readonly string[];

/** What the GNU C library is told, by its environment. */
export const GIVEN_BACK: Readonly<Record<string, string>>;
