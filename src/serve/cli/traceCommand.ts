import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { ACTORS_OPTION, HOLDERS_OPTION, type OwnFiles, ownTablesFor, PLACES_OPTION } from './ownTablesFor.ts';
import { publishedOption } from './publishedOption.ts';
import { put, putJson } from './say.ts';
import { WrongCall } from './wrongCall.ts';

interface TraceOptions extends OwnFiles {
  readonly published?: string;
  readonly fast?: boolean;
  readonly json?: boolean;
}

const EXAMPLE = `
Example:
  tacitus trace "Belarus said on Monday that 200 Russian troops had left." --published 2022-02-16`;

/** `tacitus trace`: what each stage makes of a sentence. */
export function addTraceCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('trace')
    .description('show what each stage makes of a sentence, and which rules fired or nearly did')
    .argument('<sentence>', 'the sentence, in quotation marks')
    .option('--published <date>', 'the publication day or instant, from which "on Sunday" is counted', publishedOption)
    .option('--fast', 'read with the smaller network')
    .option(HOLDERS_OPTION[0], 'your own holders of office')
    .option(PLACES_OPTION[0], 'your own places')
    .option(ACTORS_OPTION[0], 'your own actors')
    .option('--json', 'print all of it as one JSON object')
    .addHelpText('after', EXAMPLE)
    .action(async (sentence: string, options: TraceOptions) => finish(await traceVerb(sentence, options)));
}

async function traceVerb(sentence: string, { published, fast, json, ...files }: TraceOptions): Promise<ExitCode> {
  // Loaded here and not above: the tables of the reader are large, and no other verb that answers at once needs them.
  const { traceSentence } = await import('../../pipeline/traceSentence.ts');
  const traced = await traceSentence(sentence, published ?? null, {
    grade: fast ? 'fast' : 'accurate',
    own: await ownTablesFor(files, null),
  });
  if ('where' in traced)
    throw new WrongCall(`This sentence cannot be read (${traced.code}). Give one with words in it, in quotation marks.`);
  if (json === true) {
    await putJson(traced);
    return EXIT.done;
  }
  const { traceLines } = await import('./traceLines.ts');
  for (const line of traceLines(traced)) await put(line);
  return EXIT.done;
}
