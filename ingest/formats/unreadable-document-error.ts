/** Why a document gives no text, with what somebody can do about it. */
const reasons = {
  empty: ['the file is empty', 'fetch it again from where it was published'],
  unknownFormat: ['its content is of no known kind', 'give it as PDF, DOCX, DOC, ODT, HTML, text, PNG, JPEG or TIFF'],
  damaged: ['the file is damaged or cut short', 'fetch it again, or open it and save it anew'],
  encrypted: ['the file is locked with a password', 'give a copy without password'],
  tooLarge: ['the file is over a limit', 'split it into smaller files'],
  tooSlow: ['reading took longer than allowed', 'split it into smaller files, or print it to a new PDF'],
  noText: ['no text was found in it', 'give the original, or a better scan'],
} as const;

export type UnreadableCode = keyof typeof reasons;

/** A document that could not be read: `code` for programs, the message for a person. */
export class UnreadableDocumentError extends Error {
  override readonly name = 'UnreadableDocumentError';
  readonly code: UnreadableCode;
  readonly file: string;
  /** What to do about it. */
  readonly advice: string;

  constructor(code: UnreadableCode, file: string, options: { detail?: string; cause?: unknown } = {}) {
    const [what, advice] = reasons[code];
    const detail = options.detail === undefined ? '' : ` (${options.detail})`;
    super(`${file}: ${what}${detail}; ${advice}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.file = file;
    this.advice = advice;
  }
}
