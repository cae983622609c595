import type { Measure } from '../../codebook/measure.ts';
import type { BriefFigure } from '../../model/briefFigure.ts';
import { voiceOf } from '../../model/countVoice.ts';
import type { Quantity } from '../../model/quantity.ts';

/** A figure as a quantity: what is counted, where, how, when and by whom, in fields of their own. */
export function quantityOf(figure: BriefFigure): Quantity {
  const { words } = figure;
  const said = figure.published?.slice(0, 10) ?? null;
  return {
    id: figure.id,
    document: figure.document,
    outlet: figure.outlet,
    said,
    holders: figure.holders,
    measure: figure.measure,
    item: figure.item,
    unit: words.unit,
    currency: figure.unit,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    // Those who are still going home are on their way, and a withdrawal that is told as done is one.
    status: words.status === 'decrease' && figure.status === 'moving' ? 'moving' : words.status,
    zone: { places: words.places, border: words.border, withinKm: words.withinKm, including: words.ground },
    including: words.including,
    only: words.only,
    asOf: asOfOf(figure, said),
    voice: voiceOf(figure),
    added: words.added,
    ...(words.part && { part: words.part }),
    ...(words.corrected && { corrected: words.corrected }),
    ...(figure.chargeDeniedBy && {
      chargeDeniedBy: figure.chargeDeniedBy.map((speaker) => voiceOf({ says: [speaker], outlet: figure.outlet })),
    }),
  };
}

/** The days a text gives where they say how things stand; a plan stands as of the day it was told, whenever it is for. */
function asOfOf({ when, status, measure }: BriefFigure, said: string | null): Quantity['asOf'] {
  const ahead = status === 'planned' || status === 'possible' || status === 'alert';
  if (!ahead && when !== null && (when.start !== null || when.end !== null)) {
    const start = when.start ?? when.end ?? '';
    const end = when.end ?? (said !== null && said > start ? said : start);
    // Nobody tells how things stood on a day that had not come.
    if (said !== null && start > said) return { start: said, end: said, stated: false };
    return { start, end: said !== null && end > said ? said : end, stated: true };
  }
  // What is over was so on a day that nobody tells; losses are counted up to the day of their telling.
  const isOver = status === 'past' && !SUMMED.has(measure);
  return said === null || isOver ? null : { start: said, end: said, stated: false };
}

const SUMMED: ReadonlySet<Measure> = new Set<Measure>(['deaths', 'injured', 'captured']);
