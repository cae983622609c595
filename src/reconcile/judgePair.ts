import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { isComparable } from './realis.ts';
import { isEnough, neededScore, type PairScore, scorePair } from './scorePair.ts';
import { type Telling, telling } from './telling.ts';

/** Why two mentions are held to tell of one event, and how surely. */
export interface PairJudgement {
  /** 0 to 1; ordered, not calibrated: 0.5 is what is needed in such a pair. */
  readonly score: number;
  /** What speaks for it, then what speaks against, in words for a reader. */
  readonly reasons: readonly string[];
}

/**
 * Whether two mentions tell of one event, from the two alone: no other mention, no order, no clock is looked at.
 * Null where something rules it out (another class, no actor in common, a plan against a deed, places or days
 * that contradict) or too little ties them.
 */
export function judgePair(a: Told<Mention>, b: Told<Mention>): PairJudgement | null {
  const [one, other] = [telling(a), telling(b)];
  if (!isComparable(one.realis, other.realis)) return null;
  const score = scorePair(one, other);
  if (score === null || !isEnough(score, one, other)) return null;
  return { score: 1 / (1 + Math.exp(neededScore(one, other) - score.total)), reasons: reasonsFor(score, one, other) };
}

function reasonsFor(score: PairScore, a: Telling, b: Telling): readonly string[] {
  const shared = common([...a.actors.keys()], b.actors);
  const numbers = common([...a.quote.numbers], b.quote.numbers);
  const words = common([...a.quote.words], b.quote.words);
  return [
    `both are ${a.mention.type} by ${shared.join(', ')}`,
    ...(score.day >= 1 ? ['the same days are stated'] : score.day > 0 ? ['the days go together'] : []),
    ...(score.place >= 2 ? ['the same place'] : score.place > 0 ? ['one place lies in the other'] : []),
    ...(score.recipient > 0 ? [`the same recipient: ${common([...a.recipients.keys()], b.recipients).join(', ')}`] : []),
    ...(words.length > 0 ? [`words in common: ${words.join(', ')}`] : []),
    ...(numbers.length > 0 ? [`numbers in common: ${numbers.join(', ')}`] : []),
    ...(score.mode > 0 ? ['the same mode'] : score.mode < 0 ? ['against it: another mode'] : []),
  ];
}

const common = (own: readonly string[], others: { readonly has: (key: string) => boolean }): readonly string[] =>
  own.filter((key) => others.has(key)).sort();
