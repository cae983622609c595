import type { PostureColumn } from '../../codebook/postureColumn.ts';
import { daysBetween } from '../../model/day.ts';
import type { CountStatus, Quantity } from '../../model/quantity.ts';

const COLUMN: Readonly<Record<CountStatus, PostureColumn>> = {
  observed: 'present',
  moving: 'moving',
  alert: 'alert',
  planned: 'planned',
  expected: 'planned',
  possible: 'planned',
  past: 'past',
  lost: 'lost',
  denied: 'denied',
  increase: 'moving',
  // Those who went home are there no more.
  decrease: 'past',
  asked: 'planned',
};

/** A count of days as long ago as this, when it was printed, tells how things were. */
const PAST_DAYS = 60;

const isLoss = ({ measure, status }: Quantity): boolean =>
  measure === 'deaths' || measure === 'injured' || measure === 'captured' || status === 'lost';

/** The column a figure belongs in. The dead, injured and captured are lost unless they are only feared or denied. */
export function columnOf(quantity: Quantity): PostureColumn {
  const column = COLUMN[quantity.status];
  if (isLoss(quantity)) return column === 'planned' || column === 'denied' ? column : 'lost';
  const { asOf, said } = quantity;
  const isOld = asOf?.stated === true && said !== null && daysBetween(asOf.end, said) > PAST_DAYS;
  return isOld && column !== 'denied' ? 'past' : column;
}

/** Whether a figure belongs among the losses and not among the forces. */
export const countsLosses = isLoss;
