import { type Discourse, kept, wordAt } from './discourse.ts';
import type { Remembered } from './remembered.ts';

/** 'Chad, [whose] army …', 'Chad and Togo, [whose] armies …': whoever stands right before, a comma aside. */
export function ownerBefore(discourse: Discourse, at: number): readonly Remembered[] {
  const { tokens, before } = discourse;
  const end = wordAt(tokens, at - 1) === ',' ? at - 1 : at;
  const last = before.findLast((match) => match.to === end);
  if (!last || last.code === '' || last.possessive) return [];
  const joint = wordAt(tokens, last.from - 1) === 'the' ? last.from - 2 : last.from - 1;
  if (wordAt(tokens, joint) !== 'and') return [kept(discourse, last)];
  const other = before.findLast((match) => match.to === joint);
  return other && other.code !== '' ? [other, last].map((match) => kept(discourse, match)) : [];
}
