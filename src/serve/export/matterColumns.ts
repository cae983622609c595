import type { ComparedEvent } from '../compareVoices.ts';
import type { BriefDispute, BriefSide } from '../disputes.ts';
import { EVENT_COLUMNS } from './columns.ts';
import type { CsvColumn } from './csv.ts';

/** A side with the dispute it is of. */
interface SideLine {
  readonly dispute: BriefDispute;
  readonly side: BriefSide;
}

export const sideLines = (disputes: readonly BriefDispute[]): readonly SideLine[] =>
  disputes.flatMap((dispute) => dispute.sides.map((side) => ({ dispute, side })));

const column = <T>(head: string, value: CsvColumn<T>['value']): CsvColumn<T> => ({ head, value });

export const DISPUTE_COLUMNS: readonly CsvColumn<SideLine>[] = [
  column('dispute', ({ dispute }) => dispute.id),
  column('about', ({ dispute }) => dispute.about),
  column('question', ({ dispute }) => dispute.question),
  column('why', ({ dispute }) => dispute.why),
  column('first_told', ({ dispute }) => dispute.firstTold),
  column('last_told', ({ dispute }) => dispute.lastTold),
  column('side', ({ side }) => side.value),
  column('voices', ({ side }) => side.voices.map(({ name, code }) => name || code || 'unnamed').join('; ')),
  column('findings', ({ side }) => side.told),
];

export const COMPARISON_COLUMNS: readonly CsvColumn<ComparedEvent>[] = [
  column('told_by', ({ told }) => told),
  ...EVENT_COLUMNS.map(({ head, value }) => column<ComparedEvent>(head, ({ event }) => value(event))),
];
