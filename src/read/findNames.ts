import type { Name, Token } from '../model/reading.ts';
import { type Entry, matchAt } from './lexicon.ts';

const UNIT = /\b(?:Division|Brigade|Corps|Regiment|Battalion|Squadron|Fleet|Battlegroup|Army Group)\b/u;
const EVENT =
  /\b(?:Operation|Exercise|Resolve|Shield|Defender|Olympics|Summit|Conference|Agreement|Accords?|Treaty|Memorandum|Document)\b/u;
const FACILITY = /\b(?:Air Base|Airport|Base|Barracks|Harbou?r|Camp|Fort|Embassy|Plant|Bridge)\b/u;
const ORGANISATION =
  /\b(?:Ministry|Council|Committee|Party|Agency|Department|Institute|University|Church|Court|Bank|Union|Organi[sz]ation|Service|Group|Press|Post|Times|Command|Staff)\b/u;

const ofEntry = (entry: Entry, words: string): Name['type'] => {
  switch (entry.kind) {
    case 'state':
    case 'capital':
      return 'GPE';
    case 'demonym':
      return 'NORP';
    case 'organisation':
      return UNIT.test(words) ? 'UNIT' : 'ORG';
    case 'holder':
      return 'PER';
    case 'place':
      return entry.place.kind === 'city' ? 'GPE' : entry.place.kind === 'site' ? 'FAC' : 'LOC';
  }
};

/** The type of a run of capitalised words that no table knows, from the words themselves. */
function ofWords(words: string): Name['type'] {
  if (UNIT.test(words)) return 'UNIT';
  if (/^(?:USS|HMS|USNS|HMCS|INS|BRP)\b/u.test(words)) return 'VEHICLE';
  if (/^\p{Lu}[\p{L}]{0,3}-?\d/u.test(words)) return 'VEHICLE';
  if (EVENT.test(words)) return 'EVENT';
  if (FACILITY.test(words)) return 'FAC';
  if (ORGANISATION.test(words) || /^[\p{Lu}]{3,}$/u.test(words)) return 'ORG';
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(words) ? 'PER' : 'OTHER';
}

const capitalised = (text: string, token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punctuation' && /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(text.slice(token.start, token.end));

/** Proper names of a sentence: those of the tables, else runs of capitalised words (a sentence's first word alone is none). */
export function findNames(text: string, tokens: readonly Token[]): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = matchAt(text, tokens, at);
    let to = hit?.to ?? at;
    if (!hit) while (capitalised(text, tokens[to]) && (to === at || !matchAt(text, tokens, to))) to++;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const entry = hit?.entries[0];
    const lone = !hit && to - at === 1 && (at === 0 || /^["'“‘(:]$/u.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end)));
    if (to > at && !lone && /\p{L}/u.test(text.slice(start, end)))
      names.push({ start, end, type: entry ? ofEntry(entry, text.slice(start, end)) : ofWords(text.slice(start, end)) });
    at = Math.max(to, at + 1);
  }
  return names;
}
