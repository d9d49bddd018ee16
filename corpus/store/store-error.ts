/** What can be wrong with a store or with what is asked of it. */
export type StoreErrorCode =
  | 'storeMissing'
  | 'storeUnreadable'
  | 'notAStore'
  | 'schemaMismatch'
  | 'embedderMismatch'
  | 'actIdTaken'
  | 'vectorDimension'
  | 'badCursor'
  | 'storeFull'
  | 'storeReadOnly'
  | 'leaseLost';

/** An error of the store: a code, the facts, and a message that names what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly facts: Record<string, string | number>;

  constructor(code: StoreErrorCode, message: string, facts: Record<string, string | number>, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.facts = facts;
  }
}
