import type { CorpusReader } from '../../../../corpus/corpus-reader.ts';
import type { Act } from '../../../../corpus/record/act.ts';
import type { Person } from '../../../../corpus/record/person.ts';
import type { PersonName } from '../../../../corpus/record/person-name.ts';
import { actOf, name } from '../../../support/act-builder.ts';
import { memoryReader } from '../../../support/memory-reader.ts';

/** Four acts of an invented department, and its roll: a compound name, two who share a surname, a surname that is an ordinary word. */
const acts: Act[] = [
  act('AP2017_03_12', '2017-03-14', 'TRANSPORT SCOLAIRE ADAPTÉ (T.S.A.)\nCONVENTION AVEC LA RÉGIE DES AUTOCARS'),
  act('AP2018_09_04', '2018-09-11', 'RESTAURATION SCOLAIRE\nMARCHÉ DE FOURNITURE DE DENRÉES'),
  act('AP2019_03_07', '2019-03-19', 'MÉDIATHÈQUE DÉPARTEMENTALE\nDEMANDE DE SUBVENTION'),
  {
    ...act('099-222200008-20210629-415-DE', '2021-06-29', 'TRANSPORT SCOLAIRE ADAPTÉ\nQUATRIÈME PHASE'),
    identifiers: ['099-222200008-20210629-415-DE', '099-222200008-20210629-415-DE-1-1', '415'],
  },
];

function act(id: string, sessionDate: string, title: string): Act {
  const acronym = title.includes('T.S.A.')
    ? [{ kind: 'acronym' as const, value: { acronym: 'TSA', expansion: 'Transport scolaire adapté' }, at: 'T.S.A.' }]
    : [];
  return actOf(
    {
      id,
      sessionDate,
      title: title.replace('\n', ' '),
      text: title,
      authority: { name: 'Département de la Haute-Brenne', siren: null, from: 'act' },
    },
    acronym,
  );
}

const people: Person[] = [
  person('corbiere', 'M. Yves CORBIÈRE', [name('M. CORBIÈRE')]),
  person('ambert', 'Mme AMBERT'),
  person('vidal-monteil', 'Mme VIDAL-MONTEIL', [name('Mme VIDAL')]),
  person('desrosiers', 'M. DESROSIERS'),
  person('le-goff', 'M. LE GOFF'),
  person('petit', 'Mme PETIT'),
  person('fayol-j', 'M. Jean FAYOL'),
  person('fayol-p', 'M. Paul FAYOL'),
  person('novak', 'Mme NOVÁK'),
  // A first name that a list printed alone, beside somebody who bears it.
  person('etienne', 'M. ÉTIENNE'),
  person('lacaze', 'M. LACAZE'),
];

function person(id: string, printed: string, others: PersonName[] = []): Person {
  const full = name(printed);
  const spellings = [full, ...others].map((one) => ({ name: one, actIds: acts.map(({ id: actId }) => actId), reason: 'exact' }));
  return { id, authority: 'Département de la Haute-Brenne', name: printed, title: full.title, spellings, possiblySame: [] };
}

export const smallCorpus: CorpusReader = memoryReader({ acts, people });
