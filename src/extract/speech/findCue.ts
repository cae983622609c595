import type { ActorSpan } from '../../model/reading.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { Attribution } from './attribution.ts';
import { contentOf, introduces } from './contentOf.ts';
import { lastToken } from './sentenceEdges.ts';
import { HEARSAY, NEEDS_THAT, SPEECH_NOUN, SPEECH_VERB } from './speechCues.ts';
import { unknownSpeaker, type Who, whoSays } from './whoSays.ts';

/** An attribution as one cue gives it. */
type Found = Omit<Attribution, 'sentence' | 'direct'>;

function fromVerb(view: SentenceView, at: number): Found | null {
  const stance = SPEECH_VERB.get(lemmaAt(view, at));
  if (!stance || !view.isVerb[at]) return null;
  const group = verbGroup(view, at);
  const who = whoSays(view, at);
  if (!who || group.passive) return null;
  if (stance === 'accuses') return accusation(view, at, who);
  if (NEEDS_THAT.has(lemmaAt(view, at)) && !introduces(view, who, at)) return stance === 'denies' ? denial(view, at, who) : null;
  const content = contentOf(view, who, at);
  if (!content) return null;
  return {
    speaker: who.speaker,
    cue: spanOf(view, at, at),
    stance: group.negated && stance === 'states' ? 'doubts' : stance,
    content,
    against: [],
  };
}

function denial(view: SentenceView, at: number, who: Who): Found | null {
  if (/^(?:entry|access|asylum|permission|visas?|bail|rights?|passage|shelter|service)$/u.test(wordAt(view, at + 1))) return null;
  const content = contentOf(view, who, at);
  return content && { speaker: who.speaker, cue: spanOf(view, at, at), stance: 'denies', content, against: [] };
}

/** 'accused X of shelling Y', 'blamed X for the attack': what is alleged, and of whom. */
function accusation(view: SentenceView, at: number, who: Who): Found | null {
  const of = view.tokens.findIndex((token, index) => index > at && /^(?:of|for)$/u.test(token.norm) && index - at < 12);
  if (of < 0 || of + 1 > lastToken(view)) return null;
  const against = view.actors.filter((placed) => placed.from > at && placed.to <= of).map((placed) => placed.actor);
  return {
    speaker: who.speaker,
    cue: spanOf(view, at, at),
    stance: 'accuses',
    content: spanOf(view, of + 1, lastToken(view)),
    against,
  };
}

/** Verbs that say a figure, by what joins them to it: 'put the force at 100,000', 'spoke of 300 Syrians', 'count 63 dead'. */
const COUNTING: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:put|place|number|estimate|forecast)$/u, /^at$/u],
  [/^(?:speak|talk)$/u, /^of$/u],
  [/^(?:count|list|name|cite|tally)$/u, /./u],
];

function fromCounting(view: SentenceView, at: number): Found | null {
  const joint = COUNTING.find(([verbs]) => verbs.test(lemmaAt(view, at)))?.[1];
  if (!view.isVerb[at] || !joint) return null;
  const next = view.sentence.quantities.find((quantity) => quantity.kind === 'count' && quantity.start > (view.tokens[at]?.end ?? 0));
  const to = next ? view.tokens.findIndex((token) => token.end > next.start) : -1;
  if (to < 0 || to - at > 10 || view.isVerb.slice(at + 1, to).some(Boolean)) return null;
  if (!joint.test(wordAt(view, to - 1)) && !joint.test(wordAt(view, to - 2))) return null;
  const who = whoSays(view, at);
  if (!who || verbGroup(view, at).passive) return null;
  const content = spanOf(view, at + 1, lastToken(view));
  return { speaker: who.speaker, cue: spanOf(view, at, at), stance: 'states', content, against: [] };
}

/** 'according to X': the rest of the sentence on either side. */
function fromAccording(view: SentenceView, at: number): Found | null {
  if (wordAt(view, at) !== 'according' || wordAt(view, at + 1) !== 'to') return null;
  let end = at + 2;
  while (end < view.tokens.length && !/^[,;:.()"”]$/u.test(wordAt(view, end)) && !view.isVerb[end]) end++;
  if (end <= at + 2) return null;
  const placed = view.actors.find((one) => one.from >= at + 2 && one.from <= at + 6 && one.to <= end);
  const before = at >= 4 && view.isVerb.slice(0, at).some(Boolean);
  const content = before
    ? spanOf(view, 0, at - (wordAt(view, at - 1) === ',' ? 2 : 1))
    : spanOf(view, Math.min(end + 1, view.tokens.length - 1), lastToken(view));
  return {
    speaker: placed?.actor ?? unknownSpeaker(view, at + 2, end),
    cue: spanOf(view, at, at + 1),
    stance: 'states',
    content,
    against: [],
  };
}

/** 'claims by the US that S', "Kyiv's warning that S". */
function fromNoun(view: SentenceView, at: number): Found | null {
  const stance = SPEECH_NOUN.get(wordAt(view, at));
  if (!stance || view.isVerb[at]) return null;
  const that = view.tokens.findIndex((token, index) => index > at && index - at < 9 && token.norm === 'that');
  if (that < 0 || view.tokens.slice(at + 1, that).some((_, index) => view.isVerb[at + 1 + index])) return null;
  const owner =
    view.actors.find(
      (placed) => placed.to <= at && at - placed.to <= 3 && (placed.actor.possessive || placed.actor.via === 'demonym' || placed.to === at),
    ) ?? view.actors.find((placed) => placed.from > at && placed.to <= that);
  const light = owner ? null : findSubjectOfLight(view, at);
  const speaker = owner?.actor ?? light;
  return {
    speaker: speaker ?? unknownSpeaker(view, at, at + 1),
    cue: spanOf(view, at, at),
    stance,
    content: spanOf(view, that + 1, lastToken(view)),
    against: [],
  };
}

const findSubjectOfLight = (view: SentenceView, noun: number): ActorSpan | null => {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--)
    if (view.isVerb[at] && /^(?:make|issue|voice|express|repeat)$/u.test(lemmaAt(view, at)))
      return findSubject(view, at).actors[0]?.actor ?? null;
  return null;
};

/** 'reportedly', 'allegedly': the clause around it, told by nobody in particular. */
function fromHearsay(view: SentenceView, at: number): Found | null {
  if (!HEARSAY.has(wordAt(view, at))) return null;
  return {
    speaker: null,
    cue: spanOf(view, at, at),
    stance: 'claims',
    content: spanOf(view, at, lastToken(view)),
    against: [],
  };
}

const CUES: readonly ((view: SentenceView, at: number) => Found | null)[] = [fromVerb, fromCounting, fromAccording, fromNoun, fromHearsay];

/** What the word at an index hands to a speaker, or null where it is no cue: the first kind of cue that fits. */
export function findCue(view: SentenceView, at: number): Found | null {
  for (const find of CUES) {
    const found = find(view, at);
    // 'He denies it' hands over no words.
    if (found && found.content.end - found.content.start > 4) return found;
  }
  return null;
}
