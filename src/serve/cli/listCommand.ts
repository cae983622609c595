import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { addListOptions, type ListOptions } from './listOptions.ts';
import { type List, showList } from './showList.ts';

/** What a list verb is called and says of itself. */
export interface ListVerb<T> extends List<T> {
  readonly description: string;
  readonly example: string;
}

/** Makes a verb of a list. */
export function addListCommand<T>(program: Command, finish: (code: ExitCode) => void, verb: ListVerb<T>): void {
  addListOptions(program.command(verb.plural ?? `${verb.noun}s`).description(verb.description))
    .addHelpText('after', `\nExample:\n  ${verb.example}`)
    .action(async (options: ListOptions) => {
      await showList(verb, options);
      finish(EXIT.done);
    });
}
