import { StoreError, type StoreErrorCode } from '../storeError.ts';

/** Primary result codes of SQLite that mean something to a user. */
const CODE_OF_RESULT: Readonly<Record<number, StoreErrorCode>> = {
  3: 'store-read-only', // SQLITE_PERM
  5: 'store-locked', // SQLITE_BUSY
  6: 'store-locked', // SQLITE_LOCKED
  8: 'store-read-only', // SQLITE_READONLY
  11: 'store-damaged', // SQLITE_CORRUPT
  13: 'store-full', // SQLITE_FULL
  14: 'store-read-only', // SQLITE_CANTOPEN
  26: 'not-a-store', // SQLITE_NOTADB
};

// The shared-memory file of the write-ahead log could not grow: in practice, no space.
const IOERR_SHMSIZE = 4874;

const CODE_OF_SYSTEM: Readonly<Record<string, StoreErrorCode>> = {
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
  EACCES: 'store-read-only',
  EPERM: 'store-read-only',
  EROFS: 'store-read-only',
  EEXIST: 'not-a-store',
  ENOTDIR: 'not-a-store',
  ENOENT: 'store-absent',
};

const ADVICE: Readonly<Record<StoreErrorCode, (file: string) => string>> = {
  'store-absent': (file) => `There is no store at ${file}. Read documents into it first, or name another folder.`,
  'store-older': (file) =>
    `The store ${file} was made by an older version, or its making was cut short. "tacitus serve --upgrade" brings it up, as does the next "tacitus read"; what it holds stays. An older version cannot open it after that: keep a copy where you need it.`,
  'store-newer': (file) => `The store ${file} was written by a newer version of Tacitus. Use that version, or another folder.`,
  'not-a-store': (file) => `${file} is not a Tacitus store. Name another folder; nothing in it was changed.`,
  'store-damaged': (file) => `The store ${file} is damaged. Keep a copy, then read the documents into a new folder.`,
  'store-locked': (file) => `Another process is writing to the store ${file}. Wait for it or stop it; reading is possible meanwhile.`,
  'store-read-only': (file) => `The store ${file} cannot be written. Change the permissions of its folder, or name another folder.`,
  'store-unreadable': (file) => `The store ${file} cannot be read. Change the permissions of the file and its folder.`,
  'store-full': (file) =>
    `No space is left for the store ${file}. Nothing of this batch was written, and what was stored stays. Free some space and run again.`,
  'store-failed': (file) => `The store ${file} could not be used. Check the disk and run again.`,
  'store-closed': (file) => `The store ${file} is closed. Open it again.`,
  'record-invalid': (file) => `The store ${file} refused something that is no record. This is a fault of the program.`,
  'page-invalid': (file) => `The store ${file} was asked for a page that is none.`,
  'judgement-invalid': (file) => `The store ${file} refused a judgement.`,
};

/** The error of that code for that file; `detail` is put in brackets. */
export function storeError(code: StoreErrorCode, file: string, detail?: string, cause?: unknown): StoreError {
  const message = ADVICE[code](file) + (detail === undefined ? '' : ` (${detail})`);
  return new StoreError(code, message, cause === undefined ? undefined : { cause });
}

/** What SQLite or the file system threw, as the store's own error. A fault of the program passes through. */
export function storeErrorFrom(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = codeOf(error);
  return code === null ? error : storeError(code, file, error.message, error);
}

function codeOf(error: Error): StoreErrorCode | null {
  if ('errcode' in error && typeof error.errcode === 'number') return codeOfResult(error.errcode);
  if (!('code' in error) || typeof error.code !== 'string') return null;
  if (error.code === 'ERR_INVALID_STATE') return 'store-closed';
  return CODE_OF_SYSTEM[error.code] ?? null;
}

function codeOfResult(errcode: number): StoreErrorCode | null {
  if (errcode === IOERR_SHMSIZE) return 'store-full';
  const primary = errcode & 0xff;
  return CODE_OF_RESULT[primary] ?? (primary === 10 ? 'store-failed' : null);
}
