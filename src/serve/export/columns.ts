import { EVENT_TYPE } from '../../codebook/eventType.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event, Party } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { Story } from '../../model/story.ts';
import type { Told } from '../../model/told.ts';
import type { When } from '../../model/when.ts';
import type { ToldNotice } from '../../store/store.ts';
import type { FoundDocument } from '../answers.ts';
import type { CsvColumn } from './csv.ts';

// Where a cell holds several, a semicolon stands between them.
const several = (values: readonly (string | null)[]): string | null => values.map((value) => value ?? '').join('; ') || null;
const codeOf = ({ code, sector }: Pick<Party, 'code' | 'sector'>): string => (sector === null ? code : `${code}/${sector}`);
const codes = (parties: readonly Pick<Party, 'code' | 'sector'>[]): string | null => several(parties.map(codeOf));
const names = (parties: readonly Pick<Party, 'name'>[]): string | null => several(parties.map(({ name }) => name));

const column = <T>(head: string, value: CsvColumn<T>['value']): CsvColumn<T> => ({ head, value });

const whenColumns = <T extends { readonly when: When | null }>(): readonly CsvColumn<T>[] => [
  column('when_start', ({ when }) => when?.start ?? null),
  column('when_end', ({ when }) => when?.end ?? null),
  column('when_basis', ({ when }) => when?.basis ?? null),
];
const whereColumns = <T extends { readonly where: readonly Place[] }>(): readonly CsvColumn<T>[] => [
  column('places', ({ where }) => several(where.map(placeTitle))),
  column('countries', ({ where }) => several(where.map(({ country }) => country))),
  column('place_kinds', ({ where }) => several(where.map(({ kind }) => kind))),
];
const saysColumns = <T extends { readonly says: readonly Speaker[] }>(): readonly CsvColumn<T>[] => [
  column('says', ({ says }) => names(says)),
  column('says_codes', ({ says }) => codes(says)),
  column('stance', ({ says }) => says[0]?.stance ?? null),
];
const toldColumns = <T extends Told<{ readonly document: string }>>(): readonly CsvColumn<T>[] => [
  column('document', ({ document }) => document),
  column('outlet', ({ outlet }) => outlet),
  column('title', ({ title }) => title),
  column('published', ({ published }) => published),
  column('url', ({ url }) => url ?? null),
];

type Found = Pick<Mention, 'quote' | 'start' | 'end' | 'rule' | 'version' | 'confidence' | 'sentence'>;
const foundColumns = <T extends Found>(): readonly CsvColumn<T>[] => [
  column('quote', ({ quote }) => quote),
  column('sentence', ({ sentence }) => sentence.text),
  column('start', ({ start }) => start),
  column('end', ({ end }) => end),
  column('rule', ({ rule }) => rule),
  column('version', ({ version }) => version),
  column('confidence', ({ confidence }) => confidence),
];

const id = <T extends { readonly id: string }>(): CsvColumn<T> => column('id', (item) => item.id);

export const NOTICE_COLUMNS: readonly CsvColumn<ToldNotice>[] = [
  ...toldColumns<ToldNotice>(),
  column('code', ({ notice }) => notice.code),
  column('reason', ({ notice }) => notice.reason),
  column('line', ({ notice }) => notice.at?.line ?? null),
];

export const DOCUMENT_COLUMNS: readonly CsvColumn<FoundDocument>[] = [
  id(),
  column('outlet', ({ source }) => source),
  column('title', ({ title }) => title),
  column('published', ({ published }) => published),
  column('language', ({ language }) => language),
  column('path', ({ path }) => path),
  column('url', ({ url }) => url),
  column('characters', ({ characters }) => characters),
  column('mentions', ({ mentions }) => mentions),
  column('figures', ({ figures }) => figures),
  column('claims', ({ claims }) => claims),
  column('notices', ({ notices }) => notices),
  column('story', ({ story }) => story?.id ?? null),
  column('story_title', ({ story }) => story?.title ?? null),
  column('origin', ({ origin }) => origin?.kind ?? null),
  column('origin_document', ({ origin }) => origin?.document ?? null),
  column('origin_outlet', ({ origin }) => origin?.outlet ?? null),
  column('credits', ({ origin }) => origin?.agency ?? null),
  column('origin_sure', ({ origin }) => origin?.sure ?? null),
];

export const STORY_COLUMNS: readonly CsvColumn<Story>[] = [
  id(),
  column('title', ({ title }) => title),
  column('first', ({ first }) => first),
  column('last', ({ last }) => last),
  column('documents', ({ documents }) => documents),
  column('origins', ({ origins }) => origins),
  column('outlets', ({ outlets }) => several(outlets)),
];

