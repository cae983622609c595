import type { Command } from 'commander';
import pc from 'picocolors';
import { examine } from './examine.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { put, putJson } from './say.ts';

interface DoctorOptions {
  readonly store: string;
  readonly json?: boolean;
}

const EXAMPLE = `
Exit: 0 where nothing is wrong, 1 where something is.

Example:
  tacitus doctor --store crisis`;

/** `tacitus doctor`: whether the program and a store are in order. */
export function addDoctorCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('doctor')
    .description('check the program and a store, and say what would put right what is wrong')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--json', 'print one JSON object a check')
    .addHelpText('after', EXAMPLE)
    .action(async (options: DoctorOptions) => finish(await doctorVerb(options)));
}

async function doctorVerb({ store, json }: DoctorOptions): Promise<ExitCode> {
  const checks = await examine(store);
  const sign = { good: pc.green('ok   '), wrong: pc.red('wrong'), note: pc.dim('note ') } as const;
  for (const check of checks) {
    await (json === true ? putJson(check) : put(`${sign[check.state]}  ${check.what}: ${check.says}`));
  }
  return checks.some((check) => check.state === 'wrong') ? EXIT.skipped : EXIT.done;
}
