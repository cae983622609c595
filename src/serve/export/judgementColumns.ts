import type { Anchor } from '../../model/judgement.ts';
import type { StoredJudgement } from '../../store/judgements.ts';
import type { CsvColumn } from './csv.ts';

const column = (head: string, value: CsvColumn<StoredJudgement>['value']): CsvColumn<StoredJudgement> => ({ head, value });

const anchorColumns = (which: 'first' | 'second'): readonly CsvColumn<StoredJudgement>[] => {
  const of = (read: (anchor: Anchor) => string | number | null): CsvColumn<StoredJudgement>['value'] => {
    const at = which === 'first' ? 0 : 1;
    return ({ about }) => {
      const anchor = about[at];
      return anchor === undefined ? null : read(anchor);
    };
  };
  return [
    column(
      `${which}_document`,
      of(({ document }) => document),
    ),
    column(
      `${which}_start`,
      of(({ start }) => start),
    ),
    column(
      `${which}_end`,
      of(({ end }) => end),
    ),
    column(
      `${which}_quote`,
      of(({ quote }) => quote),
    ),
    column(
      `${which}_as`,
      of(({ as }) => as),
    ),
  ];
};

export const JUDGEMENT_COLUMNS: readonly CsvColumn<StoredJudgement>[] = [
  column('id', ({ id }) => id),
  column('verdict', ({ verdict }) => verdict),
  column('by', ({ by }) => by),
  column('at', ({ at }) => at),
  column('score', ({ score }) => score),
  column('reasons', ({ reasons }) => reasons.join('; ') || null),
  column('finding', ({ about: [{ finding }] }) => finding),
  ...anchorColumns('first'),
  ...anchorColumns('second'),
];
