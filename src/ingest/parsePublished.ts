import { isDay } from '../model/day.ts';
import { readDay } from './readDay.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;
const TIME_AFTER = /^,?(?: \d{1,2}:\d{2}(?::\d{2})?(?: (?:[A-Z]{1,4}|[+-]\d{4}))?)?$/;

const zone = (written: string): string =>
  /^z$/i.test(written) ? 'Z' : `${written.slice(0, 3)}:${written.slice(3).replace(':', '') || '00'}`;

function instant(value: string): string | null {
  const found = INSTANT.exec(value);
  if (found === null || !isDay(found[1] ?? '')) return null;
  if (Number(found[2]) > 23 || Number(found[3]) > 59 || Number(found[4] ?? 0) > 59) return null;
  // The outlet's own hour is kept: its 'Sunday' is the Sunday where it was written, not in Greenwich.
  return `${found[1]}T${found[2]}:${found[3]}:${found[4] ?? '00'}${found[5] === undefined ? '' : zone(found[5])}`;
}

/**
 * A publication date as a user, a manifest or a page's metadata gives it, as ISO day or instant.
 * Reads ISO, '2 February 2022', 'Feb. 2, 2022' and feed dates; null where it is no full date.
 */
export function parsePublished(value: string): string | null {
  const written = value.trim();
  if (isDay(written)) return written;
  const moment = instant(written);
  if (moment !== null || /^\d{4}-/.test(written)) return moment;
  const bare = written.replace(WEEKDAY, '');
  const found = readDay(bare);
  return found !== null && found.start === 0 && TIME_AFTER.test(bare.slice(found.end)) ? found.day : null;
}
