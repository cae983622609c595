import type { NamedSpeaker } from './countVoice.ts';
import { type CountWords, countWords, holdersOf } from './countWords.ts';
import type { Figure } from './figure.ts';
import type { Told } from './told.ts';
import type { When } from './when.ts';

type Kept = 'id' | 'start' | 'quote' | 'measure' | 'item' | 'low' | 'high' | 'qualifier' | 'unit' | 'status' | 'where';

/** What is kept of a figure apart from its document, to be set against others: whose, of what, how many, where, when, by whom. */
export interface FigureBrief extends Pick<Figure, Kept> {
  /** Codes of its owners, sorted. */
  readonly holders: readonly string[];
  readonly when: Pick<When, 'start' | 'end'> | null;
  /** The innermost alone. */
  readonly says: readonly NamedSpeaker[];
  /** Who denies the charge that it stands in. */
  readonly chargeDeniedBy?: readonly NamedSpeaker[];
  /** What was read out of the words around it. */
  readonly words: CountWords;
}

/** A figure as it is set against others, with the document it stands in. */
export type BriefFigure = Told<FigureBrief> & { readonly document: string };

const named = ({ code, sector, name, text }: NamedSpeaker): NamedSpeaker => ({ code, sector, name, text });

/** Leaves out of a figure what found it, how its parties are named and the sentence, of whose words it keeps what they say. */
export const briefFigure = (figure: Told<Figure>): BriefFigure => ({
  id: figure.id,
  document: figure.document,
  outlet: figure.outlet,
  title: figure.title,
  published: figure.published,
  start: figure.start,
  quote: figure.quote,
  measure: figure.measure,
  item: figure.item,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  unit: figure.unit,
  status: figure.status,
  where: figure.where,
  holders: holdersOf(figure),
  when: figure.when && { start: figure.when.start, end: figure.when.end },
  says: figure.says.slice(0, 1).map(named),
  ...(figure.chargeDeniedBy && { chargeDeniedBy: figure.chargeDeniedBy.map(named) }),
  words: countWords(figure),
});
