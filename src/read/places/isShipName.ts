import type { Token } from '../../model/reading.ts';
import { wordOf } from './capitalised.ts';

const SHIP =
  /^(?:ship|vessel|boat|warship|frigate|destroyer|corvette|cruiser|submarine|cutter|trawler|tanker|ferry|freighter|minesweeper|yacht|flagship)$/u;
/** What stands before 'ship' and 'ferry' where they are no verbs. */
const BEFORE_SHIP =
  /^(?:the|a|an|its|their|survey|cargo|supply|research|container|hospital|landing|naval|rescue|merchant|coast|guard|patrol)$/u;
const CALENDAR = /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** ', [a wooden supply boat]': the noun of a description behind a name, a few words on. */
function isCalledShip(tokens: readonly Token[], comma: number): boolean {
  if (wordOf(tokens[comma]) !== ',' || !/^(?:an?|the|its|one)$/u.test(wordOf(tokens[comma + 1]))) return false;
  for (let at = comma + 2; at < comma + 7; at++) {
    if (SHIP.test(wordOf(tokens[at]))) return true;
    if (/^(?:[,.;]|of|in|at|on|where|which|that|and|)$/u.test(wordOf(tokens[at]))) return false;
  }
  return false;
}

/** 'the survey ship [Asmar]', 'aboard the [Asmar]', 'the [Asmar] May 4, a wooden supply boat': a name that is a ship's where it stands. */
export function isShipName(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const [second, before] = [wordOf(tokens[from - 2]), wordOf(tokens[from - 1])];
  if (SHIP.test(before) && BEFORE_SHIP.test(second)) return true;
  if (before !== 'the') return false;
  if (second === 'aboard') return true;
  let end = to;
  while (end < to + 2 && CALENDAR.test(wordOf(tokens[end]))) end++;
  return isCalledShip(tokens, end);
}
