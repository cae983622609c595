import type { Contention } from '../model/contention.ts';
import { voiceKey } from '../model/countVoice.ts';
import { voiceFilters } from '../pipeline/voiceFilters.ts';
import type { EventGroup } from '../store/aggregates.ts';
import type { Filter, Store } from '../store/store.ts';

/** What two voices tell: a speaker by code, in whichever outlet it is quoted, or an outlet by name, in its own voice. */
export interface VoiceComparison {
  readonly a: string;
  readonly b: string;
  readonly both: EventGroup;
  readonly onlyA: EventGroup;
  readonly onlyB: EventGroup;
  /** Matters on which the two take different sides. */
  readonly differently: readonly Contention[];
}

export interface ComparisonQuestion {
  readonly a: string;
  readonly b: string;
  readonly filter: Filter;
  /** How many events of a group are handed out. */
  readonly most: number;
}

/** Sets the events that two voices tell against each other, and picks the disputes in which they stand apart. */
export async function compareVoices(
  store: Pick<Store, 'comparedEvents'>,
  disputes: readonly Contention[],
  { a, b, filter, most }: ComparisonQuestion,
): Promise<VoiceComparison> {
  const toldBy = (voice: string): readonly Filter[] => voiceFilters([voice]).map((followed) => ({ ...filter, ...followed }));
  return {
    a,
    b,
    ...(await store.comparedEvents(toldBy(a), toldBy(b), most)),
    differently: disputes.filter((dispute) => standApart(dispute, a, b)),
  };
}

/** Whether each of two voices holds a side that the other does not. */
function standApart({ sides }: Contention, a: string, b: string): boolean {
  const held = (voice: string): readonly number[] =>
    sides.flatMap(({ voices }, at) => (voices.some((one) => isVoice(one, voice)) ? [at] : []));
  const [byA, byB] = [held(a), held(b)];
  return byA.some((at) => !byB.includes(at)) && byB.some((at) => !byA.includes(at));
}

function isVoice(voice: Contention['sides'][0]['voices'][0], wanted: string): boolean {
  const [code, sector] = wanted.split('/');
  if (voice.own) return voiceKey(voice) === `outlet ${wanted}`;
  return voice.code === code && (sector === undefined || voice.sector === sector);
}
