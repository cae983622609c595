import type { Store } from '../store.ts';
import { attempt, readingOf } from './attempt.ts';
import { openForReading } from './openForReading.ts';
import { readFiguresFound } from './readFiguresFound.ts';
import { readFigurePlaces, readFiguresTold, readFiguresToldCount } from './readFiguresTold.ts';

/** What a ledger of forces is made from, and no more of a store. */
export type Ledger = Pick<Store, 'figuresTold' | 'figuresToldCount' | 'figuresFound' | 'figurePlaces' | 'close'>;

/** Opens the store in a folder to make ledgers from it alone, which takes a program half as long to load. Rejects as `openSqliteStore` does. */
export async function openLedger(folder: string): Promise<Ledger> {
  return openForReading(folder, (db, file) => {
    const read = readingOf(db, file);
    return {
      figuresTold: (query, make) => read(() => readFiguresTold(db, query, make)),
      figuresToldCount: (query) => read(() => readFiguresToldCount(db, query)),
      figuresFound: (figures) => read(() => readFiguresFound(db, figures)),
      figurePlaces: () => read(() => readFigurePlaces(db)),
      close: async () => attempt(file, () => db.close()),
    };
  });
}
