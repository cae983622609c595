import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { lowerWords, stem } from './quoteWords.ts';
import { isComparable } from './realis.ts';
import { isEnough, neededScore, type PairScore, scorePair } from './scorePair.ts';
import { type Compared, type Telling, telling } from './telling.ts';

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
  const evidence = isComparable(one.realis, other.realis) ? scorePair(one, other) : null;
  if (evidence === null || !isEnough(evidence, one, other)) return null;
  return { score: sureness(evidence, one, other), reasons: reasonsFor(evidence, one, other) };
}

/** How surely evidence that is enough ties two tellings: of a plan and its execution, or a deed and its denial, too. */
export const sureness = ({ total }: PairScore, one: Compared, other: Compared): number =>
  1 / (1 + Math.exp(neededScore(one, other) - total));

/** What speaks for two tellings, then what speaks against, in words for a reader. */
export function reasonsFor(score: PairScore, a: Telling, b: Telling): readonly string[] {
  const numbers = common([...a.quote.numbers], b.quote.numbers);
  const words = spelt(common([...a.quote.words], b.quote.words), a, b);
  return [
    `both are ${a.mention.type}${whoText(a, b)}`,
    ...(a.realis === b.realis ? [] : [`one is told as ${a.realis}, the other as ${b.realis}`]),
    ...(score.kind > 0 ? [`the same kind of deed: ${common([...a.kinds], b.kinds).join(', ')}`] : []),
    ...(score.matter > 0 ? [`both are about: ${common([...a.matters], b.matters).join(', ')}`] : []),
    ...(score.day >= 1 ? ['the same days are stated'] : score.day > 0 ? ['the days go together'] : []),
    ...(score.place >= 2 ? ['the same place'] : score.place > 0 ? ['one place lies in the other'] : []),
    ...(score.recipient > 0 ? [recipientText(a, b)] : []),
    ...(words.length > 0 ? [`words in common: ${words.join(', ')}`] : []),
    ...(numbers.length > 0 ? [`numbers in common: ${numbers.join(', ')}`] : []),
    ...(score.context > 0 ? [`their sentences share: ${spelt(common([...a.context], b.context), a, b).join(', ')}`] : []),
    ...(score.mode > 0 ? ['the same mode'] : score.mode < 0 ? ['against it: another mode'] : []),
  ];
}

function whoText(a: Telling, b: Telling): string {
  const shared = common([...a.actors.keys()], b.actors);
  if (shared.length > 0) return ` by ${shared.join(', ')}`;
  const [one, other] = [a, b].map(({ actors }) => [...actors.keys()].sort().join(', ')).sort();
  if (one === '') return other === '' ? ' by nobody named' : ` by ${other}, whom one of the two does not name`;
  return `, by an alliance and its member: ${one}; ${other}`;
}

function recipientText(a: Telling, b: Telling): string {
  const shared = common([...a.recipients.keys()], b.recipients);
  return shared.length > 0 ? `the same recipient: ${shared.join(', ')}` : 'the recipients are an alliance and its member';
}

/** Stems as the two sentences spell them, the shortest spelling of each. */
const spelt = (stems: readonly string[], a: Telling, b: Telling): readonly string[] =>
  stems.map((one) => [spellingsOf(a).get(one), spellingsOf(b).get(one)].flatMap((word) => word ?? []).sort(byLength)[0] ?? one);

const byLength = (x: string, y: string): number => x.length - y.length || (x < y ? -1 : 1);

const spellings = new WeakMap<Telling, ReadonlyMap<string, string>>();

/** By stem, the shortest spelling in a telling's sentence and quote; made once, since a telling is judged beside many. */
function spellingsOf(telling: Telling): ReadonlyMap<string, string> {
  const known = spellings.get(telling);
  if (known !== undefined) return known;
  const words = new Set(lowerWords(`${telling.mention.sentence.text} ${telling.mention.quote}`));
  // A map keeps the last of equal keys.
  const made = new Map([...words].sort((x, y) => byLength(y, x)).map((word) => [stem(word), word]));
  spellings.set(telling, made);
  return made;
}

const common = <T extends string>(own: readonly T[], others: { readonly has: (key: T) => boolean }): readonly T[] =>
  own.filter((key) => others.has(key)).sort();
