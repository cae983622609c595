import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mention of an event in ECB+ (Cybulska and Vossen 2014), by the tokens of its sentence. */
export interface EcbMention {
  readonly id: string;
  readonly document: string;
  readonly topic: string;
  /** Place of the sentence in the document. */
  readonly sentence: number;
  readonly tokens: readonly number[];
  readonly chain: string;
}

/** A document as sentences of tokens. */
export interface EcbDocument {
  readonly id: string;
  readonly topic: string;
  readonly sentences: readonly (readonly string[])[];
}

export interface EcbGold {
  readonly documents: readonly EcbDocument[];
  readonly mentions: readonly EcbMention[];
}

interface Row {
  readonly coref_chain: string;
  readonly doc_id: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly tokens_str: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text: string): string => text.replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
/** The treebanks' quotation marks are those of print. */
const plain = (token: string): string => (/^(?:``|'')$/u.test(token) ? '"' : token);

function readDocument(folder: string, id: string): EcbDocument {
  const topic = id.split('_')[0] ?? '';
  const xml = readFileSync(join(folder, 'ecbplus', topic, `${id}.xml`), 'utf8');
  const sentences: string[][] = [];
  for (const { groups } of xml.matchAll(/<token t_id="\d+" sentence="(?<sentence>\d+)" number="(?<number>\d+)">(?<text>[^<]*)</gu)) {
    const sentence = (sentences[Number(groups?.['sentence'])] ??= []);
    sentence[Number(groups?.['number'])] = plain(decoded(groups?.['text'] ?? ''));
  }
  return { id, topic, sentences: Array.from(sentences, (tokens) => Array.from(tokens ?? [], (token) => token ?? '')) };
}

/**
 * The validated mentions of a set with their documents. The list of mentions counts the sentences of the newer half of the
 * corpus without the address at its top, which the documents have as their first sentence; so where the words do not stand
 * in the sentence named, the next is looked at, and a mention found in neither is an error.
 */
export function readEcbGold(folder: string, set: 'Train' | 'Dev'): EcbGold {
  const rows = JSON.parse(readFileSync(join(folder, `ECB_${set}_Event_gold_mentions.json`), 'utf8')) as readonly Row[];
  const documents = new Map([...new Set(rows.map(({ doc_id }) => doc_id))].sort().map((id) => [id, readDocument(folder, id)] as const));
  const mentions = rows.map((row) => {
    const document = documents.get(row.doc_id);
    const words = (sentence: number): string => row.tokens_number.map((at) => document?.sentences[sentence]?.[at] ?? '').join(' ');
    const wanted = row.tokens_str.split(' ').map(plain).join(' ');
    const first = row.doc_id.endsWith('plus') ? row.sent_id + 1 : row.sent_id;
    const sentence = [first, row.sent_id, row.sent_id + 1].find((at) => words(at) === wanted) ?? first;
    const topic = document?.topic ?? '';
    const id = `${row.doc_id} ${sentence} ${row.tokens_number.join(' ')}`;
    // Chains are told apart by topic, as the corpus does.
    return { id, document: row.doc_id, topic, sentence, tokens: row.tokens_number, chain: `${topic} ${row.coref_chain}` };
  });
  return { documents: [...documents.values()], mentions };
}
