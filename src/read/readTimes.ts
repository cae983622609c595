import { type Day, daysBetween, isDay } from '../model/day.ts';
import type { TimeSpan, Token } from '../model/reading.ts';
import type { When } from '../model/when.ts';
import type { Resolved, Tense } from './times/meaning.ts';
import { tenseNear } from './times/tenseNear.ts';
import { timesIn } from './times/timesIn.ts';

/** What relative times are counted from. */
export interface TimeAnchor {
  /** The publication day; null where it is not known, and then nothing relative becomes a day. */
  readonly published: Day | null;
  /** The latest time that the document told before this sentence, for 'a day earlier'. */
  readonly last: When | null;
}

/** Days of which whole centuries may be added or taken without leaving the calendar. */
const isUsable = (day: Day | null): day is Day => day !== null && isDay(day) && day >= '1000-01-01' && day <= '9000-12-31';

const whenOf = (resolved: Resolved, text: string): When | null =>
  resolved.kind === 'none' || (resolved.start === null && resolved.end === null)
    ? null
    : { start: resolved.start, end: resolved.end, text, basis: resolved.from === null ? 'stated' : 'implied', from: resolved.from };

/** Whether 'a day earlier' or 'the 20th' may count from this time: closed, and no wider than a month. */
const anchors = (when: When | null): when is When =>
  when !== null && isUsable(when.start) && isUsable(when.end) && daysBetween(when.start, when.end) <= 31;

/**
 * The time that a following sentence may count from: the last narrow one of `times`, else the one before.
 */
export function timeAfter(last: When | null, times: readonly TimeSpan[]): When | null {
  return times.map((time) => time.when).findLast(anchors) ?? last;
}

function tokenAt(tokens: readonly Token[], offset: number, from: number): number {
  let index = from;
  while (index < tokens.length - 1 && (tokens[index]?.end ?? 0) <= offset) index++;
  return index;
}

/** 'to follow up his talks on Tuesday', 'following Monday's vote': what something follows on was before it. */
function followed(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const word = tokens[at]?.norm ?? '';
    if (/^follow(?:s|ed|ing)?$/.test(word)) return tokens[at - 1]?.norm !== 'the';
    if (/^[,;:.]$/.test(word)) return false;
  }
  return false;
}

/** 'a rally for Friday' lies ahead, whatever the verb. */
const tenseAt = (tokens: readonly Token[], index: number, last: number): Tense =>
  tokens[index - 1]?.norm === 'for' ? 'future' : followed(tokens, index) ? 'past' : tenseNear(tokens, index, last);

/**
 * The expressions of time in one sentence, as intervals of whole days, in reading order and not overlapping.
 * `tokens` are the sentence's own; offsets count in `text`. What cannot be turned into days has `when` null and a reason.
 * Never throws, and takes time linear in the sentence.
 */
export function readTimes(text: string, tokens: readonly Token[], anchor: TimeAnchor): TimeSpan[] {
  const found = timesIn(text, tokens);
  if (!found || found.matches.length === 0) return [];
  const { pieces, matches } = found;
  const published = isUsable(anchor.published) ? anchor.published : null;
  const times: TimeSpan[] = [];
  let last = anchors(anchor.last) ? anchor.last : null;
  let token = 0;
  for (const match of matches) {
    const span = { start: pieces[match.start]?.start ?? 0, end: pieces[match.end - 1]?.end ?? 0 };
    token = tokenAt(tokens, span.start, token);
    const resolved = match.resolve({
      published,
      last,
      tense: tenseAt(tokens, token, tokenAt(tokens, span.end - 1, token)),
      notBefore: null,
    });
    const when = whenOf(resolved, text.slice(span.start, span.end));
    const reason = resolved.kind === 'none' ? resolved.reason : when === null ? 'open at both ends' : null;
    times.push({ ...span, when, reason });
    last = timeAfter(last, times.slice(-1));
  }
  return times;
}
