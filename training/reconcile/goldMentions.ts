import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Countries } from 'world-countries';
import packaged from 'world-countries';
import type { EventType } from '../../src/codebook/eventType.ts';
import type { EventStatus } from '../../src/codebook/status.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/place.ts';
import type { Told } from '../../src/model/told.ts';
import { splitSentences } from '../../src/read/splitSentences.ts';
import { bare, findBare } from './findBare.ts';

/** One event of a gold file, as far as reconciling needs it. */
interface GoldEvent {
  readonly quote: string;
  readonly type: EventType | readonly EventType[];
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly status: EventStatus | readonly EventStatus[];
  readonly says?: string | readonly string[];
  readonly date?: readonly [string | null, string | null];
  readonly place?: string | readonly string[];
}

interface GoldFile {
  readonly document: string;
  readonly published: string;
  readonly source?: string;
  readonly events: readonly GoldEvent[];
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

// The package is CommonJS under ESM types.
const countries = packaged as unknown as Countries;
const stateOf = new Map<string, string>(countries.map(({ name, cca3 }) => [name.common, cca3]));

function place(name: string): Place {
  const country = stateOf.get(name) ?? null;
  return { name, country, lat: null, lon: null, kind: country === null ? 'site' : 'country', id: `name:${name}`, text: name };
}

const actor = (code: string): Actor => ({ code, sector: null, name: code, text: code, start: 0, end: code.length, via: 'name' });

function mention(file: GoldFile, text: string, event: GoldEvent): Told<Mention> {
  const [type] = listOf(event.type);
  const [status] = listOf(event.status);
  if (type === undefined || status === undefined) throw new Error(`${file.document}: «${event.quote}» has no type or status`);
  const at = findBare(text, event.quote);
  if (at === null) throw new Error(`${file.document}: «${event.quote}» does not stand in the text`);
  const sentence = splitSentences(text).find(({ start, end }) => start <= at.start && at.start < end) ?? at;
  return {
    kind: 'mention',
    id: mentionId(file.document, event.quote),
    document: file.document,
    ...at,
    quote: text.slice(at.start, at.end),
    sentence: { start: sentence.start, end: sentence.end, text: text.slice(sentence.start, sentence.end) },
    rule: 'gold',
    version: 'gold',
    confidence: 1,
    type,
    mode: null,
    contexts: [],
    actors: (event.actor ?? []).map(actor),
    recipients: (event.recipient ?? []).map(actor),
    status,
    when: event.date === undefined ? null : { start: event.date[0], end: event.date[1], text: '', basis: 'stated', from: null },
    where: listOf(event.place).map(place),
    says: listOf(event.says).map((name) => ({ code: name, sector: null, name, text: name, cue: 'said', stance: 'states' as const })),
    figures: [],
    outlet: file.source ?? file.document,
    title: null,
    published: file.published,
  };
}

export const mentionId = (document: string, quote: string): string => `${document} ${bare(quote)}`;

/** The mentions that the gold files of a folder give, as if extraction had found all of them. */
export function goldMentions(folder: string): readonly Told<Mention>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('clusters'))
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
      const text = readFileSync(join(folder, file.document), 'utf8');
      return file.events.map((event) => mention(file, text, event));
    });
}
