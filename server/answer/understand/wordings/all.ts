import { attendanceWordings } from './attendance.ts';
import { corpusWordings } from './corpus.ts';
import { dateWordings } from './dates.ts';
import { moneyWordings } from './money.ts';
import { proxyWordings } from './proxies.ts';
import { sittingWordings } from './sitting.ts';
import { textWordings } from './text.ts';
import type { WordingRow } from './wording-row.ts';

/** Every wording that asks for something. To add one, add a line to the table of its theme. */
export const wordings: WordingRow[] = [
  ...attendanceWordings,
  ...proxyWordings,
  ...sittingWordings,
  ...moneyWordings,
  ...dateWordings,
  ...textWordings,
  ...corpusWordings,
];
