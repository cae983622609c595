import { expect, test } from 'vitest';
import type { EventType } from '../../../src/codebook/eventType.ts';
import { DocumentsOf } from '../../../src/store/sqlite/documentsOf.ts';

test('a document counts once for a value, in whatever order it is met', () => {
  const told = new DocumentsOf<EventType>();
  for (const document of [1, 1, 2, 9]) told.add('AID', document);
  for (const document of [7, 3, 7, 3, 3]) told.add('ASSAULT', document);
  for (const document of [4, 5]) told.add('AGREE', document);
  expect(told.counts()).toEqual([
    { value: 'AID', documents: 3 },
    { value: 'AGREE', documents: 2 },
    { value: 'ASSAULT', documents: 2 },
  ]);
  expect(new DocumentsOf<string>().counts()).toEqual([]);
});
