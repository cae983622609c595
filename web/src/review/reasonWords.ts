import { EVENT_TYPES, type EventType } from '../../../src/codebook/eventType.ts';
import { EVENT_TITLE } from '../words/titles.ts';

const CODE = /\b[A-Z][A-Z0-9_]{2,}\b/g;
const isType = (word: string): word is EventType => EVENT_TYPES.some((type) => type === word);

/** A reason of the program's with the names of classes and actors instead of their codes; words of the texts stay as they are. */
export function reasonWords(reason: string, actorTitles: Readonly<Record<string, string>>): string {
  // Only what the program says itself is made of codes: what follows these words is cut out of the texts.
  if (/^(?:words in common|their sentences share):/.test(reason)) return reason;
  return reason.replaceAll(CODE, (code) => (isType(code) ? `‘${EVENT_TITLE[code]}’` : (actorTitles[code] ?? code)));
}
