import type { TimelineBar } from '../../../src/serve/pictures/timelineAnswer.ts';
import { formatDay, formatDays } from '../words/formatDay.ts';
import { EVENT_TITLE, modeTitle } from '../words/titles.ts';
import { barParties } from './barParties.ts';

/** A bar in words: what was done, by whom, to whom and when. */
export function describeBar(bar: TimelineBar): string {
  const what = `${EVENT_TITLE[bar.type]}${bar.mode ? `, ${modeTitle(bar.mode)}` : ''}${bar.status === 'actual' ? '' : ` (${bar.status})`}`;
  const when = formatDays(bar.start, bar.end) ?? `day unknown${bar.told ? `, first reported ${formatDay(bar.told)}` : ''}`;
  return `${what}: ${barParties(bar)}; ${when}`;
}
