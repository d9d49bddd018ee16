import type { Act } from '../../corpus/record/act.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import type { Check } from './check.ts';
import { checkDateOrder, checkIdentifierDate, checkWeekdays } from './check-dates.ts';
import { checkFinancingPlans } from './check-financing-plans.ts';
import { checkMembers } from './check-members.ts';
import { checkOneList, checkPresidentPresent } from './check-one-list.ts';
import { checkPrintedCounts } from './check-printed-counts.ts';
import { checkHolderPresent, checkProxiesPerHolder } from './check-proxies.ts';
import { checkQuorum } from './check-quorum.ts';
import { checkSignatory } from './check-signatory.ts';
import { checkVotes } from './check-votes.ts';

const checks: Check[] = [
  checkMembers,
  checkPrintedCounts,
  checkQuorum,
  checkProxiesPerHolder,
  checkHolderPresent,
  checkOneList,
  checkPresidentPresent,
  checkFinancingPlans,
  checkVotes,
  checkWeekdays,
  checkDateOrder,
  checkIdentifierDate,
  checkSignatory,
];

/** Everything that the checks have to say of one act. */
export function checkAct(act: Act): Notice[] {
  return checks.flatMap((check) => check(act));
}
