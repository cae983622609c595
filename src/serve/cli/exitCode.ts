/** What the command line answers with. */
export const EXIT = {
  done: 0,
  /** Done, with documents skipped, each named with its reason; of `doctor`: something is wrong. */
  skipped: 1,
  /** A wrong call, or a store or file that cannot be opened or written. */
  wrongCall: 2,
  /** A fault of the program itself. */
  broken: 70,
  /** Stopped by Ctrl-C; what was told as read is kept. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
