import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { storeContract } from './contract.ts';

storeContract('SQLite', openSqliteStore);
