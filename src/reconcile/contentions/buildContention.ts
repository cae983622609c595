import { createHash } from 'node:crypto';
import type { Contention, ContentionEvidence, ContentionSide } from '../../model/contention.ts';
import { voiceKey, voiceOf } from '../../model/countVoice.ts';
import type { Speaker } from '../../model/speaker.ts';

/** A finding as evidence: where it stands and who says so. */
interface Evident {
  readonly kind: 'mention' | 'figure' | 'claim';
  readonly id: string;
  readonly document: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sentence: { readonly start: number; readonly text: string };
  readonly says: readonly Speaker[];
}

export const evidenceOf = (found: Evident): ContentionEvidence => {
  const { kind, id, document, outlet, published, says } = found;
  return { kind, id, document, outlet, published, quote: wordsOf(found), voice: voiceOf({ says, outlet }) };
};

/** Letters from words to the verb that denies them. */
const CUE_REACH = 120;

/** The words of a finding; of what is denied with the verb that denies it: without it they would read as the contrary. */
function wordsOf({ quote, start, end, sentence, says: [speaker] }: Evident): string {
  if (speaker?.stance !== 'denies' || speaker.cue === '' || quote.includes(speaker.cue)) return quote;
  const { text } = sentence;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = text.lastIndexOf(speaker.cue, from - speaker.cue.length);
  if (before >= 0 && from - before <= CUE_REACH) return text.slice(before, to);
  const behind = text.indexOf(speaker.cue, to);
  return behind >= 0 && behind - to <= CUE_REACH ? text.slice(from, behind + speaker.cue.length) : quote;
}

/** A side from its evidence, each voice once. */
export function sideOf(value: string, evidence: readonly ContentionEvidence[]): ContentionSide {
  const voices = new Map(evidence.map(({ voice }) => [voiceKey(voice), voice]));
  return { value, voices: [...voices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, voice]) => voice), evidence };
}

type Known = Pick<Contention, 'about' | 'question' | 'why' | 'sides' | 'actors' | 'places' | 'event'>;

/** A contention with what follows from its sides: outlets, days, and an id that the same evidence always gives. */
export function buildContention(known: Known): Contention {
  const evidence = known.sides.flatMap((side) => side.evidence);
  const days = evidence.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  const key = [known.about, ...evidence.map(({ id }) => id).sort()].join('\n');
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 16),
    ...known,
    outlets: [...new Set(evidence.map(({ outlet }) => outlet))].sort(),
    firstTold: days[0] ?? null,
    lastTold: days.at(-1) ?? null,
  };
}

/** Whether more than one voice takes part: nobody disputes with himself. */
export const isBetweenVoices = (sides: readonly ContentionSide[]): boolean =>
  new Set(sides.flatMap(({ voices }) => voices.map(voiceKey))).size > 1;
