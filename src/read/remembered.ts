import type { Span } from '../model/span.ts';
import type { Party } from './chooseParty.ts';

/** Someone the document has named, so that a surname, 'the ministry' or 'he' can lead back. */
export interface Remembered extends Omit<Party, 'via'> {
  /** The words that named it outright. */
  readonly at: Span;
  /** The number of the sentence that told of it. */
  readonly sentence: number;
}
