import { expect, test } from 'vitest';
import { Network } from '../../../src/read/parse/network.ts';
import { LONGEST_WINDOW } from '../../../src/read/parse/sentenceWindows.ts';
import { leastRatio } from '../leastRatio.ts';
import { expectOneTree } from './expectOneTree.ts';
import { plainNetwork } from './plainNetwork.ts';
import { TINY_DEPRELS, tinyNetwork } from './tinyNetwork.ts';

const model = tinyNetwork();
const network = new Network(model);

const SENTENCES: readonly (readonly string[])[] = [
  ['rebels', 'shelled', 'the', 'harbour', '.'],
  ['the', 'envoy'],
  ['12', 'Kestrel', 'boats', 'left', ',', 'shelled', 'by', 'rebels'],
  ['harbour'],
  ['the', 'the', 'the', 'the', 'the', 'the', 'the', 'the', 'the', 'the', 'the'],
  [],
  ['envoy', '\u202e', '😀', '', 'x'.repeat(500)],
];

const place = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));
/** By how much the best is better: where two are all but equal, rounding may choose either. */
const lead = (scores: readonly number[]): number => {
  const [first = 0, second = Number.NEGATIVE_INFINITY] = scores.toSorted((a, b) => b - a);
  return first - second;
};
const CLOSE = 2e-3;

test.each(SENTENCES.filter(({ length }) => length > 0))('gives what plain reckoning in floats gives: %s', (...words) => {
  const [parse] = network.parse([words]);
  const plain = plainNetwork(model, words);
  expect(plain.tags.filter((tags) => lead(tags) > CLOSE).length).toBeGreaterThan(words.length / 2);
  words.forEach((_, at) => {
    const tags = plain.tags[at] ?? [];
    if (lead(tags) > CLOSE) expect(parse?.tags[at]).toBe(place(tags));
    const head = parse?.heads[at] ?? -2;
    const labels = plain.labels(at, head).with(TINY_DEPRELS.indexOf('root'), Number.NEGATIVE_INFINITY);
    if (head >= 0 && lead(labels) > CLOSE) expect(parse?.deprels[at]).toBe(place(labels));
  });
});

/** The sum of the arcs' scores, in the plain reckoning. */
const worth = (arcs: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.reduce((sum, head, at) => sum + (arcs[at]?.[head + 1] ?? Number.NEGATIVE_INFINITY), 0);

test('the tree is the best of all trees by plain reckoning', () => {
  for (const words of SENTENCES.filter(({ length }) => length > 0 && length <= 5)) {
    const { arcs } = plainNetwork(model, words);
    const heads = [...(network.parse([words])[0]?.heads ?? [])];
    const best = Math.max(...allTrees(words.length).map((tree) => worth(arcs, tree)));
    expect(best - worth(arcs, heads)).toBeLessThan(CLOSE * words.length);
  }
});

/** Every tree with one root over so many words. */
function allTrees(count: number): readonly (readonly number[])[] {
  let made: readonly (readonly number[])[] = [[]];
  for (let word = 0; word < count; word++)
    made = made.flatMap((heads) => Array.from({ length: count + 1 }, (_, head) => [...heads, head - 1]));
  return made.filter((heads) => heads.filter((head) => head < 0).length === 1 && heads.every((_, at) => reachesRoot(heads, at)));
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length && at >= 0; steps++) at = heads[at] ?? -1;
  return at < 0;
}

test('a sentence is parsed alike alone, with others, in any order, and once words are remembered', () => {
  const alone = SENTENCES.map((words) => new Network(model).parse([words])[0]);
  expect(network.parse(SENTENCES)).toEqual(alone);
  expect(network.parse(SENTENCES.toReversed())).toEqual(alone.toReversed());
  expect(network.parse([...SENTENCES, ...SENTENCES])).toEqual([...alone, ...alone]);
});

test('more words than are remembered change nothing', () => {
  const small = new Network(model);
  const wanted = network.parse([SENTENCES[2] as readonly string[]]);
  for (let batch = 0; batch < 400; batch++)
    small.parse([Array.from({ length: LONGEST_WINDOW }, (_, at) => `w${batch * LONGEST_WINDOW + at}`)]);
  expect(small.parse([SENTENCES[2] as readonly string[]])).toEqual(wanted);
});

const longSentence = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => ['rebels', 'the', ',', 'harbour', `q${at % 97}`, 'envoy', ';'][(at * at) % 7] as string);

test('a sentence longer than a window is one tree, its later windows hung on the first', () => {
  const words = longSentence(5000);
  const [parse] = network.parse([words]);
  const { heads = new Int32Array(0), deprels = new Int32Array(0) } = parse ?? {};
  expectOneTree(heads);
  const root = heads.indexOf(-1);
  expect(root).toBeLessThan(LONGEST_WINDOW);
  expect(TINY_DEPRELS[deprels[root] ?? 0]).toBe('root');
  const hung = [...heads].filter((head, at) => head === root && TINY_DEPRELS[deprels[at] ?? 0] === 'parataxis').length;
  expect(hung).toBeGreaterThanOrEqual(5000 / LONGEST_WINDOW - 1);
});

test('four times the words take about four times the time', () => {
  const [short, long] = [longSentence(20_000), longSentence(80_000)];
  const ratio = leastRatio(
    () => network.parse([short]),
    () => network.parse([long]),
    6,
  );
  expect(ratio).toBeLessThan(8);
});

test('bytes that are no network are refused with what they are', () => {
  expect(() => new Network({ network: model.vectors, vectors: model.vectors })).toThrow('wordVectors');
  expect(() => new Network({ network: model.network, vectors: model.network })).toThrow('network');
});
