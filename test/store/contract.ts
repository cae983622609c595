import { describe, onTestFinished } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { addContract } from './contract/add.ts';
import { aggregatesContract } from './contract/aggregates.ts';
import { eventCountsContract } from './contract/eventCounts.ts';
import { eventContract } from './contract/events.ts';
import { exportContract } from './contract/export.ts';
import { facetContract } from './contract/facets.ts';
import { figuresAsOfContract } from './contract/figuresAsOf.ts';
import { filterContract } from './contract/filters.ts';
import { judgementContract } from './contract/judgements.ts';
import { pageContract } from './contract/pages.ts';
import { readingContract } from './contract/reading.ts';
import { reconcilingContract } from './contract/reconciling.ts';
import { stateContract } from './contract/state.ts';
import { storyContract } from './contract/stories.ts';
import { tellingContract } from './contract/tellings.ts';
import { textContract } from './contract/text.ts';
import { freshFolder } from './folder.ts';

/** Opens the engine under test in a folder. */
export type OpenStore = (folder: string, options: { readonly readOnly?: boolean }) => Promise<Store>;

/** A new empty store, closed when the test ends. */
export type NewStore = () => Promise<Store>;

/** What every engine must do. */
export function storeContract(name: string, open: OpenStore): void {
  const newStore: NewStore = async () => {
    const store = await open(freshFolder(), {});
    onTestFinished(() => store.close());
    return store;
  };
  describe(`${name} keeps the contract:`, () => {
    addContract(newStore);
    readingContract(newStore, open);
    filterContract(newStore);
    textContract(newStore);
    pageContract(newStore);
    eventContract(newStore);
    eventCountsContract(newStore);
    exportContract(newStore);
    figuresAsOfContract(newStore);
    aggregatesContract(newStore);
    judgementContract(newStore);
    reconcilingContract(newStore);
    storyContract(newStore);
    stateContract(open);
    facetContract(newStore);
    tellingContract(newStore);
  });
}
