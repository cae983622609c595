import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exitCode.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { putJson, say } from './say.ts';
import { withStore } from './withStore.ts';
import { checkWritable, writeRecord } from './writeRecord.ts';

interface ExportOptions {
  readonly store: string;
  readonly out?: string;
}

const EXAMPLE = `
Documents come by id, each followed by what was found in it; events come last. The same documents
give the same bytes, in whatever order they were read.

Example:
  tacitus export --store crisis --out record.jsonl`;

/** `tacitus export`: the whole record, one JSON object a line. */
export function addExportCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('print the whole record of a store as JSON Lines')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', EXAMPLE)
    .action(async (options: ExportOptions) => finish(await exportVerb(options)));
}

async function exportVerb({ store: folder, out }: ExportOptions): Promise<ExitCode> {
  if (out !== undefined) await checkWritable(out);
  await withStore(folder, 'read', async (store) => {
    if (out === undefined) {
      for await (const line of store.export()) await putJson(line);
    } else {
      await writeRecord(store.export(), out);
      say(`Record written to ${out}.`);
    }
  });
  return EXIT.done;
}
