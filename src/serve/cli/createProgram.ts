import { Command } from 'commander';
import { claimsVerb } from './claimsVerb.ts';
import { addCompareCommand } from './compareCommand.ts';
import { copiesVerb } from './copiesVerb.ts';
import { addDisputesCommand } from './disputesCommand.ts';
import { addDoctorCommand } from './doctorCommand.ts';
import { documentsVerb } from './documentsVerb.ts';
import { addEventCommand } from './eventCommand.ts';
import { eventsVerb } from './eventsVerb.ts';
import type { ExitCode } from './exitCode.ts';
import { addExportCommand } from './exportCommand.ts';
import { figuresVerb } from './figuresVerb.ts';
import { addJudgementsCommand } from './judgementsCommand.ts';
import { addListCommand } from './listCommand.ts';
import { addPostureCommand } from './postureCommand.ts';
import { programVersion } from './programVersion.ts';
import { addReadCommand } from './readCommand.ts';
import { addReconcileCommand } from './reconcileCommand.ts';
import { addServeCommand } from './serveCommand.ts';
import { addStartCommand } from './startCommand.ts';
import { storiesVerb } from './storiesVerb.ts';
import { addTraceCommand } from './traceCommand.ts';

const EXIT_CODES = `
Data goes to standard output, everything else to standard error.
Exit: 0 done, 1 done with documents skipped (each named), 2 a wrong call or a store that cannot be used.

Example:
  tacitus read samples/ && tacitus figures --actor RUS`;

/** The command line with all its verbs; `finish` is told the exit code of the one that ran. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('tacitus')
    .description('Reads what outlets write of a crisis and keeps a sourced record of it.')
    .version(programVersion())
    .showHelpAfterError('(--help says what would do)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride();
  addReadCommand(program, finish);
  addServeCommand(program, finish);
  addListCommand(program, finish, eventsVerb);
  addListCommand(program, finish, figuresVerb);
  addListCommand(program, finish, claimsVerb);
  addListCommand(program, finish, documentsVerb);
  addListCommand(program, finish, storiesVerb);
  addListCommand(program, finish, copiesVerb);
  addPostureCommand(program, finish);
  addDisputesCommand(program, finish);
  addEventCommand(program, finish);
  addCompareCommand(program, finish);
  addReconcileCommand(program, finish);
  addJudgementsCommand(program, finish);
  addExportCommand(program, finish);
  addTraceCommand(program, finish);
  addDoctorCommand(program, finish);
  addStartCommand(program, finish);
  return program;
}