export const EVENT_COLUMNS: readonly CsvColumn<Event>[] = [
  id(),
  column('type', ({ type }) => type),
  column('mode', ({ mode }) => mode),
  column('status', ({ status }) => status),
  column('actors', ({ actors }) => codes(actors)),
  column('actor_names', ({ actors }) => names(actors)),
  column('recipients', ({ recipients }) => codes(recipients)),
  column('recipient_names', ({ recipients }) => names(recipients)),
  ...whenColumns<Event>(),
  ...whereColumns<Event>(),
  column('agreement', ({ agreement }) => agreement),
  column('disputed', ({ disputes }) => several(disputes.map(({ about }) => about))),
  column('outlets', ({ sources }) => several(sources)),
  column('independent', ({ independent }) => independent),
  column('tellings', ({ mentions }) => mentions.length),
  column('mentions', ({ mentions }) => several(mentions)),
  column('plan_of', ({ planOf = [] }) => several(planOf)),
  column('came_of', ({ cameOf = [] }) => several(cameOf)),
  column('first_reported', ({ first_reported }) => first_reported),
];

export const MENTION_COLUMNS: readonly CsvColumn<Told<Mention>>[] = [
  id(),
  ...toldColumns<Told<Mention>>(),
  column('type', ({ type }) => type),
  column('mode', ({ mode }) => mode),
  column('contexts', ({ contexts }) => several(contexts)),
  column('status', ({ status }) => status),
  column('actors', ({ actors }) => codes(actors)),
  column('recipients', ({ recipients }) => codes(recipients)),
  ...whenColumns<Told<Mention>>(),
  ...whereColumns<Told<Mention>>(),
  ...saysColumns<Told<Mention>>(),
  ...foundColumns<Told<Mention>>(),
];

/** A telling with the event it is of. */
export interface EventTelling {
  readonly event: Event;
  readonly telling: Told<Mention>;
}

/** What of an event stands before each of its tellings. */
export const TELLING_COLUMNS: readonly CsvColumn<EventTelling>[] = [
  column('event', ({ event }) => event.id),
  column('event_status', ({ event }) => event.status),
  column('event_actors', ({ event }) => codes(event.actors)),
  column('event_recipients', ({ event }) => codes(event.recipients)),
  column('event_start', ({ event }) => event.when?.start ?? null),
  column('event_end', ({ event }) => event.when?.end ?? null),
  column('event_agreement', ({ event }) => event.agreement),
  column('event_independent', ({ event }) => event.independent),
  column('score', ({ event }) => EVENT_TYPE[event.type].score),
  column('mention', ({ telling }) => telling.id),
  ...MENTION_COLUMNS.filter(({ head }) => head !== 'id').map(({ head, value }) =>
    column<EventTelling>(head, ({ telling }) => value(telling)),
  ),
];

export const FIGURE_COLUMNS: readonly CsvColumn<Told<Figure>>[] = [
  id(),
  ...toldColumns<Told<Figure>>(),
  column('of', ({ of }) => codes(of)),
  column('measure', ({ measure }) => measure),
  column('item', ({ item }) => item || null),
  column('low', ({ low }) => low),
  column('high', ({ high }) => high),
  column('qualifier', ({ qualifier }) => qualifier),
  column('unit', ({ unit }) => unit),
  column('status', ({ status }) => status),
  ...whenColumns<Told<Figure>>(),
  ...whereColumns<Told<Figure>>(),
  ...saysColumns<Told<Figure>>(),
  ...foundColumns<Told<Figure>>(),
];

export const CLAIM_COLUMNS: readonly CsvColumn<Told<Claim>>[] = [
  id(),
  ...toldColumns<Told<Claim>>(),
  column('speaker', ({ speaker }) => speaker && (speaker.name || speaker.text)),
  column('speaker_code', ({ speaker }) => speaker && codeOf(speaker)),
  column('cue', ({ cue }) => cue),
  column('stance', ({ stance }) => stance),
  column('direct', ({ direct }) => direct),
  column('against', ({ against }) => codes(against)),
  ...foundColumns<Told<Claim>>(),
];

export const ASSESSMENT_COLUMNS: readonly CsvColumn<Assessment>[] = [
  column('week', ({ week }) => week),
  column('actor', ({ actor }) => actor),
  column('recipient', ({ recipient }) => recipient),
  column('cooperation', ({ cooperation }) => cooperation),
  column('conflict', ({ conflict }) => conflict),
  column('events', ({ events }) => events.length),
];
