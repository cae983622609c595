import type { Grade } from '../model/grade.ts';

/** How documents are read; plain values, so that threads can be given them. */
export interface ReadSettings {
  readonly grade: Grade;
}
