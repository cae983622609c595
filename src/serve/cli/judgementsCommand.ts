import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { StoredJudgement } from '../../store/judgements.ts';
import type { Store } from '../../store/store.ts';
import { everyItem } from '../everyItem.ts';
import { judgementQueries } from '../judgementQueries.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { plural } from './plural.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson, say } from './say.ts';
import { takeInJudgements } from './takeInJudgements.ts';
import { withStore } from './withStore.ts';

interface JudgementsOptions {
  readonly store: string;
  readonly gold?: string;
  readonly takeIn?: string;
  readonly json?: boolean;
}

const EXAMPLE = `
A record holds the judgements of its store. To have them in another store, read the record there
first: they hold on to the letters of its documents.

Examples:
  tacitus judgements --gold judged/
  tacitus read record.jsonl --store copy && tacitus judgements --take-in record.jsonl --store copy`;

/** `tacitus judgements`: what users hold, as a list, as gold, or taken in from a record. */
export function addJudgementsCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('judgements')
    .description('list what users hold of merges and findings, write it as gold, or take it in from a record')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--gold <dir>', 'write gold files of the evaluation into this folder: one a document, and clusters-judged.json')
    .option('--take-in <record>', 'take in the judgements of an exported record')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXAMPLE)
    .action(async (options: JudgementsOptions) => finish(await judgementsVerb(options)));
}

async function judgementsVerb({ store: folder, gold, takeIn, json }: JudgementsOptions): Promise<ExitCode> {
  if (takeIn !== undefined) {
    return withStore(folder, 'write', async (store) => {
      const { taken, absent, broken } = await takeInJudgements(store, takeIn);
      for (const line of broken) say(`skipped    ${takeIn}:${line}: the judgement is not of its shape`);
      say(`${plural(taken, 'judgement')} taken in${absent > 0 ? `, ${absent} of documents that are not in the store` : ''}.`);
      return broken.length > 0 ? EXIT.skipped : EXIT.done;
    });
  }
  await withStore(folder, 'read', (store) => (gold === undefined ? list(store, json ?? false) : writeGold(store, gold)));
  return EXIT.done;
}

async function list(store: Store, json: boolean): Promise<void> {
  for await (const one of everyItem((page) => store.judgements({ from: 'users' }, page))) await (json ? putJson(one) : put(lineOf(one)));
}

const lineOf = ({ at, by, verdict, about, reasons }: StoredJudgement): string =>
  [`${at?.slice(0, 10) ?? ''} ${by}: ${verdict}`, ...about.map(({ quote }) => JSON.stringify(quote.replace(/\s+/g, ' '))), ...reasons].join(
    '  ',
  );

async function writeGold(store: Store, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const queries = judgementQueries(store, (job) => job(store));
  const write = (name: string, value: object): Promise<void> => writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  await write('clusters-judged.json', await queries.goldClusters());
  const taken = new Set(['clusters-judged']);
  for await (const document of queries.goldDocuments()) {
    const bare = document.document.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'document';
    const name = taken.has(bare) ? `${bare}-${taken.size}` : bare;
    taken.add(name);
    await write(`${name}.json`, document);
  }
  say(`${plural(taken.size, 'file')} written to ${folder}. Read them before they are used.`);
}
