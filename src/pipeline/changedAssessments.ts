import { assess } from '../assess/assess.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Event } from '../model/event.ts';
import type { AssessmentKey, EventChange } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';

/** Events that go and events that come. */
export interface ChangedEvents {
  readonly removed: readonly Event[];
  readonly put: readonly Event[];
}

/**
 * The assessments of the dyads and weeks that changed events count in: what was there, less what the removed gave, and
 * with what the put give. The same as assessing all events anew, without reading them.
 */
export async function changedAssessments(
  store: Pick<Store, 'assessmentsOf'>,
  { removed, put }: ChangedEvents,
): Promise<Pick<EventChange, 'assessments' | 'removedAssessments'>> {
  const [less, more] = [byKey(assess(removed).value), byKey(assess(put).value)];
  const keys = [...new Map([...less, ...more]).values()].map(({ actor, recipient, week }) => ({ actor, recipient, week }));
  const known = byKey(await store.assessmentsOf(keys));
  const changed = keys.map((key) => sum(key, known.get(keyText(key)), more.get(keyText(key)), less.get(keyText(key))));
  return {
    assessments: changed.filter(({ events }) => events.length > 0),
    removedAssessments: changed.filter(({ events }) => events.length === 0),
  };
}

const keyText = ({ actor, recipient, week }: AssessmentKey): string => `${actor}\t${recipient}\t${week}`;

const byKey = (assessments: readonly Assessment[]): ReadonlyMap<string, Assessment> =>
  new Map(assessments.map((assessment) => [keyText(assessment), assessment]));

type Part = Assessment | undefined;

function sum(key: AssessmentKey, known: Part, more: Part, less: Part): Assessment {
  const gone = new Set(less?.events);
  const events = [...new Set([...(known?.events ?? []).filter((id) => !gone.has(id)), ...(more?.events ?? [])])].sort();
  const add = (of: 'cooperation' | 'conflict'): number => exact((known?.[of] ?? 0) - (less?.[of] ?? 0) + (more?.[of] ?? 0));
  return { ...key, cooperation: add('cooperation'), conflict: add('conflict'), events };
}

// Scores have one decimal at most; what binary fractions leave of them would add up over thousands of changes.
const exact = (score: number): number => Math.round(score * 1000) / 1000;
