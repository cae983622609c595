import type { Sector } from '../../src/codebook/sector.ts';
import type { Stance } from '../../src/codebook/status.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Place } from '../../src/model/place.ts';
import type { Speaker } from '../../src/model/speaker.ts';
import type { Told } from '../../src/model/told.ts';
import type { When } from '../../src/model/when.ts';

/** 'RUS' or 'RUS/MIL'. */
export function party(text: string): Actor {
  const [code = '', sector] = text.split('/');
  return { code, sector: (sector as Sector | undefined) ?? null, name: code, text: code, start: 0, end: code.length, via: 'name' };
}

/** '2022-02-02', or '2022-02-01/2022-02-04'. */
export const day = (text: string): When => ({ start: text.slice(0, 10), end: text.slice(-10), text, basis: 'stated', from: null });

export const country = (code: string): Place => ({
  name: code,
  country: code,
  lat: null,
  lon: null,
  kind: 'country',
  id: `state:${code}`,
  text: code,
});

export const city = (name: string, code: string, lat: number, lon: number): Place => ({
  name,
  country: code,
  lat,
  lon,
  kind: 'city',
  id: `city:${name}`,
  text: name,
});

export const speaker = (code: string, stance: Stance): Speaker => ({ code, sector: null, name: code, text: code, cue: stance, stance });

let made = 0;

/** A mention of its own document and outlet: 'Poland moved soldiers to its border with Belarus', unless told otherwise. */
export function tell(given: Partial<Told<Mention>> = {}): Told<Mention> {
  const id = given.id ?? `m${String(made++).padStart(4, '0')}`;
  const quote = given.quote ?? 'moved soldiers to the frontier';
  return {
    kind: 'mention',
    id,
    document: `doc-${id}`,
    start: 0,
    end: quote.length,
    quote,
    sentence: { start: 0, end: quote.length, text: quote },
    rule: 'test/rule',
    version: '1',
    confidence: 1,
    type: 'MOBILIZE',
    mode: null,
    contexts: [],
    actors: [party('POL')],
    recipients: [party('BLR')],
    status: 'actual',
    when: day('2021-11-10'),
    where: [],
    says: [],
    figures: [],
    outlet: `outlet-${id}`,
    title: null,
    published: '2021-11-10',
    ...given,
  };
}
