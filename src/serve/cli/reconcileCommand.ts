import type { Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { plural } from './plural.ts';
import { DEFAULT_STORE } from './projectRoot.ts';
import { say } from './say.ts';
import { withStore } from './withStore.ts';

interface ReconcileOptions {
  readonly store: string;
  readonly anew?: boolean;
}

const EXAMPLE = `
No document is read again, and what users judged stays and counts. Where the events are of this
version already and nothing waits, nothing is done, unless --anew is given.

Example:
  tacitus reconcile --store crisis`;

/** `tacitus reconcile`: events put together anew by this version of the rules. */
export function addReconcileCommand(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command('reconcile')
    .description('put the events of a store together anew, from what was read')
    .option('--store <dir>', 'the store', DEFAULT_STORE)
    .option('--anew', 'even where they are of this version')
    .addHelpText('after', EXAMPLE)
    .action(async (options: ReconcileOptions) => finish(await reconcileVerb(options)));
}

async function reconcileVerb({ store: folder, anew }: ReconcileOptions): Promise<ExitCode> {
  // Loaded here and not above: other verbs answer sooner.
  const [{ otherReconciler, reconcileAnew }, { refreshEvents }, { settleStories }] = await Promise.all([
    import('../../pipeline/reconcileAnew.ts'),
    import('../../pipeline/refreshEvents.ts'),
    import('../../pipeline/settleStories.ts'),
  ]);
  await withStore(folder, 'write', async (store) => {
    const isOther = (await otherReconciler(store)) !== null;
    if (!isOther && anew !== true && (await isCurrent(store))) {
      say('The events are of this version, and nothing waits to be put together.');
      return;
    }
    const { events, notices } = isOther || anew === true ? await reconcileAnew(store) : await refreshEvents(store);
    await settleStories(store);
    for (const { code, reason } of notices) say(`notice     ${code}: ${reason}`);
    say(`Put together; the store holds ${plural(events, 'event')}.`);
  });
  return EXIT.done;
}

const isCurrent = async (store: Store): Promise<boolean> => (await store.areEventsCurrent()) && (await store.areStoriesSettled());
