import type { MentionKind } from './mentionKind.ts';

/** Words that may refer back to an actor, by their form alone. */
export interface MentionFound {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

const HEADS =
  'country|nation|state|republic|kingdom|government|administration|regime|ministry|minister|president|premier|chancellor|secretary|leader|leaders|' +
  'spokesman|spokeswoman|bloc|alliance|organisation|organization|union|group|body|agency|side|sides|parties|party|neighbour|neighbours|army|military|' +
  'forces|troops|authorities|officials|department|embassy|ambassador|diplomat|general|capital|countries|nations|states|presidents|ministers|parliament|office|republics';
const DESCRIPTION = new RegExp(`\\b(?:the|both|the two|the three|that) (?:[a-z]+ ){0,2}(?:${HEADS})\\b`, 'giu');
const METONYM =
  /\b(?:Moscow|Kyiv|Kiev|Minsk|Warsaw|Washington|London|Paris|Berlin|Brussels|Beijing|(?:New )?Delhi|Islamabad|Pyongyang|Seoul|Tokyo|Ankara|Vilnius|(?:the )?Kremlin|(?:the )?White House|(?:the )?Pentagon|Downing Street|Baku|Yerevan)\b/gu;
const NAME = /\b(\p{Lu}[\p{L}'-]+ )+(\p{Lu}[\p{L}-]+)\b/gu;

const found = (text: string, pattern: RegExp, kind: MentionKind): readonly MentionFound[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));

/** Single capitalised words that were the last of a longer name before. */
function surnames(text: string): readonly MentionFound[] {
  const first = new Map<string, number>();
  const within: [number, number][] = [];
  for (const match of text.matchAll(NAME)) {
    const surname = match[2] ?? '';
    within.push([match.index, match.index + match[0].length]);
    if (!first.has(surname)) first.set(surname, match.index + match[0].length);
  }
  return found(text, /(?<!\p{Lu}[\p{L}'-]* )\b\p{Lu}\p{Ll}{3,}\b(?! \p{Lu})/gu, 'surname').filter(
    ({ start, end }) => (first.get(text.slice(start, end)) ?? Infinity) < start && !within.some(([from, to]) => from <= start && end <= to),
  );
}

/** Every mention of a text that may refer back, in order, without overlap. */
export function findMentions(text: string): readonly MentionFound[] {
  const all = [
    ...found(text, /\b(?:he|she|it|they|him|them|we|us|both)\b/giu, 'pronoun').filter(({ start, end }) => text.slice(start, end) !== 'US'),
    ...found(text, /\b(?:his|her|its|their|our)\b/giu, 'possessive'),
    ...found(text, DESCRIPTION, 'description'),
    ...found(text, METONYM, 'metonym'),
    ...surnames(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, at) => !all.slice(0, at).some((other) => other.end > one.start));
}
