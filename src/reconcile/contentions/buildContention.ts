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
  readonly quote: string;
  readonly says: readonly Speaker[];
}

export const evidenceOf = ({ kind, id, document, outlet, published, quote, says }: Evident): ContentionEvidence => ({
  kind,
  id,
  document,
  outlet,
  published,
  quote,
  voice: voiceOf({ says, outlet }),
});

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
