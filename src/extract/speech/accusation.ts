import { findObjects } from '../clauses/findObjects.ts';
import { lemmaAt, type SentenceView, spanOf } from '../clauses/sentenceView.ts';
import type { Found } from './attribution.ts';
import { reachOf } from './contentOf.ts';
import { lastToken } from './sentenceEdges.ts';
import type { Who } from './speakerAt.ts';

/** 'accused X of shelling Y', 'blamed X for the attack': what is alleged, and of whom. */
export function accusation(view: SentenceView, at: number, who: Who): readonly Found[] {
  const of = view.tokens.findIndex((token, index) => index > at && /^(?:of|for)$/u.test(token.norm) && index - at < 12);
  if (of < 0 || of + 1 > lastToken(view)) return blamed(view, at, who);
  const against = view.actors.filter((placed) => placed.from > at && placed.to <= of).map((placed) => placed.actor);
  const content = spanOf(view, of + 1, Math.max(reachOf(view, at, of + 1), of + 1));
  return [{ speaker: who.speaker, cue: spanOf(view, at, at), stance: 'accuses', content, against, tells: true }];
}

/** 'blamed Oslo': whom, and no more. */
function blamed(view: SentenceView, at: number, who: Who): readonly Found[] {
  const { object } = findObjects(view, at);
  const [first, last] = [object[0], object.at(-1)];
  if (!first || !last || lemmaAt(view, at) !== 'blame') return [];
  const against = object.map(({ actor }) => actor);
  const content = { start: first.actor.start, end: last.actor.end };
  return [{ speaker: who.speaker, cue: spanOf(view, at, at), stance: 'accuses', content, against, tells: false }];
}
