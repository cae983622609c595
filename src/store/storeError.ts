/** What can be wrong with a store, or with what it is asked. Stable: the faces map them to exit codes and HTTP answers. */
export const STORE_ERROR_CODES = [
  'store-absent',
  'store-older',
  'store-newer',
  'not-a-store',
  'store-damaged',
  'store-locked',
  'store-read-only',
  'store-unreadable',
  'store-full',
  'store-failed',
  'store-closed',
  'record-invalid',
  'page-invalid',
  'judgement-invalid',
] as const;

export type StoreErrorCode = (typeof STORE_ERROR_CODES)[number];

/** A store refuses, and says what, which file, and what would do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
