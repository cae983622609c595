import type { Stance } from '../../codebook/status.ts';
import type { ActorSpan, Reading } from '../../model/reading.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { actorCovering, actorStarting, lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { ADVERB, DETERMINER, PREPOSITION, PRONOUN } from '../clauses/words.ts';
import type { Attribution } from './attribution.ts';
import { HEARSAY, NEEDS_THAT, SPEECH_NOUN, SPEECH_VERB } from './speechCues.ts';

type Found = Omit<Attribution, 'sentence' | 'direct'>;

const OPENS = /^["“«]$/u;
const isQuote = (view: SentenceView, at: number): boolean => OPENS.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end));
const lastToken = (view: SentenceView): number => {
  let at = view.tokens.length - 1;
  while (at > 0 && /^[.!?"”]$/u.test(wordAt(view, at))) at--;
  return at;
};

/** An unnamed speaker's noun phrase before a verb: 'a senior administration official'. */
function phraseBefore(view: SentenceView, verb: number): Span | null {
  let end = verb - 1;
  while (end >= 0 && (ADVERB.has(wordAt(view, end)) || /^(?:have|has|had|been|be|is|are|was|were|who)$/u.test(wordAt(view, end)))) end--;
  end = beforeParenthesis(view, end);
  let start = end;
  while (
    start > 0 &&
    !/^[,;:."“”()-]$/u.test(wordAt(view, start - 1)) &&
    !view.isVerb[start - 1] &&
    !/^(?:that|and|but|while|as|which)$/u.test(wordAt(view, start - 1)) &&
    end - start < 8
  )
    start--;
  while (
    start < end &&
    (ADVERB.has(wordAt(view, start)) || /^(?:and|but|or|so|yet|meanwhile|earlier|later|then)$/u.test(wordAt(view, start)))
  )
    start++;
  return end >= start && start >= 0 && canSpeak(view, start, end) ? spanOf(view, start, end) : null;
}

/** Whether words can be a speaker's: a noun phrase, or 'he', 'she', 'it', 'they'; not a preposition's phrase, a number or 'we'. */
function canSpeak(view: SentenceView, start: number, end: number): boolean {
  const first = wordAt(view, start);
  const last = wordAt(view, end);
  if (start === end && /^(?:he|she|they|it)$/u.test(first)) return true;
  if (
    view.tokens[end]?.kind !== 'word' ||
    view.isVerb[end] ||
    PREPOSITION.has(last) ||
    PREPOSITION.has(first) ||
    PRONOUN.has(first) ||
    ADVERB.has(last)
  )
    return false;
  return (
    last.length > 2 &&
    !/^(?:and|or|but|not|the|there|more|less|least|all|one|two|three|other|last|next|i|we|you|simply|would|must|what|where|when|how|why|year|years|week|weeks|month|months|day|days|time|period|turn|return)$/u.test(
      last,
    ) &&
    !/^(?:there|last|next|not|to|how|what|where|when|read)$/u.test(first)
  );
}

/** 'An official, [speaking on condition of anonymity,] said'; 'an official [who asked not to be named] said'. */
function beforeParenthesis(view: SentenceView, end: number): number {
  const who = view.tokens.slice(0, end + 1).findLastIndex((token) => token.norm === 'who');
  if (who > 0 && end - who < 10 && view.isVerb.slice(who, end + 1).some(Boolean)) return wordAt(view, who - 1) === ',' ? who - 2 : who - 1;
  if (wordAt(view, end) !== ',') return end;
  const open = view.tokens.slice(0, end).findLastIndex((token) => token.norm === ',');
  return open > 0 ? open - 1 : end - 1;
}

interface Who {
  readonly speaker: ActorSpan | null;
  readonly text: string;
  /** Token range of the speaker's words. */
  readonly from: number;
  readonly to: number;
}

const ofActor = (view: SentenceView, at: number): Who | null => {
  const placed = actorStarting(view, at);
  return placed ? { speaker: placed.actor, text: placed.actor.text, from: placed.from, to: placed.to } : null;
};

/** 'said Lavrov', 'said the minister': the speaker after the verb, in a postposed clause. */
function inverted(view: SentenceView, verb: number): Who | null {
  if (!/^(?:,|"|”|-)$/u.test(wordAt(view, verb - 1)) && !isQuote(view, verb - 1) && verb !== 0) return null;
  let at = verb + 1;
  while (DETERMINER.has(wordAt(view, at))) at++;
  for (const start of [verb + 1, at]) {
    const who = ofActor(view, start);
    if (who && !view.isVerb[who.to]) return who;
  }
  return null;
}

function whoSays(view: SentenceView, verb: number): Who | null {
  const turned = inverted(view, verb);
  if (turned) return turned;
  const subject = findSubject(view, verb);
  const last = subject.actors.at(-1);
  const first = subject.actors[0];
  if (last && first && last.to <= verb) {
    const near =
      view.tokens.slice(last.to, verb).every((token) => token.norm !== ',' && !/^["“”]$/u.test(token.norm)) || verb - last.to <= 10;
    if (near) return { speaker: first.actor, text: view.text.slice(first.actor.start, last.actor.end), from: first.from, to: last.to };
  }
  const span = phraseBefore(view, verb);
  if (!span) return null;
  const from = view.tokens.findIndex((token) => token.start === span.start);
  return { speaker: null, text: view.text.slice(span.start, span.end), from, to: verb };
}

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

function contentOf(view: SentenceView, who: Who, cue: number): Span | null {
  if (isPostposed(view, who, cue)) {
    const end = Math.min(who.from, cue) - 1;
    return end > 0 ? spanOf(view, 0, end - (wordAt(view, end) === ',' ? 1 : 0)) : null;
  }
  let from = afterCue(view, Math.max(cue, who.from > cue ? who.to - 1 : cue));
  while (/^(?:,|that|:|,)$/u.test(wordAt(view, from)) || isQuote(view, from)) from++;
  const to = isQuote(view, from - 1) ? lastToken(view) : reachOf(view, from);
  return from <= to ? spanOf(view, from, to) : null;
}

/** Words such as 'that', a colon or a quotation mark near the cue, without which 'noted' or 'added' is no speech. */
function introduces(view: SentenceView, who: Who, cue: number): boolean {
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
    speakerText: who.text,
    cue: spanOf(view, at, at),
    stance: group.negated && stance === 'states' ? 'doubts' : stance,
    content,
    against: [],
  };
}

function denial(view: SentenceView, at: number, who: Who): Found | null {
  const content = contentOf(view, who, at);
  return content && { speaker: who.speaker, speakerText: who.text, cue: spanOf(view, at, at), stance: 'denies', content, against: [] };
}

/** 'accused X of shelling Y', 'blamed X for the attack': what is alleged, and of whom. */
function accusation(view: SentenceView, at: number, who: Who): Found | null {
  const of = view.tokens.findIndex((token, index) => index > at && /^(?:of|for)$/u.test(token.norm) && index - at < 12);
  if (of < 0 || of + 1 > lastToken(view)) return null;
  const against = view.actors.filter((placed) => placed.from > at && placed.to <= of).map((placed) => placed.actor);
  return {
    speaker: who.speaker,
    speakerText: who.text,
    cue: spanOf(view, at, at),
    stance: 'accuses',
    content: spanOf(view, of + 1, lastToken(view)),
    against,
  };
}

/** 'according to X': the rest of the sentence on either side. */
function fromAccording(view: SentenceView, at: number): Found | null {
  if (wordAt(view, at) !== 'according' || wordAt(view, at + 1) !== 'to') return null;
  let end = at + 2;
  while (end < view.tokens.length && !/^[,;:.()"”]$/u.test(wordAt(view, end)) && !view.isVerb[end]) end++;
  const placed = view.actors.find((one) => one.from >= at + 2 && one.from <= at + 6 && one.to <= end);
  const text = view.text.slice(view.tokens[at + 2]?.start, view.tokens[end - 1]?.end);
  const before = at - 1 >= view.tokens.length - end - 1;
  const content = before
    ? spanOf(view, 0, at - (wordAt(view, at - 1) === ',' ? 2 : 1))
    : spanOf(view, Math.min(end + 1, view.tokens.length - 1), lastToken(view));
  return { speaker: placed?.actor ?? null, speakerText: text, cue: spanOf(view, at, at + 1), stance: 'states', content, against: [] };
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
    speaker,
    speakerText: speaker?.text ?? view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end),
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
    speakerText: '',
    cue: spanOf(view, at, at),
    stance: 'claims',
    content: spanOf(view, at, lastToken(view)),
    against: [],
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
  return { speaker: who.speaker, speakerText: who.text, cue: spanOf(view, at, at), stance: 'states', content, against: [] };
}

const CUES: readonly ((view: SentenceView, at: number) => Found | null)[] = [fromVerb, fromCounting, fromAccording, fromNoun, fromHearsay];

function inSentence(view: SentenceView, sentence: number, quotations: readonly Span[]): readonly Attribution[] {
  return view.tokens.flatMap((_, at) => {
    for (const find of CUES) {
      const found = find(view, at);
      if (found && found.content.end > found.content.start && (found.speaker !== null || found.speakerText !== '' || find === fromHearsay))
        return [
          {
            ...found,
            sentence,
            direct: quotations.some((quotation) => contains({ start: quotation.start - 1, end: quotation.end + 2 }, found.content)),
          },
        ];
    }
    return [];
  });
}

/** A sentence inside a quotation that began under a speaker is that speaker's too. */
function continued(reading: Reading, views: readonly SentenceView[], found: readonly (readonly Attribution[])[]): readonly Attribution[] {
  return reading.sentences.flatMap((sentence, index) => {
    const quotation = reading.quotations.find(
      (one) => overlaps(one, sentence) && one.start <= sentence.start + 1 && one.end >= sentence.end - 2,
    );
    if (!quotation || (found[index]?.length ?? 0) > 0) return [];
    const near = [...(found[index - 1] ?? []), ...(found[index + 1] ?? []), ...(found[index - 2] ?? [])].find(
      (one) => one.speaker && (overlaps(one.content, quotation) || sentence.paragraph === reading.sentences[one.sentence]?.paragraph),
    );
    const view = views[index];
    return near && view
      ? [
          {
            ...near,
            stance: 'states' as Stance,
            content: { start: sentence.start, end: sentence.end },
            sentence: index,
            direct: true,
            against: [],
          },
        ]
      : [];
  });
}

/** Who says what in a document: verbs, nouns, prepositions and adverbs of speech, and quotations that run on. */
export function findAttributions(reading: Reading, views: readonly SentenceView[]): readonly Attribution[] {
  const found = views.map((view, index) => inSentence(view, index, reading.quotations));
  return [...found.flat(), ...continued(reading, views, found)];
}
