import type { Actor } from './actor.ts';
import type { NamedSpeaker } from './countVoice.ts';
import type { Figure } from './figure.ts';
import type { Told } from './told.ts';
import type { When } from './when.ts';

type Kept =
  | 'id'
  | 'start'
  | 'end'
  | 'quote'
  | 'measure'
  | 'item'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'unit'
  | 'status'
  | 'where'
  | 'increaseOf';

/** What is kept of a figure apart from its document, to be set against others: whose, of what, how many, where, when, by whom. */
export interface FigureBrief extends Pick<Figure, Kept> {
  readonly sentence: Pick<Figure['sentence'], 'start' | 'text'>;
  readonly of: readonly Pick<Actor, 'code'>[];
  readonly when: Pick<When, 'start' | 'end'> | null;
  /** The innermost alone. */
  readonly says: readonly NamedSpeaker[];
}

/** A figure as it is set against others, with the document it stands in. */
export type BriefFigure = Told<FigureBrief> & { readonly document: string };

/** Leaves out of a figure what found it and how its parties are named. */
export const briefFigure = (figure: Figure): FigureBrief => ({
  id: figure.id,
  start: figure.start,
  end: figure.end,
  quote: figure.quote,
  measure: figure.measure,
  item: figure.item,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  unit: figure.unit,
  status: figure.status,
  where: figure.where,
  ...(figure.increaseOf !== undefined && { increaseOf: figure.increaseOf }),
  sentence: { start: figure.sentence.start, text: figure.sentence.text },
  of: figure.of.map(({ code }) => ({ code })),
  when: figure.when && { start: figure.when.start, end: figure.when.end },
  says: figure.says.slice(0, 1).map(({ code, sector, name, text }) => ({ code, sector, name, text })),
});
