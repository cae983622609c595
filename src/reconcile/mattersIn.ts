import { MATTERS, type Matter } from '../codebook/matters.ts';

const MATTER_OF: ReadonlyMap<string, Matter> = new Map(
  Object.entries(MATTERS).flatMap(([matter, words]) => words.split(' ').map((word) => [word, matter as Matter] as const)),
);

/** 'Cyber attacks' are one word, and of no armed attack. */
const CYBER = /\bcyber (?=attack)/gu;

/** What a text of charges, denials or warnings is about, in the order of its words; none where its words tell none. */
export const mattersIn = (text: string): ReadonlySet<Matter> =>
  new Set(
    (
      text
        .toLowerCase()
        .replace(CYBER, 'cyber-')
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
    ).flatMap((word) => MATTER_OF.get(word) ?? []),
  );
