import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { fullDocument } from '../build.ts';

// Run by tests as a process of its own: `child.ts COMMAND FOLDER [FROM]`. Each line is one thing that is done.

const NOBODY = 65_534;
const [command = '', folder = '', from = '0'] = process.argv.slice(2);
// Synchronous, so that a line is out before the next batch begins.
const say = (line: string): void => void writeSync(1, `${line}\n`);

/** Keeps the writer's lock until it is killed. */
async function hold(): Promise<void> {
  await openSqliteStore(folder);
  say('open');
  setInterval(() => undefined, 1000);
}

/** Adds batches for ever, and reports each document once its batch is committed. */
async function write(): Promise<void> {
  const store = await openSqliteStore(folder);
  for (let at = Number(from); ; at += 3) {
    const batch = [at, at + 1, at + 2].map((number) => fullDocument(`Report number ${number} of the harbour.`));
    for (const { document } of await store.add(batch)) say(document);
  }
}

/** Opens the store as somebody whom permissions bind, and says what came of it. */
async function openUnprivileged(readOnly: boolean): Promise<void> {
  if (process.getuid?.() === 0) process.setuid?.(NOBODY);
  try {
    const store = await openSqliteStore(folder, { readOnly });
    say(`opened, ${(await store.summary()).documents} documents`);
    await store.close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`${error.code} ${error.message}`);
  }
}

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  hold,
  write,
  'open-to-write': () => openUnprivileged(false),
  'open-to-read': () => openUnprivileged(true),
};
await COMMANDS[command]?.();
