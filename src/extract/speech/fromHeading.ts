import { ROLE_SECTOR } from '../../codebook/roles.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { actorStarting, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { phraseFrom } from './nounPhrase.ts';
import { lastToken } from './sentenceEdges.ts';
import { speakerAt, unknownSpeaker, type Who } from './speakerAt.ts';

/** Who is named by all the words from one token to another: an actor, an office of one, or a person's name. */
function namedBy(view: SentenceView, from: number, to: number): Who | null {
  const start = /^(?:the|a|an)$/u.test(wordAt(view, from)) ? from + 1 : from;
  const actor = actorStarting(view, start);
  if (actor && actor.to >= to) return { speaker: actor.actor, from, to };
  const phrase = phraseFrom(view, from);
  const who = phrase.to >= to ? speakerAt(view, phrase.head) : null;
  if (who && who.speaker.code !== '' && ROLE_SECTOR.has(wordAt(view, to - 1))) return who;
  const person = view.sentence.names.some(({ type, start: begin }) => type === 'PER' && begin === view.tokens[start]?.start);
  const isRole =
    /^(?:minist(?:ry|er|ers)|officials?|police|army|military|government|source|sources|report|reports|media|experts?|un|president|premier)$/u.test(
      wordAt(view, to - 1),
    );
  return person || isRole ? { speaker: unknownSpeaker(view, from, to), from, to } : null;
}

const told = (view: SentenceView, who: Who, cue: number, from: number, to: number): readonly Found[] =>
  from < to
    ? [{ speaker: who.speaker, cue: spanOf(view, cue, cue), stance: 'states', content: spanOf(view, from, to), against: [], tells: true }]
    : [];

const MARKS: ReadonlySet<string> = new Set(['-', ':', '—', '–']);

/** 'Ministry: two drones downed', 'Two drones downed – ministry', 'Toll passes 40: hospital': a mark that stands for 'says'. */
export const fromHeading = (view: SentenceView, at: number): readonly Found[] =>
  MARKS.has(wordAt(view, at)) ? atMark(view, at, wordAt(view, at)) : NO_CUE;

function atMark(view: SentenceView, at: number, mark: string): readonly Found[] {
  const last = lastToken(view);
  const isEnd = last - at > 0 && last - at < 5;
  if (mark === ':' && at > 0 && at < 6 && view.tokens.slice(0, at).every(({ norm }) => norm !== ',')) {
    const who = namedBy(view, 0, at);
    // A list of things has no verb.
    return who && view.isVerb.slice(at + 1).some(Boolean) ? told(view, who, at, at + 1, last) : [];
  }
  if (view.sentence.kind !== 'heading' || !isEnd || at < 3 || view.isVerb.slice(at + 1).some(Boolean)) return [];
  const who = namedBy(view, at + 1, last + 1);
  return who ? told(view, who, at, 0, at - 1) : [];
}
