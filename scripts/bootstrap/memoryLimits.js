/**
 * What Node is told at its start, since it cannot be told later. V8 lets what was made last take 128 MB a thread before it
 * looks which of it is garbage; with half of 32 MB filled at a time, taking in news and reading it take as long, or a
 * twentieth longer.
 */
const YOUNG_HEAP = '--max-semi-space-size=16';

/** V8 lets the heap grow to four times what is held before it looks for garbage; to twice as much, asking takes at most a tenth longer. */
const GROWING = '--heap-growing-percent=100';

export const HEAP_LIMITS = [YOUNG_HEAP, GROWING];

/**
 * Memory of the GNU C library in pieces of a megabyte or more is given back to the system as soon as it is free. By itself the
 * library keeps ever larger pieces to use them again, between others that stay: a hundred megabytes after a burst of news.
 */
export const GIVEN_BACK = { MALLOC_MMAP_THRESHOLD_: String(1 << 20) };
