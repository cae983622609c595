import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CODER_VERSION } from '../../codebook/coderVersion.ts';
import { StoreError } from '../../store/storeError.ts';
import { PAGE_FOLDER, type PageState, pageState } from './builtPage.ts';
import type { Check } from './check.ts';
import { examineRecord } from './examineRecord.ts';
import { plural } from './plural.ts';
import { programVersion } from './programVersion.ts';
import { PROJECT_ROOT } from './projectRoot.ts';
import { withStore } from './withStore.ts';

const NODE_LEAST = 24;

/** Looks at the program, its page and a store. Never rejects for what it finds. */
export async function examine(storeFolder: string): Promise<readonly Check[]> {
  return [nodeCheck(), versionCheck(), pageCheck(), sharedCheck(), ...(await storeChecks(storeFolder))];
}

function nodeCheck(): Check {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= NODE_LEAST
    ? { what: 'Node', state: 'good', says: process.versions.node }
    : { what: 'Node', state: 'wrong', says: `${process.versions.node}; ${NODE_LEAST} or newer is needed. npm start fetches it` };
}

const versionCheck = (): Check => ({
  what: 'versions',
  state: 'note',
  says: `tacitus ${programVersion()}, rules ${CODER_VERSION}, SQLite ${process.versions.sqlite ?? 'unknown'}`,
});

const PAGE: Readonly<Record<PageState, Omit<Check, 'what'>>> = {
  fresh: { state: 'good', says: 'built' },
  old: { state: 'note', says: `built from other sources than these (${PAGE_FOLDER}); serve and start build it` },
  absent: { state: 'note', says: `not built (${PAGE_FOLDER}); serve and start build it, and the other verbs do without` },
};

const pageCheck = (): Check => ({ what: 'page', ...PAGE[pageState()] });

const sharedCheck = (): Check =>
  existsSync(join(PROJECT_ROOT, '..', 'shared', 'gold'))
    ? { what: 'shared data', state: 'note', says: 'present' }
    : { what: 'shared data', state: 'note', says: 'absent; only npm run eval and npm run bench want it' };

async function storeChecks(folder: string): Promise<readonly Check[]> {
  try {
    return await withStore(folder, 'read', async (store) => {
      const { documents, mentions, figures, claims, events, notices } = await store.summary();
      const says = [
        plural(documents, 'document'),
        plural(mentions, 'mention'),
        plural(figures, 'figure'),
        plural(claims, 'claim'),
        plural(events, 'event'),
        plural(notices, 'notice'),
      ].join(', ');
      const { reconcilerNotice } = await import('../../pipeline/reconcileAnew.ts');
      const notice = await reconcilerNotice(store);
      return [
        { what: `store ${folder}`, state: 'good', says },
        ...(notice === null ? [] : [{ what: 'events', state: 'note' as const, says: notice }]),
        await examineRecord(store),
      ];
    });
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const state = thrown.code === 'store-absent' ? 'note' : 'wrong';
    return [{ what: `store ${folder}`, state, says: `${thrown.code}: ${thrown.message}` }];
  }
}
