import type { Contention, ContentionEvidence, ContentionSide } from '../model/contention.ts';
import { voiceKey } from '../model/countVoice.ts';
import type { Span } from '../model/span.ts';
import type { Store } from '../store/store.ts';

/** A side of a dispute with as much of its evidence as was asked for, and how much there is. */
export interface BriefSide extends ContentionSide {
  /** How many findings hold it in all. */
  readonly told: number;
}

export interface BriefDispute extends Contention {
  readonly sides: readonly BriefSide[];
}

/** Evidence with its sentence, so that sides can be read beside each other. */
export interface ShownEvidence extends ContentionEvidence, Span {
  readonly title: string | null;
  readonly sentence: Span & { readonly text: string };
}

export interface DisputeAnswer extends Omit<BriefDispute, 'sides'> {
  readonly sides: readonly (Omit<BriefSide, 'evidence'> & { readonly evidence: readonly ShownEvidence[] })[];
}

/** A dispute with no more than so many findings a side; how many there are is kept. */
export const brief = (dispute: Contention, most: number): BriefDispute => ({
  ...dispute,
  sides: dispute.sides.map((side) => ({ ...side, told: side.evidence.length, evidence: side.evidence.slice(0, most) })),
});

const SHOWN_MAX = 12;

/** A dispute with the sentences of its sides: one finding a voice first, then others, at most twelve a side. */
export async function withSentences(store: Pick<Store, 'document'>, dispute: Contention): Promise<DisputeAnswer> {
  const sides = dispute.sides.map((side) => ({
    ...side,
    told: side.evidence.length,
    evidence: eachVoiceFirst(side.evidence).slice(0, SHOWN_MAX),
  }));
  const places = new Map<string, Omit<ShownEvidence, keyof ContentionEvidence>>();
  for (const id of new Set(sides.flatMap(({ evidence }) => evidence.map(({ document }) => document)))) {
    const found = await store.document(id);
    for (const { id: finding, start, end, sentence } of found ? [...found.mentions, ...found.figures, ...found.claims] : [])
      places.set(`${id} ${finding}`, { start, end, sentence, title: found?.document.title ?? null });
  }
  const shown = (one: ContentionEvidence): readonly ShownEvidence[] => {
    const place = places.get(`${one.document} ${one.id}`);
    return place === undefined ? [] : [{ ...one, ...place }];
  };
  return { ...dispute, sides: sides.map((side) => ({ ...side, evidence: side.evidence.flatMap(shown) })) };
}

function eachVoiceFirst(evidence: readonly ContentionEvidence[]): readonly ContentionEvidence[] {
  const seen = new Set<string>();
  const first = evidence.filter(({ voice }) => {
    const key = voiceKey(voice);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return [...first, ...evidence.filter((one) => !first.includes(one))];
}
