import { readFileSync } from 'node:fs';
import type { EventType } from '../../src/codebook/eventType.ts';
import { goldState } from './actorCode.ts';

/** One coding of a record: CAMEO's code as PLOVER's class, with the states of source and target. */
export interface PetrarchCoding {
  readonly cameo: string;
  /** null where PLOVER has no such class: statements (01) and appeals (02). */
  readonly type: EventType | null;
  readonly source: string | null;
  readonly target: string | null;
}

export interface PetrarchRecord {
  readonly id: string;
  /** ISO day. */
  readonly published: string;
  readonly text: string;
  /** The words of the record's tree, which are what PETRARCH2 reads; of some records they are others than those of the text. */
  readonly treeText: string;
  /** [] where nothing is to be coded. */
  readonly codings: readonly PetrarchCoding[];
}

const BY_ROOT: Readonly<Record<string, EventType | null>> = {
  '01': null,
  '02': null,
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

/** Codes that PLOVER files apart from the rest of their root. */
const BY_CODE: readonly (readonly [prefix: string, type: EventType])[] = [
  ['084', 'RETREAT'],
  ['085', 'RETREAT'],
  ['086', 'RETREAT'],
  ['087', 'RETREAT'],
  ['163', 'COERCE'],
  ['1712', 'ASSAULT'],
  ['175', 'ASSAULT'],
  ['191', 'COERCE'],
  ['192', 'COERCE'],
];

/** The PLOVER class of a CAMEO code, null where PLOVER drops it. */
export function classOfCameo(cameo: string): EventType | null {
  const apart = BY_CODE.find(([prefix]) => cameo.startsWith(prefix))?.[1];
  return apart ?? BY_ROOT[cameo.slice(0, 2)] ?? null;
}

const attribute = (xml: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(xml)?.[1] ?? '';

/** 'IGOEUREEC' is the European Union, 'IGOUNO' the United Nations; both are no state. */
function codingOf(xml: string): PetrarchCoding {
  const cameo = attribute(xml, 'eventcode');
  return {
    cameo,
    type: classOfCameo(cameo),
    source: goldState(attribute(xml, 'sourcecode')),
    target: goldState(attribute(xml, 'targetcode')),
  };
}

/** The leaves of a bracketed tree, written together as a text. */
function textOfTree(tree: string): string {
  const words = [...tree.matchAll(/\([^\s()]+ ([^\s()]+)\)/gu)].map(([, word = '']) => word);
  return words
    .join(' ')
    .replace(/ (?=(?:'s|n't|[,.;:?!])(?: |$))/gu, '')
    .trim();
}

/** '20080806' with dashes. */
const isoDay = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;

function recordOf(xml: string): PetrarchRecord {
  const head = xml.slice(0, xml.indexOf('>'));
  const codings = [...xml.matchAll(/<EventCoding [^>]*>/gu)].map(([one]) => one);
  return {
    id: attribute(head, 'id'),
    published: isoDay(attribute(head, 'date')),
    text: (/<Text>([^<]*)</u.exec(xml)?.[1] ?? '').replace(/\s+/gu, ' ').trim(),
    treeText: textOfTree(/<Parse>([^<]*)</u.exec(xml)?.[1] ?? ''),
    codings: codings.filter((one) => attribute(one, 'noevents') === '').map(codingOf),
  };
}

/** The records of gsr78.xml, in order. */
export const readPetrarchGold = (file: string): readonly PetrarchRecord[] =>
  readFileSync(file, 'utf8').split('<Sentence ').slice(1).map(recordOf);
