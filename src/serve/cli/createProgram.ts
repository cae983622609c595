import { Command } from 'commander';
import type { ExitCode } from './exitCode.ts';
import type { ListVerb } from './listCommand.ts';
import { programVersion } from './programVersion.ts';

const EXIT_CODES = `
Data goes to standard output, everything else to standard error.
Exit: 0 done, 1 done with documents skipped (each named), 2 a wrong call or a store that cannot be used.

Example:
  tacitus read samples/ && tacitus figures --actor RUS`;

type AddVerb = (program: Command, finish: (code: ExitCode) => void) => void;

/** Loads what adds each verb, in the order in which help lists them: a program that loads all takes half a second longer to start. */
const VERBS: ReadonlyMap<string, () => Promise<AddVerb>> = new Map([
  ['read', async () => (await import('./readCommand.ts')).addReadCommand],
  ['serve', async () => (await import('./serveCommand.ts')).addServeCommand],
  ['events', async () => listing((await import('./eventsVerb.ts')).eventsVerb)],
  ['figures', async () => listing((await import('./figuresVerb.ts')).figuresVerb)],
  ['claims', async () => listing((await import('./claimsVerb.ts')).claimsVerb)],
  ['documents', async () => listing((await import('./documentsVerb.ts')).documentsVerb)],
  ['stories', async () => listing((await import('./storiesVerb.ts')).storiesVerb)],
  ['copies', async () => listing((await import('./copiesVerb.ts')).copiesVerb)],
  ['posture', async () => (await import('./postureCommand.ts')).addPostureCommand],
  ['disputes', async () => (await import('./disputesCommand.ts')).addDisputesCommand],
  ['event', async () => (await import('./eventCommand.ts')).addEventCommand],
  ['compare', async () => (await import('./compareCommand.ts')).addCompareCommand],
  ['reconcile', async () => (await import('./reconcileCommand.ts')).addReconcileCommand],
  ['judgements', async () => (await import('./judgementsCommand.ts')).addJudgementsCommand],
  ['export', async () => (await import('./exportCommand.ts')).addExportCommand],
  ['trace', async () => (await import('./traceCommand.ts')).addTraceCommand],
  ['doctor', async () => (await import('./doctorCommand.ts')).addDoctorCommand],
  ['start', async () => (await import('./startCommand.ts')).addStartCommand],
]);

async function listing<T>(verb: ListVerb<T>): Promise<AddVerb> {
  const { addListCommand } = await import('./listCommand.ts');
  return (program, finish) => addListCommand(program, finish, verb);
}

/** The command line with the verb that is called, or with all where none is named; `finish` is told the exit code of the one that ran. */
export async function createProgram(finish: (code: ExitCode) => void, verb: string | undefined): Promise<Command> {
  const program = new Command('tacitus')
    .description('Reads what outlets write of a crisis and keeps a sourced record of it.')
    .version(programVersion())
    .showHelpAfterError('(--help says what would do)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  const called = verb === undefined ? undefined : VERBS.get(verb);
  for (const load of called === undefined ? VERBS.values() : [called]) (await load())(program, finish);
  return program;
}
