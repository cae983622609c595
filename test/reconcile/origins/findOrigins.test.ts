import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SketchedDocument } from '../../../src/model/sketch.ts';
import { findCopies, sketch } from '../../../src/reconcile/findCopies.ts';
import { findOrigins, type Origin } from '../../../src/reconcile/origins/findOrigins.ts';

const WIRE = `VARNA, March 1 (Harbour Wire) - The port of Varna closed for 26 hours after a crew reported a drifting mine 4,300 metres off
the breakwater, the navy said on Tuesday. Some 1,250 passengers were stranded and 17 grain ships with 480,000 tonnes of wheat waited
in the roads. Divers towed the mine out to sea and blew it up shortly before dusk. "We will not rest until the last of these things is
gone," admiral Petar Ivanov told reporters on the quay. It was the second mine found along this coast since the autumn storms began.`;
/** Another hand, the same report: passages and figures are kept, the rest is told anew. */
const REWRITE = `Bad luck for sailors bound for our coast. A crew reported a drifting mine 4,300 metres off the breakwater and so nothing went
in or out for 26 hours. Among the 1,250 who had to find beds was the choir of St Anna's school, on its way home from a contest with a
silver medal. 17 grain ships holding 480,000 tonnes are queueing, and the cafés by the pier did well out of their crews. Divers towed
the mine out to sea and blew it up, to the delight of children who had been let out of class to watch from the harbour wall.`;
/** Who stood on the quay as well: the admiral's words, and nothing else. */
const WITNESS = `Admiral Petar Ivanov looked tired as he spoke on the quay. "We will not rest until the last of these things is gone," he
promised, and then walked off to his car without taking questions. Fishermen near by shook their heads; they have heard such promises
from his three predecessors, and still their nets come up with rust. One of them, who gave his name as Stoyan, has sold his boat.`;

const doc = (id: string, text: string, published: string | null = '2022-03-01', source = `outlet-${id}`): SketchedDocument => ({
  id,
  source,
  published,
  sketch: sketch(text),
});
const DOCUMENTS = [doc('w', WIRE), doc('r', REWRITE, '2022-03-02'), doc('q', WITNESS, '2022-03-02'), doc('c', WIRE, '2022-03-03')];
const originOf = (id: string, documents: readonly SketchedDocument[]): Origin | undefined =>
  findOrigins(documents).find(({ document }) => document === id);

test('no documents have no origins', () => expect(findOrigins([])).toEqual([]));

test('a copy, a rewrite and a report of its own are told apart, each with its reasons', () => {
  expect(findOrigins(DOCUMENTS).map(({ document, kind, of }) => [document, kind, of])).toEqual([
    ['w', 'own', null],
    ['q', 'own', null],
    ['r', 'rewrite', 'w'],
    ['c', 'copy', 'w'],
  ]);
  const rewrite = originOf('r', DOCUMENTS);
  expect(rewrite?.sure).toBeGreaterThan(0.5);
  expect(rewrite?.reasons.join('; ')).toMatch(/figures in common: .*480000.*; it came out 1 days later/u);
  expect(originOf('c', DOCUMENTS)?.sure).toBeGreaterThan(rewrite?.sure ?? 1);
});

test('copies count as before, rewrites with them', () => {
  expect(Object.fromEntries(findCopies(DOCUMENTS))).toEqual({ r: 'w', c: 'w' });
});

test('an outlet does not rewrite itself, and nobody rewrites what is weeks old without a credit', () => {
  expect(originOf('r', [doc('w', WIRE, '2022-03-01', 'Cove Courier'), doc('r', REWRITE, '2022-03-02', 'Cove Courier')])?.kind).toBe('own');
  const [fresh, stale] = ['2022-03-02', '2022-03-29'].map((day) => originOf('r', [doc('w', WIRE), doc('r', REWRITE, day)]));
  expect(fresh?.kind).toBe('rewrite');
  expect(stale?.kind).toBe('own');
});

test('a credit to an agency makes a rewrite surer, and stands where its report is not at hand', () => {
  const wire = doc('w', WIRE, '2022-03-01', 'reuters.com');
  const credited = `${REWRITE} With reporting by Reuters`;
  const sure = (text: string): number => originOf('r', [wire, doc('r', text, '2022-03-02')])?.sure ?? 0;
  expect(sure(credited)).toBeGreaterThan(sure(REWRITE));
  expect(originOf('a', [doc('a', `VARNA (Reuters) - ${WITNESS}`)])).toMatchObject({ kind: 'credited', of: null, agency: 'Reuters' });
  expect(originOf('a', [doc('a', `VARNA (Reuters) - ${WITNESS}`, '2022-03-01', 'reuters.com')])).toMatchObject({
    kind: 'own',
    agency: null,
  });
});

test('the outcome does not depend on the order of documents', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }), (shuffled) => {
      expect(findOrigins(shuffled)).toEqual(findOrigins(DOCUMENTS));
    }),
  );
});
