import type { Citation } from '../../../server/contract.ts';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';

/** A source as it is cited outside these pages: what it is, its words, where it can be read. */
export function sourceParts({ view, citation }: { view: View; citation: Citation }): { name: string; quote: string; address: string } {
  const { actId, sessionDate, body, page, shown, url } = citation;
  const name = [actId, longDate(sessionDate, view.lang), body, page === undefined ? '' : `p. ${page}`]
    .filter((part) => part !== '')
    .join(', ');
  return { name, quote: `« ${shown} »`, address: view.origin + url };
}
