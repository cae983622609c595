import type { TimelineAnswer, TimelinePicture } from './timelineAnswer.ts';
import { wordTable } from './wordTable.ts';

/** A timeline as it is sent: bars as columns and every word once, a quarter of the size and quicker to write and read. */
export function packTimeline({ bars, ...rest }: TimelinePicture): TimelineAnswer {
  const { words, indexOf } = wordTable();
  const named = (word: string): number => indexOf(word) ?? 0;
  const columns = {
    id: bars.map(({ id }) => id),
    type: bars.map(({ type }) => named(type)),
    mode: bars.map(({ mode }) => indexOf(mode)),
    status: bars.map(({ status }) => named(status)),
    start: bars.map(({ start }) => indexOf(start)),
    end: bars.map(({ end }) => indexOf(end)),
    told: bars.map(({ told }) => indexOf(told)),
    agreement: bars.map(({ agreement }) => named(agreement)),
    independent: bars.map(({ independent }) => independent),
    who: bars.map(({ who }) => named(who)),
    whom: bars.map(({ whom }) => named(whom)),
    lanes: bars.map(({ lanes }) => lanes),
  };
  const plans = bars.flatMap(({ planOf }, bar) => (planOf.length === 0 ? [] : [{ bar, deeds: planOf }]));
  return { words, bars: columns, plans, ...rest };
}
