export type ModelErrorCode = 'unknownProvider' | 'missingPackage' | 'missingKey' | 'overBudget' | 'tooSlow' | 'badReply' | 'failed';

/** What kept a model from helping: a code, and a message that says what to do. It never carries a key. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
  }
}
