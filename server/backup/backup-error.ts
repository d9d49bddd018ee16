type BackupErrorCode = 'fileExists' | 'insideCorpus' | 'noFolder' | 'stillChanging' | 'notABackup' | 'laterBackup' | 'damaged' | 'occupied';

/** A backup that could not be made or restored: a code, and a message that says what to do. Nothing was changed. */
export class BackupError extends Error {
  readonly code: BackupErrorCode;
  constructor(code: BackupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackupError';
    this.code = code;
  }
}
