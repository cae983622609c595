import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { EVENT_TYPE } from '../../codebook/eventType.ts';
import type { Event } from '../../model/event.ts';
import { describeRule } from '../../pipeline/describeRule.ts';
import type { EventGroup } from '../../store/aggregates.ts';
import type { VoiceComparison } from '../compareVoices.ts';
import { createQueries } from '../queries.ts';
import { contentionLines } from './disputesCommand.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { partyText } from './partyText.ts';
import { plural } from './plural.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson } from './say.ts';
import { whenText } from './whenText.ts';
import { withStore } from './withStore.ts';

interface CompareVerbOptions {
  readonly store: string;
  readonly json?: boolean;
}

const SHOWN = 10;
const EXAMPLE = `
Counts and evidence only; which of them is right is not said.

Example:
  tacitus compare tass.com reuters.com`;

/** `tacitus compare`: what each of two voices tells, leaves out, and tells differently. */
export function addCompareCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description('set two sources side by side: what each tells, leaves out, and tells differently')
    .argument('<source>', 'an outlet by name, in its own voice, or a speaker by code (USA, USA/MIL), wherever it is quoted')
    .argument('<other>', 'another')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--json', 'print one JSON object')
    .addHelpText('after', EXAMPLE)
    .action(async (a: string, b: string, options: CompareVerbOptions) => {
      const found = await withStore(options.store, 'read', (store) =>
        createQueries({ store, describeRule, name: basename(resolve(options.store)) }).compare({ a, b, filter: {}, most: SHOWN }),
      );
      if (options.json) await putJson(found);
      else for (const line of comparisonLines(found)) await put(line);
      finish(EXIT.done);
    });
}

const comparisonLines = ({ a, b, both, onlyA, onlyB, differently }: VoiceComparison): readonly string[] => [
  `Both tell ${plural(both.total, 'event')}.`,
  ...groupLines(both),
  '',
  `${a} tells ${plural(onlyA.total, 'event')} that ${b} leaves out.`,
  ...groupLines(onlyA),
  '',
  `${b} tells ${plural(onlyB.total, 'event')} that ${a} leaves out.`,
  ...groupLines(onlyB),
  '',
  `They tell ${plural(differently.length, 'matter')} differently.`,
  ...differently.flatMap(contentionLines),
];

const groupLines = ({ items }: EventGroup): readonly string[] => items.map((event) => `  ${eventLine(event)}`);

/** What is planned, feared or denied says so: it is told beside its execution, and is no deed. */
const eventLine = ({ actors, recipients, type, status, when, where }: Event): string =>
  `${whenText(when)} ${partyText(actors)} → ${partyText(recipients)}: ${EVENT_TYPE[type].title}${status === 'actual' ? '' : ` (${status})`}${where.length === 0 ? '' : `, ${where.map(({ name }) => name).join(', ')}`}`;
