import { membersIn } from '../../codebook/memberships.ts';
import { addDays } from '../../model/day.ts';
import type { EventBar, Named } from '../../store/aggregates.ts';

/** Time zones and nights put one event on two calendar days. */
const SLACK_DAYS = 1;
/** What is planned without a day, and comes later than this, is another matter. */
const SOON_DAYS = 14;
/** An event over more days than this has no day of its own. */
const WIDE_DAYS = 40;
/** Of more outcomes those that are told by most outlets: a reader asks what came of it, and not who else met. */
const MOST = 3;

/**
 * For each plan among events, by its id, those that carry it out. Single tellings tie a plan to what came of it, and a cluster of
 * tellings may hold one that is of something else; so of the events as wholes it is asked whether it is planned and not only feared,
 * by the same and towards the same, of no day before it was told, and near.
 */
export function outcomesOf(events: readonly EventBar[]): ReadonlyMap<string, readonly string[]> {
  const planned = events.filter(({ planOf, status }) => planOf.length > 0 && status === 'planned');
  const wanted = new Set(planned.flatMap(({ planOf }) => planOf));
  const byId = new Map(events.filter(({ id }) => wanted.has(id)).map((event) => [event.id, event]));
  return new Map(
    planned.map((plan) => {
      const deeds = plan.planOf.flatMap((id) => byId.get(id) ?? []).filter((deed) => isOutcome(deed, plan));
      return [
        plan.id,
        nearest(deeds, plan)
          .toSorted(byReports)
          .slice(0, MOST)
          .map(({ id }) => id),
      ];
    }),
  );
}

/** Those with a day, where there are any: what is told without one beside them is most often the same. Of a plan without a day the first. */
function nearest(deeds: readonly EventBar[], plan: EventBar): readonly EventBar[] {
  const dated = deeds.filter(({ start }) => start !== null);
  if (dated.length === 0) return deeds;
  const first = dated.map(({ start }) => start ?? '').sort()[0];
  return plan.start === null ? dated.filter(({ start }) => start === first) : dated;
}

const byReports = (a: EventBar, b: EventBar): number => b.independent - a.independent || (a.id < b.id ? -1 : 1);

/** Whether an event carries out a plan. */
export const isOutcome = (deed: EventBar, plan: EventBar): boolean =>
  deed.status === 'actual' && areOfSameParties(deed, plan) && isInTime(deed, plan);

/** In these nobody does it to anybody: who is named first is chance. */
const MUTUAL: ReadonlySet<EventBar['type']> = new Set<EventBar['type']>(['CONSULT', 'COOPERATE']);

const partiesOf = (parties: readonly Named[]): readonly string[] => [...new Set(parties.map(([code, name]) => code || name))].sort();

function areOfSameParties(deed: EventBar, plan: EventBar): boolean {
  const year = Number.parseInt((deed.start ?? deed.told ?? plan.told ?? '').slice(0, 4), 10);
  if (MUTUAL.has(deed.type)) {
    const [met, meant] = [deed, plan].map(({ actors, recipients }) => partiesOf([...actors, ...recipients]));
    return met !== undefined && meant !== undefined && areOfOneTable(met, meant) && meetSome(partiesOf(plan.actors), met, year);
  }
  const [done, meant] = [partiesOf(deed.recipients), partiesOf(plan.recipients)];
  if (!meetSome(partiesOf(deed.actors), partiesOf(plan.actors), year)) return false;
  return done.length === 0 && meant.length === 0 ? true : meetSome(done, meant, year);
}

/** Those who meet are those who meant to, two at least, or some of them; with one more at most. */
function areOfOneTable(met: readonly string[], meant: readonly string[]): boolean {
  const shared = met.filter((code) => meant.includes(code)).length;
  return shared >= 2 && (shared === met.length || (shared === meant.length && met.length <= meant.length + 1));
}

const meetSome = (a: readonly string[], b: readonly string[], year: number): boolean =>
  a.some((one) => b.some((other) => one === other || membersIn(one, year).includes(other) || membersIn(other, year).includes(one)));

/** Whether an event is of no day before its plan was told, and of the days planned, or soon where none are. */
function isInTime(deed: EventBar, plan: EventBar): boolean {
  const from = deed.start ?? deed.told;
  const to = deed.end ?? from;
  if (plan.told === null || from === null || to === null || to > addDays(from, WIDE_DAYS)) return false;
  // What is told without a day, where the plan is, was most often done before.
  if (deed.start === null ? from <= plan.told : from < plan.told) return false;
  if (plan.start === null) return (deed.start !== null || !MUTUAL.has(deed.type)) && from <= addDays(plan.told, SOON_DAYS);
  return (
    from <= addDays(plan.end ?? plan.start, deed.start === null ? 2 * SLACK_DAYS : SLACK_DAYS) && to >= addDays(plan.start, -SLACK_DAYS)
  );
}
