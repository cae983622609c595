import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModels } from '../../../src/ingest/readModels.ts';
import type { ParsedToken } from '../../../src/model/parsedToken.ts';
import { createReader } from '../../../src/read/parse/createReader.ts';
import { tokenise } from '../../../src/read/tokenise.ts';

const reader = createReader(await readModels('accurate'));

const parse = (text: string): { readonly words: readonly string[]; readonly parsed: readonly ParsedToken[] } => {
  const words = tokenise(text).map(({ start, end }) => text.slice(start, end));
  return { words, parsed: reader.parseTokens(words) };
};

/** The arcs of the wanted relations as 'dependent relation head', with lemmas for heads. */
function arcs(text: string, relations: readonly string[]): readonly string[] {
  const { words, parsed } = parse(text);
  return parsed.flatMap(({ head, deprel }, at) =>
    relations.includes(deprel) ? [`${words[at]} ${deprel.replace(':agent', '')} ${head < 0 ? '' : parsed[head]?.lemma}`.trim()] : [],
  );
}

/** An agent with 'by' must hang on its verb; whether it is called obl or obl:agent, the parser does not tell reliably. */
const ROLES = ['nsubj', 'obj', 'nsubj:pass'];
const ROLES_AND_AGENT = [...ROLES, 'obl', 'obl:agent'];

test.each([
  ['Rebels shelled the harbour.', ['Rebels nsubj shell', 'harbour obj shell']],
  ['The harbour was shelled by rebels.', ['harbour nsubj:pass shell', 'rebels obl shell']],
  ['Polish guards arrested two smugglers near the river.', ['guards nsubj arrest', 'smugglers obj arrest']],
  ['Two smugglers were arrested by Polish guards near the river.', ['smugglers nsubj:pass arrest', 'guards obl arrest']],
  ['The minister did not meet the envoy in Vienna.', ['minister nsubj meet', 'envoy obj meet']],
  ['Russian-backed fighters seized the airport on Monday.', ['fighters nsubj seize', 'airport obj seize']],
  ['The general said troops would leave the village.', ['general nsubj say', 'troops nsubj leave', 'village obj leave']],
  ['She gave the envoy a letter.', ['She nsubj give', 'letter obj give']],
  ['The ambassador, who arrived on Friday, praised the talks.', ['ambassador nsubj praise', 'who nsubj arrive', 'talks obj praise']],
  ['Protesters blocked the road and burned tyres.', ['Protesters nsubj block', 'road obj block', 'tyres obj burn']],
])('%s', (text, wanted) => {
  expect(arcs(text, text.includes(' by ') ? ROLES_AND_AGENT : ROLES)).toEqual(wanted);
});

test('a token of several words is one token of the tree', () => {
  const { words, parsed } = parse('Russian-backed fighters cannot leave.');
  expect(words).toEqual(['Russian-backed', 'fighters', 'cannot', 'leave', '.']);
  expect(parsed[0]).toMatchObject({ lemma: 'back', head: 1, deprel: 'amod' });
  expect(parsed[2]).toMatchObject({ upos: 'AUX', lemma: 'can', head: 3, deprel: 'aux' });
});

test('typographic signs are read as plain ones', () => {
  const strip = (text: string): unknown => parse(text).parsed.map(({ upos, xpos, head, deprel }) => ({ upos, xpos, head, deprel }));
  expect(strip('“We don’t know,” she said.')).toEqual(strip('"We don\'t know," she said.'));
});

test('no words give no tree', () => {
  expect(reader.parseTokens([])).toEqual([]);
  expect(reader.parseWords([])).toEqual([]);
});

/** One root, and from every word the way up leads there. */
function expectTree(parsed: readonly ParsedToken[]): void {
  expect(parsed.filter(({ head }) => head === -1)).toHaveLength(1);
  parsed.forEach(({ head, deprel }, start) => {
    expect(deprel === 'root').toBe(head === -1);
    let [at, steps] = [start, 0];
    while (at !== -1 && steps++ <= parsed.length) at = parsed[at]?.head ?? -1;
    expect(at).toBe(-1);
  });
}

const token = fc.oneof(
  fc.constantFrom(
    'The',
    'rebels',
    'shelled',
    'by',
    'and',
    ',',
    '.',
    '"',
    '(',
    'who',
    'cannot',
    'state-owned',
    'pro-Russian',
    '-',
    '--',
    "'s",
    'to',
    'said',
    '(',
    '1,200',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
);

test('any tokens give a tree with one root, one entry a token', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 60 }), (tokens) => {
      for (const parsed of [reader.parseTokens(tokens), reader.parseWords(tokens)]) {
        expect(parsed).toHaveLength(tokens.length);
        expectTree(parsed);
      }
    }),
  );
});

test('what is read does not hang on what was read before', async () => {
  const fresh = createReader(await readModels('accurate'));
  const words = ['The', 'envoys', 'left', 'Geneva', '.'];
  const first = fresh.parseWords(words);
  for (let i = 0; i < 60_000; i++) fresh.parseWords([`word${i}`]);
  expect(fresh.parseWords(words)).toEqual(first);
});
