import { createHash } from 'node:crypto';
import type { Actor } from '../../src/model/actor.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import type { Event } from '../../src/model/event.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Findings } from '../../src/model/findings.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import type { ReadDocument } from '../../src/store/store.ts';

// Little documents and findings that fit the schemas; each test says only what it is about.

export const VERSION = '1.0.0';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export function aDocument(text: string, given: Partial<Document> = {}): Document {
  const source = given.source ?? 'Harbour Wire';
  const published = given.published === undefined ? '2022-01-10' : given.published;
  return {
    kind: 'document',
    id: hash(`${source}|${published?.slice(0, 10)}|${text}`).slice(0, 16),
    path: `${source}/${hash(text).slice(0, 6)}.txt`,
    url: null,
    source,
    title: 'Harbour watch',
    published,
    language: 'en',
    text,
    ...given,
  };
}

export const anActor = (code: string, sector: Actor['sector'] = null): Actor => ({
  code,
  sector,
  name: `name of ${code}`,
  text: code,
  start: 0,
  end: 1,
  via: 'name',
});

export const aSpeaker = (code: string, sector: Speaker['sector'] = null, name = `name of ${code}`): Speaker => ({
  code,
  sector,
  name,
  text: code,
  cue: 'said',
  stance: 'states',
});

function found(document: Document, kind: string, start: number, end: number) {
  return {
    id: `${kind}-${document.id}-${start}-${end}`,
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    sentence: { start: 0, end: document.text.length, text: document.text },
    rule: `${kind}/test`,
    version: VERSION,
    confidence: 0.5,
  };
}

interface At {
  readonly start?: number;
  readonly end?: number;
}

export const aMention = (document: Document, { start = 0, end = document.text.length, ...given }: Partial<Mention> & At = {}): Mention => ({
  kind: 'mention',
  ...found(document, 'mention', start, end),
  type: 'MOBILIZE',
  mode: null,
  contexts: [],
  actors: [],
  recipients: [],
  status: 'actual',
  when: null,
  where: [],
  says: [],
  figures: [],
  ...given,
});

export const aFigure = (document: Document, { start = 0, end = document.text.length, ...given }: Partial<Figure> & At = {}): Figure => ({
  kind: 'figure',
  ...found(document, 'figure', start, end),
  of: [],
  measure: 'ships',
  item: 'ships',
  low: 3,
  high: 3,
  qualifier: 'exact',
  unit: null,
  status: 'present',
  when: null,
  where: [],
  says: [],
  ...given,
});

export const aClaim = (document: Document, { start = 0, end = document.text.length, ...given }: Partial<Claim> & At = {}): Claim => ({
  kind: 'claim',
  ...found(document, 'claim', start, end),
  speaker: null,
  cue: 'said',
  stance: 'states',
  direct: false,
  mentions: [],
  figures: [],
  against: [],
  ...given,
});

export const anEvent = (id: string, mentions: readonly string[], given: Partial<Event> = {}): Event => ({
  kind: 'event',
  id,
  type: 'MOBILIZE',
  mode: null,
  actors: [],
  recipients: [],
  when: null,
  where: [],
  status: 'actual',
  mentions,
  sources: ['Harbour Wire'],
  independent: 1,
  agreement: 'single',
  disputes: [],
  first_reported: null,
  ...given,
});

export const anAssessment = (actor: string, recipient: string, week: string, events: readonly string[]): Assessment => ({
  actor,
  recipient,
  week,
  cooperation: 0,
  conflict: 5.5,
  events,
});

export function asRead(
  document: Document,
  findings: Partial<Findings> = {},
  given: Partial<ReadDocument> & { raw?: string } = {},
): ReadDocument {
  const bytes = new TextEncoder().encode(given.raw ?? document.text);
  const { raw: _raw, ...rest } = given;
  return {
    ingested: { document, sha256: createHash('sha256').update(bytes).digest('hex'), encoding: 'utf-8', mediaType: 'text/plain' },
    bytes,
    findings: { mentions: [], figures: [], claims: [], ...findings },
    notices: [],
    version: VERSION,
    ...rest,
  };
}

/** A document with one finding of each kind a few letters in, for tests about numbers of things. */
export function fullDocument(text: string, given: Partial<Document> = {}): ReadDocument {
  const document = aDocument(text, given);
  return asRead(document, {
    mentions: [aMention(document, { start: 0, end: 3 }), aMention(document, { start: 0, end: 5 })],
    figures: [aFigure(document, { start: 2, end: 5, of: [anActor('POL', 'MIL')] })],
    claims: [aClaim(document, { start: 1, end: 4, speaker: { ...anActor('RUS', 'GOV') } })],
  });
}
