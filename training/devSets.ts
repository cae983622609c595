import type { Grade } from '../src/model/grade.ts';
import type { TreebankSentence } from './conllu.ts';
import { readEwt, readGum } from './treebanks.ts';

/** The least per cent a grade has to reach on a set; what is not named is only shown. */
export interface Least {
  readonly upos?: number;
  readonly uas?: number;
  readonly las?: number;
  readonly subject?: number;
  readonly object?: number;
  readonly subjectVerbObject?: number;
}

/** A set of development sentences with what has to be reached on it. */
export interface DevSet {
  readonly name: string;
  readonly sentences: readonly TreebankSentence[];
  readonly least: Least;
}

const TREES: Readonly<Record<Grade, Least>> = { accurate: { uas: 87.5, las: 84.5 }, fast: { uas: 85, las: 81.5 } };
const EVENTS: Readonly<Record<Grade, Least>> = { accurate: { subject: 90, object: 89, subjectVerbObject: 83 }, fast: {} };

/** The genres that news is made of: reports, questions and answers, speeches. */
export const EVENT_GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'speech']);
export const EVENT_SET = 'GUM news+interview+speech';

/** The development sets: both treebanks whole, then GUM by genre. Throws where the data is not there. */
export function devSets(grade: Grade): readonly DevSet[] {
  const [ewt, gum] = [readEwt('dev'), readGum('dev')];
  const genres = [...new Set(gum.map(({ genre }) => genre))].sort();
  return [
    { name: 'EWT dev', sentences: ewt, least: { upos: 95.5, ...TREES[grade] } },
    { name: 'GUM dev', sentences: gum, least: TREES[grade] },
    { name: EVENT_SET, sentences: gum.filter(({ genre }) => EVENT_GENRES.has(genre)), least: EVENTS[grade] },
    ...genres.map((genre) => ({
      name: `GUM ${genre}`,
      sentences: gum.filter((one) => one.genre === genre),
      least: genre === 'news' ? { upos: 97 } : {},
    })),
  ];
}
