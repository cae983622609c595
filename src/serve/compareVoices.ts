import type { Contention } from '../model/contention.ts';
import { voiceKey } from '../model/countVoice.ts';
import type { Event } from '../model/event.ts';
import { voiceFilters } from '../pipeline/voiceFilters.ts';
import type { ComparedEvents, EventGroup } from '../store/aggregates.ts';
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
  return {
    a,
    b,
    ...(await comparedSlices(store)({ a, b, filter, most }, 0)),
    differently: disputes.filter((dispute) => standApart(dispute, a, b)),
  };
}

/** The events that two voices tell, `most` of each group from the given one on. */
export type ComparedSlices = (question: ComparisonQuestion, skip: number) => Promise<ComparedEvents>;

export const comparedSlices =
  (store: Pick<Store, 'comparedEvents'>): ComparedSlices =>
  ({ a, b, filter, most }, skip) => {
    const toldBy = (voice: string): readonly Filter[] => voiceFilters([voice]).map((followed) => ({ ...filter, ...followed }));
    return store.comparedEvents(toldBy(a), toldBy(b), { most, skip });
  };

/** An event with who tells it: one of the two voices by its name, or 'both'. */
export interface ComparedEvent {
  readonly told: string;
  readonly event: Event;
}

/** How many events of a group are held at once. */
const SLICE = 5000;

/** Every event that one of two voices tells or both do, at most `most` of each group. */
export async function* everyCompared(slices: ComparedSlices, question: ComparisonQuestion): AsyncIterable<ComparedEvent> {
  for (let skip = 0; skip < question.most; skip += SLICE) {
    const { both, onlyA, onlyB } = await slices({ ...question, most: Math.min(SLICE, question.most - skip) }, skip);
    const told = [...named('both', both), ...named(question.a, onlyA), ...named(question.b, onlyB)];
    if (told.length === 0) return;
    yield* told;
  }
}

const named = (told: string, { items }: EventGroup): readonly ComparedEvent[] => items.map((event) => ({ told, event }));

/** Whether each of two voices holds a side that the other does not. */
function standApart({ sides }: Contention, a: string, b: string): boolean {
  const held = (voice: string): readonly number[] =>
    sides.flatMap(({ voices }, at) => (voices.some((one) => isVoice(one, voice)) ? [at] : []));
  const [byA, byB] = [held(a), held(b)];
  return byA.some((at) => !byB.includes(at)) && byB.some((at) => !byA.includes(at));
}

/** Whether a voice of a dispute is the one of that code or, speaking for itself, the outlet of that name. */
export function isVoice(voice: Contention['sides'][0]['voices'][0], wanted: string): boolean {
  const [code, sector] = wanted.split('/');
  if (voice.own) return voiceKey(voice) === `outlet ${wanted}`;
  return voice.code === code && (sector === undefined || voice.sector === sector);
}
