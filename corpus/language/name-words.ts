import { foldWords } from './fold.ts';
import { rememberWords } from './remember.ts';

/**
 * The words around names in lists of people, as tables that a clerk can extend: one row a word, without regard to case and accents.
 */

/** `group`: announces several people ("Mmes X, Y et Z"). */
export type Title = { title: 'M.' | 'Mme' | null; group: boolean };

const titleRows: [forms: string, Title][] = [
  ['m mr monsieur', { title: 'M.', group: false }],
  ['mm ms mrs messieurs', { title: 'M.', group: true }],
  ['mme madame mlle melle mademoiselle', { title: 'Mme', group: false }],
  ['mmes mesdames mlles melles mesdemoiselles', { title: 'Mme', group: true }],
  // A profession or rank before a name says nothing of "M." or "Mme"; the fire services write ranks short.
  ['dr docteur maitre lcl cne cdt ltn sgt cpl', { title: null, group: false }],
];

/** Words that join the parts of a surname: "LE CORRE", "de LARROQUE", "DA SILVA", "EL HADDAD". */
const particleRows =
  "de du des d d' da do dos das di del della delle le la les l van von der den ten ter el al ben bel ould ait abd of y e";

/** What people are or do at a sitting, printed between names or before them. */
const officeRows = `
maire maires maitresse adjoint adjointe adjoints adjointes president presidente presidents presidentes vice conseiller conseillere
conseillers conseilleres municipal municipale municipaux municipales communautaire communautaires departemental departementale departementaux
departementales regional regionale regionaux regionales territorial territoriaux metropolitain metropolitains general generaux generale
delegue deleguee delegues deleguees titulaire titulaires suppleant suppleante suppleants suppleantes membre membres elu elue elus elues
syndical syndicaux rapporteur rapporteure secretaire secretaires depute deputee senateur senatrice directeur directrice dgs dga dst
responsable chef cheffe agent referent referente questeur doyen doyenne premier premiere deuxieme seconde second troisieme quatrieme cinquieme
sixieme septieme huitieme neuvieme dixieme onzieme douzieme 1er 1ere 2eme 2nd 3eme charge chargee comptable tresorier tresoriere
prefet prefete receveur receveuse adm administratif administrative services service honoraire auxiliaire bureau office`;

/** Capitalised words that open headings, sentences and places around the lists: never part of a name unless a title stands before them. */
const otherRows = `
absent absents absente absentes excuse excuses excusee excusees present presents presente presentes represente representes representee
representees etaient etait sont ont est repr rep pouv proc pouvoir pouvoirs procuration procurations mandat mandats mandataire mandataires mandant mandants beneficiaire beneficiaires nom noms prenom prenoms donne donnent donnant ayant
delegation delegations neant aucun aucune quorum nombre exercice votants votant votes vote voix pour contre abstention abstentions
convocation convoque convoques seance seances sitting ordre jour objet date dates affichage affiche publie publication deliberation deliberations
decision decisions arrete proces verbal compte rendu extrait registre conseil conseils commission permanente comite syndicat communaute communes
commune ville mairie collectivite collectivites departement region republique francaise prefecture hotel salle canton arrondissement agglomeration metropole pays
arrivee arrivees arrive arrives depart departs sortie entree retour suppleance suppleant
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
an il elle ils elles ce cette ces cet vu considerant apres avant avec sans sous sur dans par pour que qui lors suite suivant conformement
article code rapport point points question questions annexe page lequel formant dont puis ainsi assistaient assistait assiste invites invite
participaient participait participent ordinaire extraordinaire publique public legalement dument regulierement total tous toutes tout autres
envoye recu fait certifie pref id url http https www cedex rue avenue place boulevard tel telephone fax email finances
finance budget affaires generales territoriales urbanisme culture environnement developpement marches subvention subventions convention
liberte egalite fraternite lieu periode projet adoption approbation designation election installation modification
signature signe electroniquement qualite certifiee conforme executoire copie
administration personnel association groupe groupes fonctionnaires techniciens
au aux en et ou un une se son sa ses leur leurs notre nos je nous vous monsieur madame`;

/** Words of the tables above that families bear too: a known first name beside them tells. */
const surnameRows = 'ville pays salle janvier fevrier mars avril mai juin juillet aout lundi jeudi samedi dimanche bureau';

export const titles = new Map(titleRows.flatMap(([forms, title]) => forms.split(' ').map((form) => [form, title] as const)));
export const particles = new Set(particleRows.split(' '));
const offices = wordSet(officeRows);
const others = wordSet(otherRows);

/** A compound is judged by its parts: "Vice-Président", "Procès-verbal". */
export const isNoName = rememberWords((word): boolean => {
  const parts = foldWords(word).split(' ');
  return parts.every((part) => offices.has(part) || others.has(part) || part.length === 1) && parts.some((part) => part.length > 1);
});

export const isOffice = rememberWords((word): boolean =>
  foldWords(word)
    .split(' ')
    .every((part) => offices.has(part)),
);

const surnames = wordSet(surnameRows);

/** "VILLE Pierre", "Anne AVRIL", "DOYEN Luc": in capitals, an office or a word of the calendar may be a surname. */
export const maySurname = rememberWords((word): boolean => /^\p{Lu}{3,}$/u.test(word) && (isOffice(word) || surnames.has(foldWords(word))));

/** Behind a first name, an office is somebody's ("VALMY Luc MAIRE") and no surname. */
export const maySurnameBehind = rememberWords((word): boolean => /^\p{Lu}{3,}$/u.test(word) && surnames.has(foldWords(word)));

function wordSet(rows: string): Set<string> {
  return new Set(rows.trim().split(/\s+/));
}
