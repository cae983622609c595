import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../src/model/day.ts';
import { median } from './benchTable.ts';
import { askServer, questions } from './record/askServer.ts';
import { DAYS, FIRST_DAY } from './record/happenings.ts';
import { SEED, storeOf } from './record/storeOf.ts';
import { makeWorld } from './record/world.ts';

const HELP = `npm run bench:serve -- [--mentions 100000,1000000] [--turns 7] [--keep FOLDER] [--only WORD]

Asks the server what the page asks, of made-up stores of several sizes, and prints how long each answer takes at the
median and at the worst. The project promises 100 ms at 100,000 events and 200 ms at a million. With --keep the stores
stay in a folder, where the next run finds them. No answer is kept from one turn to the next, as a server keeps them. With --apart each mention is an event of its own, so that there are as
many events as mentions.`;

async function measure(
  mentions: number,
  folder: string,
  { turns, only, apart }: { readonly turns: number; readonly only: string; readonly apart: boolean },
): Promise<void> {
  const store = await storeOf(mentions, folder, { apart });
  const { states, places, outlets } = makeWorld(SEED);
  const busiest = { actors: [states[0] ?? '', states[1] ?? ''], place: places[0]?.id ?? '', outlet: outlets[0] ?? '' } as const;
  const paths = questions(addDays(FIRST_DAY, DAYS - 1), busiest).filter((path) => path.includes(only));
  const { events, figures } = await store.summary();
  console.log(`\n${mentions} mentions, ${events} events, ${figures} figures`);
  console.log(`${'asked'.padEnd(60)}${'CPU p50'.padStart(9)}${'CPU p95'.padStart(9)}${'p50'.padStart(9)}${'kB'.padStart(9)}`);
  for (const path of paths) {
    const [one] = await askServer(store, [path], turns);
    if (one === undefined) continue;
    const worst = one.cpu.toSorted((a, b) => a - b)[Math.min(one.cpu.length - 1, Math.floor(one.cpu.length * 0.95))] ?? Number.NaN;
    const cells = [median(one.cpu), worst, median(one.ms), one.kilobytes].map((value) => value.toFixed(0).padStart(9));
    console.log(`${path.slice(0, 59).padEnd(60)}${cells.join('')}`);
  }
  console.log(`RSS ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  await store.close();
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      mentions: { type: 'string', default: '100000,1000000' },
      turns: { type: 'string', default: '7' },
      keep: { type: 'string' },
      only: { type: 'string', default: '' },
      apart: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'tacitus-serve-'));
  try {
    for (const size of values.mentions.split(',').map(Number))
      await measure(size, join(folder, values.apart ? `${size}-apart` : String(size)), {
        turns: Number(values.turns),
        only: values.only,
        apart: values.apart,
      });
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

process.exitCode = await main();
