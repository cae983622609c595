import { CommanderError } from 'commander';
import { StoreError } from '../../store/storeError.ts';
import { createProgram } from './createProgram.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { quietPipe } from './quietPipe.ts';
import { say } from './say.ts';
import { WrongCall } from './wrongCall.ts';

/**
 * Runs the command line and gives its exit code: 0 done, 1 done with documents skipped, 2 a wrong
 * call or a store that cannot be used, 130 stopped by Ctrl-C, 70 a fault of the program.
 */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  quietPipe();
  let code: ExitCode = EXIT.done;
  try {
    const finish = (finished: ExitCode): void => {
      code = finished;
    };
    const program = await createProgram(finish, args[0]);
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (thrown) {
    return explain(thrown);
  }
}

function explain(thrown: unknown): ExitCode {
  // Commander has written its message already; help that was asked for is no error.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
  if (thrown instanceof WrongCall) {
    say(`error: ${thrown.message}`);
    return EXIT.wrongCall;
  }
  if (thrown instanceof StoreError) {
    say(`error: ${thrown.code}: ${thrown.message}`);
    return EXIT.wrongCall;
  }
  say(`This is a fault of the program, not of the call:\n${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  return EXIT.broken;
}
