import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 make its best machine code of a function once 300 kB of the function's bytecode have run, instead of 66 (`--interrupt-budget`). Reading
 * is some thousand small functions, each run a little in each document: with 66 kB, the facts of the first fifty documents took half as much
 * processor time again (1.08 s instead of 0.70), and those after the first few hundred no less than with 300. Holds for the whole process and
 * its threads; what is read does not depend on it. For programs that read documents. Measured with V8 11 (Node 20); that of Node 24 counts calls
 * instead, and complains of an option that it does not know.
 */
export function compileLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');
}
