import type { Span } from '../../model/span.ts';
import { actorCovering, actorStarting, lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { DETERMINER } from '../clauses/words.ts';
import { isQuote, lastToken } from './sentenceEdges.ts';
import type { Who } from './whoSays.ts';

/** After 'told reporters', 'said on Wednesday': where what is said could begin. */
function afterCue(view: SentenceView, cue: number): number {
  let at = cue + 1;
  const lemma = lemmaAt(view, cue);
  if (lemma === 'tell' || lemma === 'inform' || lemma === 'assure' || lemma === 'warn') {
    const addressee = actorCovering(view, at) ?? actorCovering(view, at + 1);
    if (addressee) at = addressee.to;
    else
      while (
        at < view.tokens.length &&
        /^(?:reporters|journalists|lawmakers|parliament|the|a|state|television|us|me|news|conference|his|her|their|people)$/u.test(
          wordAt(view, at),
        )
      )
        at++;
  }
  const time = view.sentence.times.find(
    (one) => one.start >= (view.tokens[at]?.start ?? 0) && one.start <= (view.tokens[at + 1]?.start ?? 0),
  );
  if (time) while (at < view.tokens.length && (view.tokens[at]?.start ?? 0) < time.end) at++;
  return at;
}

/** Whether the clause stands before the speaker: 'S, X said', '"S", said X'. */
function isPostposed(view: SentenceView, who: Who, cue: number): boolean {
  const start = Math.min(who.from, cue);
  let before = start - 1;
  while (before >= 0 && DETERMINER.has(wordAt(view, before))) before--;
  if (!/^(?:,|"|”|-)$/u.test(wordAt(view, before)) || before < 3) return false;
  const after = afterCue(view, Math.max(cue, who.to - 1));
  const rest = view.tokens.slice(after, lastToken(view) + 1);
  const quoted = /^["”]$/u.test(wordAt(view, before));
  return quoted || rest.length === 0 || /^(?:,|\.|as|in|on|at|during|after|-|to|by|when)$/u.test(wordAt(view, after)) || rest.length <= 3;
}

/** How far words run on without quotation marks: to the sentence's end, or to a semicolon, after which another speaks. */
function reachOf(view: SentenceView, from: number): number {
  const semicolon = view.tokens.findIndex((token, at) => at > from && token.norm === ';');
  return semicolon < 0 ? lastToken(view) : semicolon - 1;
}

/** What is said: before the speaker where the clause is postposed, else after the cue. */
export function contentOf(view: SentenceView, who: Who, cue: number): Span | null {
  if (isPostposed(view, who, cue)) {
    let end = Math.min(who.from, cue) - 1;
    while (end > 0 && (DETERMINER.has(wordAt(view, end)) || wordAt(view, end) === ',')) end--;
    return end > 0 ? spanOf(view, 0, end) : null;
  }
  let from = afterCue(view, Math.max(cue, who.from > cue ? who.to - 1 : cue));
  while (/^(?:,|that|:|,)$/u.test(wordAt(view, from)) || isQuote(view, from)) from++;
  const to = isQuote(view, from - 1) ? lastToken(view) : reachOf(view, from);
  return from <= to ? spanOf(view, from, to) : null;
}

/** Words such as 'that', a colon or a quotation mark near the cue, without which 'noted' or 'added' is no speech. */
export function introduces(view: SentenceView, who: Who, cue: number): boolean {
  const after = afterCue(view, cue);
  const window = [after, after + 1].map((at) => wordAt(view, at));
  return (
    window.includes('that') ||
    window.includes(':') ||
    isQuote(view, after) ||
    isQuote(view, after + 1) ||
    isPostposed(view, who, cue) ||
    actorStarting(view, after) !== undefined ||
    /^(?:it|he|she|they|there|its|no)$/u.test(wordAt(view, after))
  );
}
