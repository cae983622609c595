import type { TimelineBar } from '../../../src/serve/pictures/timelineAnswer.ts';

/** A bar's parties in a line, as `inOneLine` has them: 'Oman → Chad', 'Oman, Chad with one another'; who acts is not named again among those it is done to. */
export function barParties({ who, whom }: Pick<TimelineBar, 'who' | 'whom'>): string {
  const [actors, recipients] = [who, whom].map((names) => (names === '' ? [] : names.split(', '))) as [string[], string[]];
  if (recipients.length === 0) return who || 'unknown';
  if (recipients.length > 1 && actors.toSorted().join() === recipients.toSorted().join()) return `${who} with one another`;
  const others = recipients.filter((name) => !actors.includes(name));
  return `${who || 'unknown'} → ${others.length > 0 ? others.join(', ') : whom}`;
}
