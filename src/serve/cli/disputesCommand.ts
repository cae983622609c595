import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Contention, ContentionEvidence } from '../../model/contention.ts';
import { voiceText } from '../../model/countVoice.ts';
import { describeRule } from '../../pipeline/describeRule.ts';
import { contentionParametersSchema } from '../matterParameters.ts';
import { createQueries } from '../queries.ts';
import { readParameters } from '../readParameters.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson, say } from './say.ts';
import { withStore } from './withStore.ts';
import { WrongCall } from './wrongCall.ts';

interface DisputesVerbOptions {
  readonly store: string;
  readonly about?: readonly string[];
  readonly actor?: readonly string[];
  readonly outlet?: readonly string[];
  readonly place?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

const FILTERS = ['about', 'actor', 'outlet', 'place', 'from', 'to', 'limit'] as const;

const EXAMPLE = `
Each side stands with its evidence; which is right is not said.

Example:
  tacitus disputes --about how_many --actor RUS`;

/** `tacitus disputes`: what voices differ on. */
export function addDisputesCommand(program: Command, finish: (code: ExitCode) => void): void {
  const many = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];
  program
    .command('disputes')
    .description('list what voices differ on: whether, who, how many, where, when, and whether it was right')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--about <matter>', 'only these: happened, will_happen, who, how_many, where, when, legality (may be given again)', many)
    .option('--actor <code>', 'only those about this actor (may be given again)', many)
    .option('--outlet <name>', 'only those that this outlet shows (may be given again)', many)
    .option('--place <id>', 'only those in which a telling stands at this place, by its id in the gazetteer (may be given again)', many)
    .option('--from <day>', 'told on this day or later')
    .option('--to <day>', 'told on this day or earlier')
    .option('--limit <n>', 'how many to show (default: 100)')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXAMPLE)
    .action(async (options: DisputesVerbOptions) => {
      await showDisputes(options);
      finish(EXIT.done);
    });
}

async function showDisputes(options: DisputesVerbOptions): Promise<void> {
  const search = new URLSearchParams();
  for (const name of FILTERS) for (const value of [options[name] ?? []].flat()) search.append(name, value);
  const read = readParameters(contentionParametersSchema, search);
  if (!read.ok) {
    throw new WrongCall(
      read.problems.map(({ parameter, reason }) => `--${parameter} ${JSON.stringify(search.get(parameter))}: ${reason}`).join('\n'),
    );
  }
  const found = await withStore(options.store, 'read', (store) =>
    createQueries({ store, describeRule, name: basename(resolve(options.store)) }).disputes(read.parameters),
  );
  for (const contention of found.items) {
    if (options.json) await putJson(contention);
    else for (const line of contentionLines(contention)) await put(line);
  }
  say(`${found.items.length} of ${found.total} ${found.total === 1 ? 'dispute' : 'disputes'} shown.`);
}

/** A dispute in lines: the question, then each side with who holds it and where that stands. */
export const contentionLines = ({ question, why, sides, firstTold, lastTold }: Contention): readonly string[] => [
  question,
  `  ${why}; told ${firstTold === lastTold ? (firstTold ?? 'on no known day') : `${firstTold} to ${lastTold}`}`,
  ...sides.flatMap(({ value, voices, evidence }) => [
    `  ${value}: ${voices.map(voiceText).join(', ')}`,
    ...evidence.slice(0, EVIDENCE_SHOWN).map((one) => `      ${evidenceLine(one)}`),
    ...(evidence.length > EVIDENCE_SHOWN ? [`      and ${evidence.length - EVIDENCE_SHOWN} more`] : []),
  ]),
  '',
];

const EVIDENCE_SHOWN = 3;
const evidenceLine = ({ published, outlet, quote }: ContentionEvidence): string =>
  `${published?.slice(0, 10) ?? '–'} ${outlet}: ${quote.replace(/\s+/g, ' ').trim()}`;
