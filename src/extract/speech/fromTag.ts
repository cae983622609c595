import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { DETERMINER } from '../clauses/words.ts';
import type { Found } from './attribution.ts';
import { speakerAt } from './speakerAt.ts';
import { SPEECH_VERB } from './speechCues.ts';

export const TAG: ReadonlySet<string> = new Set(['reports', 'estimates', 'claims', 'counts', 'notes']);

/** 'Nine have died, [the agency estimates].': a speaker at the end of what is told, whose verb the parse takes for a noun. */
export function fromTag(view: SentenceView, at: number): readonly Found[] {
  if (view.isVerb[at] || !TAG.has(wordAt(view, at)) || !/^[,.]?$/u.test(wordAt(view, at + 1))) return [];
  const named = view.actors.find((placed) => placed.to === at && placed.actor.code !== '' && !placed.actor.possessive);
  if (!named) return [];
  const comma = DETERMINER.has(wordAt(view, named.from - 1)) ? named.from - 2 : named.from - 1;
  const begin = view.tokens.slice(0, comma).findLastIndex(({ norm }) => norm === ';') + 1;
  if (wordAt(view, comma) !== ',' || !view.isVerb.slice(begin, comma).some(Boolean)) return [];
  const who = speakerAt(view, named.to - 1);
  const content = spanOf(view, begin, comma - 1);
  const stance = SPEECH_VERB.get(lemmaAt(view, at)) ?? 'states';
  return who ? [{ speaker: who.speaker, cue: spanOf(view, at, at), stance, content, against: [], tells: true }] : [];
}
