import type { ActorSpan, Reading } from '../../model/reading.ts';
import { contains, type Span } from '../../model/span.ts';
import { lemmaAt, type SentenceView, spanOf } from '../clauses/sentenceView.ts';
import { announcedAfter } from './announcedAfter.ts';
import type { Attribution } from './attribution.ts';
import { findCue } from './findCue.ts';
import { withGaps } from './inGaps.ts';
import { type BySentence, inQuotation } from './inQuotation.ts';
import { inTurns } from './inTurns.ts';
import { isCarriedOn } from './isCarriedOn.ts';
import { isMark } from './sentenceEdges.ts';
import { SPEECH_VERB } from './speechCues.ts';
import { whoSays } from './whoSays.ts';
import { withFullNames } from './withFullNames.ts';

function inSentence(view: SentenceView, sentence: number, quotations: readonly Span[]): readonly Attribution[] {
  const told: Attribution[] = [];
  for (let at = 0; at < view.tokens.length; at++)
    for (const found of withGaps(view, findCue(view, at))) {
      const direct = quotations.some((quotation) => contains({ start: quotation.start - 1, end: quotation.end + 2 }, found.content));
      told.push({ ...found, sentence, direct });
    }
  return told;
}

/** '"Who is next?" [he asked.]': a sentence of no more than speaker and cue tells whose the quotation before it is. */
function afterQuestion(views: readonly SentenceView[], index: number): readonly Attribution[] {
  const [view, before] = [views[index], views[index - 1]];
  if (!view || !before || !isMark(before, before.tokens.length - 1)) return [];
  const verb = view.tokens.findIndex((_, at) => view.isVerb[at] && SPEECH_VERB.has(lemmaAt(view, at)));
  const who = verb >= 0 && verb < 9 && !view.isVerb.slice(verb + 1).some(Boolean) ? whoSays(view, verb) : null;
  if (!who || who.from > 2) return [];
  const { start, end } = before.sentence;
  return [
    {
      speaker: who.speaker,
      cue: spanOf(view, verb, verb),
      stance: 'states',
      content: { start, end },
      direct: true,
      against: [],
      sentence: index - 1,
      tells: true,
    },
  ];
}

const isPronoun = ({ text }: Pick<ActorSpan, 'text'>): boolean => /^(?:he|she|him|her)$/iu.test(text);

const SPEAKS = /^the (?<noun>officials?|sources?|spokes(?:man|woman|person)|diplomats?|officers?|ministers?|ministry|envoy|general)$/iu;

/** 'The official', after 'a Norwegian official'. */
function isSameAs({ text, code }: ActorSpan, before: ActorSpan): boolean {
  const noun = SPEAKS.exec(text)?.groups?.['noun'];
  return code === '' && noun !== undefined && before.text.toLowerCase().endsWith(noun.toLowerCase());
}

/** Whom a pronoun in the next sentences may mean: one whom a table knows, or who has a name. */
const isSomebody = ({ code, person, name, text }: ActorSpan): boolean =>
  code !== '' || person || (isPronoun({ text }) && !isPronoun({ text: name }));

/** 'She added': a speaker whom no name explains is the one who has just been speaking. */
function withCarriedSpeakers(found: BySentence): BySentence {
  let last: { readonly speaker: ActorSpan; readonly sentence: number } | null = null;
  return found.map((some, sentence) => {
    const before = last && sentence - last.sentence <= 3 ? last.speaker : null;
    const resolved = some.map((one) =>
      before && one.speaker && one.speaker.code === '' && (isPronoun(one.speaker) || isSameAs(one.speaker, before))
        ? { ...one, speaker: { ...one.speaker, code: before.code, sector: before.sector, name: before.name } }
        : one,
    );
    const named = resolved.findLast(({ speaker, tells }) => tells && speaker !== null && isSomebody(speaker));
    if (named?.speaker) last = { speaker: named.speaker, sentence };
    else if (some.some(({ speaker }) => speaker !== null && !isPronoun(speaker))) last = null;
    return resolved;
  });
}

/** A sentence without a speaker of its own whose words show that the one before it speaks on. */
function carriedOn(views: readonly SentenceView[], found: BySentence, index: number): Attribution | null {
  const [view, before] = [views[index], views[index - 1]];
  const told = found[index - 1]?.filter(({ tells, speaker }) => tells && speaker !== null && speaker.code !== '') ?? [];
  const speaking = told[0];
  if (!view || !before || !speaking || told.some(({ speaker }) => speaker?.code !== speaking.speaker?.code)) return null;
  if (view.sentence.paragraph !== before.sentence.paragraph || !isCarriedOn(view, before, speaking)) return null;
  const { start, end } = view.sentence;
  return { ...speaking, content: { start, end }, sentence: index, direct: false, against: [] };
}

/** A sentence whose speaker the next one names: 'The ministry announced the move on Friday.' */
function madeKnown(views: readonly SentenceView[], index: number): Attribution | null {
  const [view, next] = [views[index], views[index + 1]];
  return view && next && view.sentence.kind === 'prose' ? announcedAfter(view, next, index) : null;
}

/** Whether one attribution gives nearly all of a sentence to the speaker of another. */
const tellsWhole = ({ tells, speaker, content }: Attribution, whole: Attribution): boolean =>
  tells &&
  speaker?.code === whole.speaker?.code &&
  speaker?.code !== '' &&
  content.end - content.start > 0.6 * (whole.content.end - whole.content.start);

/** Who says what in a document: verbs, nouns, prepositions and adverbs of speech, quotations that run on and speech that does. */
export function findAttributions(reading: Reading, views: readonly SentenceView[]): readonly Attribution[] {
  const isQuoted = (cue: Span): boolean => reading.quotations.some((quotation) => contains(quotation, cue));
  const cued = views.map((view, index) => inSentence(view, index, reading.quotations));
  const asked = views.map((_, index) => ((cued[index + 1]?.length ?? 0) === 0 ? afterQuestion(views, index + 1) : []));
  const heard = cued.map((some, index) => (some.length > 0 ? some : (asked[index] ?? [])));
  const found = withCarriedSpeakers(withFullNames(reading, views[0]?.text ?? '', heard));
  const turnOf = inTurns(reading);
  return found.flatMap((some, index) => {
    const turn = turnOf(index);
    if (turn !== null) return some.some((one) => tellsWhole(one, turn)) ? some : [...some, turn];
    const spoken = some.every(({ cue }) => isQuoted(cue)) ? inQuotation(reading, found, index) : null;
    if (some.length > 0 || spoken) return spoken ? [...some, spoken] : some;
    return [carriedOn(views, found, index) ?? madeKnown(views, index)].filter((one) => one !== null);
  });
}
