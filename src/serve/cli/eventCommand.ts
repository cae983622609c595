import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { EVENT_TYPE } from '../../codebook/eventType.ts';
import { describeRule } from '../../pipeline/describeRule.ts';
import type { EventAnswer } from '../answers.ts';
import { createQueries } from '../queries.ts';
import { boundsText } from './boundsText.ts';
import { contentionLines } from './disputesCommand.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { partyText } from './partyText.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson } from './say.ts';
import { whenText } from './whenText.ts';
import { withStore } from './withStore.ts';
import { WrongCall } from './wrongCall.ts';

interface EventVerbOptions {
  readonly store: string;
  readonly json?: boolean;
}

/** `tacitus event`: one event with every telling of it, how far it is corroborated, and what is disputed. */
export function addEventCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('event')
    .description('show one event with every telling of it, how far it is corroborated, and what is disputed')
    .argument('<id>', 'the id of the event, as `tacitus events --json` prints it')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  tacitus event 0b1c2d3e4f5a6b7c')
    .action(async (id: string, options: EventVerbOptions) => {
      const found = await withStore(options.store, 'read', (store) =>
        createQueries({ store, describeRule, name: basename(resolve(options.store)) }).event(id),
      );
      if (found === null)
        throw new WrongCall(`The store holds no event ${JSON.stringify(id)}. \`tacitus events --json\` prints their ids.`);
      if (options.json) await putJson(found);
      else for (const line of eventLines(found)) await put(line);
      finish(EXIT.done);
    });
}

function eventLines({ event, tellings, figures, grade, contentions }: EventAnswer): readonly string[] {
  const { type, mode, actors, recipients, when, where, status, agreement, independent, sources } = event;
  return [
    `${partyText(actors)} → ${partyText(recipients)}: ${EVENT_TYPE[type].title}${mode === null ? '' : ` (${mode})`}, ${status}`,
    `  when ${whenText(when)}; where ${where.map(({ name }) => name).join(', ') || '–'}`,
    `  ${agreement}: ${independent} independent of ${sources.length} ${sources.length === 1 ? 'outlet' : 'outlets'} (${sources.join(', ')})`,
    `  credibility ${grade.digit}: ${grade.reasons.join('; ')}`,
    '',
    ...tellings.map(
      ({ published, outlet, says, quote }) =>
        `  ${published?.slice(0, 10) ?? '–'} ${outlet}${says.length === 0 ? '' : `, ${partyText(says)}`}: ${oneLine(quote)}`,
    ),
    ...figures.map(({ low, high, item, outlet, status: told }) => `  figure ${boundsText(low, high)} ${item}, ${told}: ${outlet}`),
    ...(contentions.length === 0 ? [] : ['', ...contentions.flatMap(contentionLines)]),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
