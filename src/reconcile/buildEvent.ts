import type { Agreement } from '../codebook/status.ts';
import type { Dispute, Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { eventId } from './eventId.ts';
import { eventParties } from './eventParties.ts';
import { eventWhen } from './eventWhen.ts';
import { eventWhere } from './eventWhere.ts';
import type { Copies } from './findCopies.ts';
import { independentOutlets, type Outlets } from './independentOutlets.ts';
import { mostCommon } from './mostCommon.ts';
import { eventStatus, type Realis } from './realis.ts';

/** What is known beside the mentions of an event. */
interface EventSetting {
  readonly realis: Realis;
  readonly copies: Copies;
  readonly outlets: Outlets;
  readonly disputes: readonly Dispute[];
  /** Ids of the events that carry out this plan, and of the plans that this came of; sorted. */
  readonly planOf: readonly string[];
  readonly cameOf: readonly string[];
}

/** The event that mentions of one class and one realis tell of. They are at least one, in reading order. */
export function buildEvent(first: Told<Mention>, mentions: readonly Told<Mention>[], setting: EventSetting): Event {
  const independent = independentOutlets(mentions, setting.copies, setting.outlets);
  return {
    kind: 'event',
    id: eventId(mentions),
    type: first.type,
    mode: mostCommon(mentions.flatMap(({ mode }) => mode ?? [])),
    actors: eventParties(mentions.map(({ actors }) => actors)),
    recipients: eventParties(mentions.map(({ recipients }) => recipients)),
    when: eventWhen(mentions),
    where: eventWhere(mentions),
    status: eventStatus(setting.realis, mentions),
    mentions: mentions.map(({ id }) => id),
    sources: [...new Set(mentions.map(({ outlet }) => outlet))].sort(),
    independent,
    agreement: agreementOf(independent, setting.disputes),
    disputes: setting.disputes,
    ...(setting.planOf.length > 0 ? { planOf: setting.planOf } : {}),
    ...(setting.cameOf.length > 0 ? { cameOf: setting.cameOf } : {}),
    first_reported: firstReported(mentions),
  };
}

/** One outlet that quotes both sides shows a dispute as well as two do, so that comes first. */
function agreementOf(independent: number, disputes: readonly Dispute[]): Agreement {
  if (disputes.length > 0) return 'disputed';
  return independent === 1 ? 'single' : 'agreed';
}

/** Mentions are in reading order, by publication, the undated last. */
const firstReported = (mentions: readonly Told<Mention>[]): string | null => mentions[0]?.published ?? null;
