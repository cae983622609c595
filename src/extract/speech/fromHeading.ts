import { ROLE_SECTOR } from '../../codebook/roles.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
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

/** Words by which one speaks for oneself, or says what ought to be. */
const OWN_WORDS = /^(?:we|our|us|i|my|must|should|will|wo|won't|ready|not)$/u;

/** 'Libya: 20 killed' says where; 'Chad: Libya shelled a post', 'Chad: we are ready' say who speaks. A state before a colon is the latter only where it tells of another, or of itself as 'we'. */
function isTopic(view: SentenceView, { speaker }: Who, colon: number): boolean {
  const isPlace = speaker.sector === null || speaker.via === 'capital';
  if (!isPlace || speaker.person || !STATE_BY_CODE.has(speaker.code)) return false;
  const last = lastToken(view);
  const isSigned = HEADING_MARK.has(wordAt(view, last - 1)) || HEADING_MARK.has(wordAt(view, last - 2));
  if (view.tokens.slice(colon + 1).some(({ norm }) => OWN_WORDS.test(norm))) return isSigned;
  const first = /^(?:the|a|an)$/u.test(wordAt(view, colon + 1)) ? colon + 2 : colon + 1;
  const other = actorStarting(view, first)?.actor.code ?? '';
  return isSigned || other === '' || other === speaker.code;
}

/** Marks that may stand for 'says'. */
export const HEADING_MARK: ReadonlySet<string> = new Set(['-', ':', '—', '–']);

/** 'Ministry: two drones downed', 'Two drones downed – ministry', 'Toll passes 40: hospital': a mark that stands for 'says'. */
export const fromHeading = (view: SentenceView, at: number): readonly Found[] =>
  HEADING_MARK.has(wordAt(view, at)) ? atMark(view, at, wordAt(view, at)) : NO_CUE;

function atMark(view: SentenceView, at: number, mark: string): readonly Found[] {
  const last = lastToken(view);
  const isEnd = last - at > 0 && last - at < 5;
  if (mark === ':' && at > 0 && at < 6 && view.tokens.slice(0, at).every(({ norm }, before) => norm !== ',' && !view.isVerb[before])) {
    const who = namedBy(view, 0, at);
    // A list of things has no verb.
    const isSpoken = who !== null && view.isVerb.slice(at + 1).some(Boolean) && !isTopic(view, who, at);
    return isSpoken ? told(view, who, at, at + 1, last) : [];
  }
  if (view.sentence.kind !== 'heading' || !isEnd || at < 3 || view.isVerb.slice(at + 1).some(Boolean)) return [];
  const who = namedBy(view, at + 1, last + 1);
  return who ? told(view, who, at, 0, at - 1) : [];
}
