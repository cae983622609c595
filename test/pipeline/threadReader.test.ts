import { expect, test } from 'vitest';
import { readerBroke } from '../../src/pipeline/readerBroke.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { threadReader } from '../../src/pipeline/threadReader.ts';
import { sourceOf } from './plainReading.ts';

test('a document that fills the memory ends its thread and not the run', async () => {
  const reader = threadReader({
    workers: 1,
    timeoutMs: 60_000,
    heapMb: 64,
    settings: PLAIN_SETTINGS,
    worker: new URL('./faultyWorker.ts', import.meta.url),
  });
  const read = (text: string) => reader.read(sourceOf(text, 'note.txt'), new TextEncoder().encode(text));
  try {
    expect(await read('MEMORY here')).toMatchObject({ where: 'note.txt', code: 'worker-died', reason: expect.stringMatching(/memory/i) });
    expect(await read('Ministers met.')).toMatchObject({ ingested: { document: { text: 'Ministers met.' } } });
  } finally {
    await reader.close();
  }
});

test('a reader that throws is told with the document and what was thrown', () => {
  expect(readerBroke(sourceOf('', 'note.txt'), new TypeError('x is undefined'))).toMatchObject({
    where: 'note.txt',
    code: 'reader-broke',
    reason: expect.stringContaining('TypeError: x is undefined'),
  });
});
