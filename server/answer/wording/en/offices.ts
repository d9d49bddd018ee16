import { joined, md } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { and, counted, sitting, times } from './forms.ts';

const did = { president: 'the sitting was chaired by', secretary: 'the secretary of the sitting was', signatory: 'the act was signed by' };
const was = { president: 'chaired', secretary: 'was secretary', signatory: 'signed' };
const hasNot = { president: 'did not chair', secretary: 'was not secretary', signatory: 'did not sign' };
const name = { president: 'chair', secretary: 'secretary', signatory: 'signature' };

export const offices: (typeof fr)['offices'] = {
  name,
  held: (person, office, orRepresentative, proof) =>
    md`${person}${office === null ? '' : `, ${office}`}${orRepresentative ? ' (or his or her representative: the act does not say which of the two)' : ''}${proof}`,
  unsettled: (at, person, quote, proof) =>
    md`${at}, the act does not settle whether ${person} chaired in person or through a representative: ${quote}${proof}.`,
  sentence: (at, kind, who) => md`${at}, ${did[kind]} ${and(who)}.`,
  line: (when, kind, office) => md`${when}: ${name[kind]}${office === null ? '' : ` (${office})`}`,
  times: (person, kind, n, over) => md`${person} ${was[kind]} ${times(n)}, out of ${counted(over, 'sitting')} whose acts say so:`,
  never: (person, kind, units) =>
    md`No: by the acts that say it, ${person} ${hasNot[kind]} (${units.length > 6 ? md`${units.length} sittings` : joined(units.map(sitting), ', ')}). What they say:`,
  over: (kind, n) => md`Counted over the ${counted(n, 'sitting')} whose acts say so (${name[kind]}).`,
  count: (kind, n) => md`${n === 1 ? 'One person' : `${n} people`} (${name[kind]}):`,
};
