/** A document with readable text that shows no proof of being an act: neither an identifier nor a sitting with somebody or something decided. */
export class NotAnActError extends Error {
  override readonly name = 'NotAnActError';
  readonly code = 'notAnAct';
  readonly advice = 'take it out of the corpus folder, or check that it is the whole act with its heading';

  constructor(readonly file: string) {
    super(
      `${file}: no identifier, and no sitting with its date, is printed in it, so it is not taken for an act; take it out of the corpus folder, or check that it is the whole act with its heading`,
    );
  }
}
