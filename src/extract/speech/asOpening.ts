import type { Span } from '../../model/span.ts';
import { dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { DETERMINER } from '../clauses/words.ts';
import { lastToken } from './sentenceEdges.ts';
import type { Who } from './speakerAt.ts';

/** Verbs whose object is the one who is told. */
const TOLD = /^(?:tell|inform|remind|assure|warn|notify|advise)$/u;
/** What else stands before the comma says what was spoken of, and not where or when. */
const TOPIC = /^(?:about|of|over|whether|how|why|what|that|it|so)$/u;

/** The first comma behind a cue that parts no date: 'on December 3[,] 2021[,] ten …' has its second; -1 where none stands near. */
function commaBehind(view: SentenceView, stop: number): number {
  return view.tokens.findIndex(
    ({ norm, start }, at) =>
      at > stop && at - stop < 12 && norm === ',' && !view.sentence.times.some((time) => time.start < start && start < time.end),
  );
}

/**
 * '[As the army said on Monday,] ten shells fell': the words that follow a clause with 'as' which begins the sentence or stands
 * behind a semicolon; null where no such clause does, or where it tells what was spoken of ('As he announced the cut, …').
 */
export function asOpening(view: SentenceView, who: Who, cue: number): Span | null {
  let as = Math.min(who.from, cue) - 1;
  while (as >= 0 && DETERMINER.has(wordAt(view, as))) as--;
  // 'As the minister, Vera Holub, told the council': all up to the verb is who tells it.
  if (wordAt(view, 0) === 'as' && who.from < cue && !view.isVerb.slice(0, cue).some(Boolean)) as = 0;
  if (as < 0 || wordAt(view, as) !== 'as' || who.from > cue || !(as === 0 || /^[;:]$/u.test(wordAt(view, as - 1)))) return null;
  if (dependents(view, cue, 'obj').length > 0 && !TOLD.test(lemmaAt(view, cue))) return null;
  const comma = commaBehind(view, cue);
  const last = lastToken(view);
  const isPlain =
    comma > cue &&
    comma + 1 < last &&
    !view.tokens.slice(cue + 1, comma).some(({ norm }, index) => TOPIC.test(norm) || view.isVerb[cue + 1 + index]);
  return isPlain ? spanOf(view, comma + 1, last) : null;
}
