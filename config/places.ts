import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

type Places = Record<'corpusDir' | 'lancedbUri' | 'reportsFile' | 'alertsFile' | 'journalFile' | 'keepUnanswered', string>;

/** What is wrong with the folders and files that settings name, each with what to do: found at the start, not at the first question. */
export function placeFaults(places: Partial<Places>): string[] {
  const { corpusDir, lancedbUri, reportsFile, alertsFile, journalFile, keepUnanswered } = places;
  return [
    corpusDir === undefined ? null : named('CORPUS_DIR', corpusDir, readableFolder(corpusDir)),
    lancedbUri === undefined || isAddress(lancedbUri) ? null : named('LANCEDB_URI', lancedbUri, writableFolder(lancedbUri)),
    reportsFile === undefined ? null : named('REPORTS_FILE', reportsFile, writableFile(reportsFile)),
    journalFile === undefined ? null : named('JOURNAL_FILE', journalFile, writableFile(journalFile)),
    keepUnanswered === undefined || keepUnanswered === '' ? null : named('KEEP_UNANSWERED', keepUnanswered, writableFile(keepUnanswered)),
    alertsFile === undefined || alertsFile === '' ? null : named('ALERTS_FILE', alertsFile, readableFile(alertsFile)),
  ].filter((fault) => fault !== null);
}

/** `s3://…` and `db://…` are no folders of this machine. */
const isAddress = (uri: string): boolean => /^[a-z][a-z0-9+]*:\/\//i.test(uri);

const named = (name: string, path: string, fault: string | null): string | null =>
  fault === null ? null : `${name}=${JSON.stringify(path)}: ${fault}.`;

function readableFolder(path: string): string | null {
  if (!existsSync(path)) return 'there is no such folder; make it and put the acts into it, or name the one that holds them';
  if (!statSync(path).isDirectory()) return 'is a file; give the folder that holds the acts';
  return may(path, constants.R_OK | constants.X_OK) ? null : 'may not be read by this user; give the user the right to';
}

function writableFolder(path: string): string | null {
  const there = nearest(path);
  if (!statSync(there).isDirectory()) return `${there} is a file; give a folder`;
  return may(there, constants.W_OK) ? null : `this user may not write in ${there}; give the user the right to, or name another folder`;
}

function writableFile(path: string): string | null {
  if (!existsSync(path)) return writableFolder(dirname(path));
  if (statSync(path).isDirectory()) return 'is a folder; give the path of a file';
  return may(path, constants.W_OK) ? null : 'this user may not write to it; give the user the right to, or name another file';
}

function readableFile(path: string): string | null {
  if (!existsSync(path)) return 'there is no such file; write it, or leave the setting empty';
  return may(path, constants.R_OK) ? null : 'may not be read by this user; give the user the right to';
}

/** The folder itself, or the first one above it that is there: what is missing is made in it. */
function nearest(path: string): string {
  let there = resolve(path);
  while (!existsSync(there)) there = dirname(there);
  return there;
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
