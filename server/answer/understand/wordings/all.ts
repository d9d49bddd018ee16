import { attendanceWordings } from './attendance.ts';
import { corpusWordings } from './corpus.ts';
import { dateWordings } from './dates.ts';
import { decisionWordings } from './decisions.ts';
import { durationWordings } from './durations.ts';
import { identifierWordings } from './identifiers.ts';
import { linkWordings } from './links.ts';
import { moneyWordings } from './money.ts';
import { openWordings } from './open.ts';
import { organisationWordings } from './organisations.ts';
import { presenceWordings } from './presence.ts';
import { proxyWordings } from './proxies.ts';
import { rateWordings } from './rates.ts';
import { sittingWordings } from './sitting.ts';
import { voteWordings } from './votes.ts';
import type { WordingRow } from './wording-row.ts';

/** Every wording that asks for something. To add one, add a line to the table of its theme. */
export const wordings: WordingRow[] = [
  ...attendanceWordings,
  ...presenceWordings,
  ...proxyWordings,
  ...sittingWordings,
  ...voteWordings,
  ...moneyWordings,
  ...rateWordings,
  ...dateWordings,
  ...durationWordings,
  ...decisionWordings,
  ...linkWordings,
  ...identifierWordings,
  ...organisationWordings,
  ...corpusWordings,
  ...openWordings,
];
