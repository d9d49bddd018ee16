import type { PartName } from '../../corpus/record/act.ts';

/**
 * Words that open a part of an act, in any layout: they count at the start of a paragraph, and in a text without lines wherever they stand
 * with a capital. `after` lists the parts that may stand before: "Pouvoirs :" in the explanations of a debate opens no attendance.
 */
export type PartCue = {
  part: PartName;
  words: RegExp;
  after?: PartName[];
  /** Counts in the middle of a line too: "Le Conseil, après en avoir délibéré, …". */
  anywhere?: boolean;
  /** The words that it ends with, looked for first where it begins like any name. */
  needs?: RegExp;
  /** A proposal is the decision only where nothing else decides before the act ends ("il est proposé au Conseil : … Le Conseil adopte."). */
  proposal?: boolean;
};

const opening: PartName[] = ['header', 'attendance'];
const beforeDecision: PartName[] = ['header', 'attendance', 'title', 'explanation', 'recitals'];

/** A body at the start of what it decides. */
const deciding =
  "(?:La commission permanente|Le (?:conseil|bureau|comité)(?: [\\p{L}'’-]{3,20}){0,2}|L['’]assemblée(?: [\\p{L}'’-]{3,20})?)";

export const partCues: PartCue[] = [
  // The sentence that opens an extract: "L'an deux mille dix-huit, le…", "Le 21 mars 2023 à 14h30, les membres…".
  { part: 'attendance', words: /L['’]an (?:deux|mil|20\d\d|dix)/iu, after: ['header', 'attendance', 'title'] },
  {
    part: 'attendance',
    words:
      /Le (?:lundi |mardi |mercredi |jeudi |vendredi |samedi )?\d{1,2}(?:er)? \p{L}{3,9} 20\d\d\b.{0,25}?,\s(?:les membres|le conseil|la commission|le bureau|le comité)/iu,
    after: ['header', 'attendance', 'title'],
  },
  {
    part: 'attendance',
    words:
      /(?:(?:[ÉEé]tai(?:en)?t|[ÉE]TAI(?:EN)?T|Sont|SONT|Membres|Conseillers|Élus)\s(?:pr[ée]sent|excus|absent|repr[ée]sent|PR[ÉE]SENT|EXCUS|ABSENT)|PR[ÉE]SENTS?\b|Pr[ée]sent(?:\(e\)|e)?s?\s?(?::|ou ayant)|Nombre de (?:membres|conseillers|d[ée]l[ée]gu[ée]s)|(?:Absent|ABSENT|Excus[ée]|EXCUS[ÉE]|Pouvoir|POUVOIR|Procuration|PROCURATION)(?:\(?e?\)?s|S|\(s\))?[^:\n]{0,30}:|(?:Secr[ée]taire|SECR[ÉE]TAIRE)\s(?:de s[ée]ance|DE S[ÉE]ANCE|:)|Le quorum\b|Quorum\s?:)/u,
    after: [...opening, 'title'],
  },
  // "Objet :", "OBJET DE LA DÉLIBÉRATION" with a colon or alone, "Objet – …".
  {
    part: 'title',
    words:
      /(?:OBJET|Objet)(?: (?:de la|DE LA) (?:d[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION))?\s?:|OBJET DE LA D[ÉE]LIB[ÉE]RATION\b|(?:OBJET|Objet) [-–] (?=\p{Lu})|(?:OBJET|Objet)(?= ?\n)/u,
  },
  // "Intitulé de la délibération : …", "Libellé : …": the field of a form.
  {
    part: 'title',
    words: /(?:INTITUL[ÉE]|Intitul[ée]|LIBELL[ÉE]|Libell[ée])(?: (?:de la|DE LA) (?:d[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION))?\s?:/u,
    after: ['header', 'attendance'],
  },
  // "Délibération n° 12-34", with a capital and no article before it, heads an act; "la délibération n° 12-34" cites one.
  { part: 'title', words: /(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration)\s?[Nn]\s?[°º]/u },
  // "Délibération 2023-02 : Débat d'orientation …", "Rapport n° 22-05 - …", "Décision n° B-2021-14", its title behind a mark or below.
  {
    part: 'title',
    words:
      /(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration|D[ÉE]CISION|D[ée]cision|RAPPORT|Rapport)\s(?:[Nn]\s?[°º]\s?)?(?:\p{Lu}{1,6}[-_. ]?)?\d{1,4}(?:[-/_.]\d{1,5}){1,3}(?:\s?[-–:]\s|\s?\n\s?)(?=\p{Lu}\p{L}{2})(?!Objet|OBJET|Vus? |VUS? |S[ée]ance|S[ÉE]ANCE|Conseil|CONSEIL|Service|SERVICE|Nombre|NOMBRE)/u,
    after: ['header', 'attendance'],
  },
  // "n° 07-05-2021 - Approbation de …", "DELIB2021-06-031 Cession de …": the act's number before its title, behind the attendance.
  { part: 'title', words: /[Nn]\s?[°º]\s?\d[\d/_.-]{0,14}\s?[-–:]\s(?=\p{Lu})/u, after: ['header', 'attendance'] },
  // "2011/3814 - ATTRIBUTION DE …", "2013-19 : Compte administratif", "2016-12-093 – Décision", "2022-04-17 FINANCES": the year, perhaps the month,
  // and the rank, which no other year is, before the title; without a mark the title is in capitals.
  {
    part: 'title',
    words:
      /(?:19|20)\d\d(?:[-/_.](?!(?:19|20)\d\d)\d{1,5}){1,2}(?:\s?[-–:]\s(?=\p{Lu}\p{L}{2})|\s(?=\p{Lu}{4}))(?!S[ée]ance|S[ÉE]ANCE|Page|PAGE|Objet|OBJET)/u,
    after: ['header', 'attendance'],
  },
  // "N° 2021-15 Approbation du compte administratif": the title right behind a number with a year; what heads a part is no title.
  {
    part: 'title',
    words:
      /[Nn]\s?[°º]\s?(?:(?:19|20)\d\d[-/_.]\d{1,4}(?:[-/_.]\d{1,4})?|\d{1,4}[-/_.](?:19|20)\d\d)\s(?=\p{Lu}(?:\p{Ll}|\p{Lu}){3})(?!(?:S[ée]ance|S[ÉE]ANCE|Date|DATE|Objet|OBJET|Nombre|NOMBRE|Pr[ée]sent|PR[ÉE]S|Conseil|CONSEIL|Extrait|EXTRAIT|Convocation|Membres|Commune|COMMUNE|D[ée]partement|D[ÉE]PARTEMENT|Rapporteu|RAPPORTEU|Annexe|ANNEXE|Page|PAGE|Pour|POUR|Vote|VOTE|Nomenclature|Domaine|Envoy|Re[çc]u|Affich|Publi|Monsieur|Madame|Le\s|La\s|L['’]|Les\s))/u,
    after: ['header', 'attendance'],
  },
  { part: 'title', words: /[A-ZÀ-ÖØ-ÞŒŸ]{2,8}[-_]?20\d\d[-_]\d{1,3}[-_]\d{1,4}\s(?=\p{L}{4,})/u, after: ['attendance'] },
  // "Claire DUMAS rapporte :", "M. le Maire expose :".
  {
    part: 'explanation',
    words: /(?:\p{Lu}[\p{L}.'’-]{0,20}\s(?:[\p{L}.'’-]{1,20}\s){0,4})(?:rapporte|expose)(?: ce qui suit)?\s?:/u,
    needs: /(?:rapporte|expose)(?: ce qui suit)?\s?:/g,
    after: ['header', 'attendance', 'title'],
  },
  {
    part: 'explanation',
    words:
      /(?:(?:M\.|Mme|Monsieur|Madame|M\.\s?le|Le|La)\s(?:le |la )?(?:Maire|Pr[ée]sidente?|rapporteure?|Vice-Pr[ée]sidente?)(?: [\p{L}.-]{2,20}){0,3}\s(?:rappelle|expose|informe|indique|explique|propose|pr[ée]sente|donne(?! lecture de l['’]ordre du jour| la parole)|pr[ée]cise|soumet)|Expos[ée] des motifs|EXPOS[ÉE] DES MOTIFS|Pour rappel)/u,
    after: ['header', 'attendance', 'title'],
  },
  { part: 'recitals', words: /D[ÉEé]CISION\s+de\s+la\s+COMMISSION\s+PERMANENTE/iu },
  { part: 'recitals', words: /(?:VU|Vu|Vus)\s(?=l['’]|les?\s|la\s|son\s|sa\s|ses\s|une?\s|ensemble|notamment|d['’])/u },
  { part: 'recitals', words: /(?:CONSID[ÉE]RANT|Consid[ée]rant|ATTENDU|Attendu)(?:\s|:)/u },
  {
    part: 'decision',
    words: /(?:APR[ÈE]S|Apr[èe]s|apr[èe]s)\s(?:en\s)?avoir\s(?:d[ée]lib[ée]r[ée]|D[ÉE]LIB[ÉE]R[ÉE])/iu,
    after: beforeDecision,
  },
  {
    part: 'decision',
    words: /(?:LA\s+COMMISSION\s+PERMANENTE|LE\s+(?:CONSEIL|BUREAU|COMIT[ÉE])(?:\s+[\p{Lu}'’-]{3,20}){0,2}|L['’]ASSEMBL[ÉE]E)\s?:/u,
    after: beforeDecision,
  },
  {
    part: 'decision',
    words:
      /(?:La\s[Cc]ommission\s[Pp]ermanente|Le\s(?:[Cc]onseil|[Bb]ureau|[Cc]omité)(?:\s[\p{L}'’-]{3,20}){0,2}|L['’][Aa]ssemblée)[^.;:\n]{0,80}?\s(?:décident?|DÉCIDE(?:NT)?|DECIDE(?:NT)?|DÉLIBÈRE|délibère)\b/u,
    after: beforeDecision,
  },
  // "Le conseil municipal, après en avoir délibéré, à l'unanimité :", "L'assemblée, après délibération, …"; "Le conseil, à l'unanimité :" with its
  // articles below: "approuve à l'unanimité le procès-verbal" announces none.
  {
    part: 'decision',
    words: new RegExp(
      `${deciding}[,\\s][^.;:]{0,100}?(?:apr[èe]s\\s(?:(?:en\\s)?avoir\\sd[ée]lib[ée]r[ée]|d[ée]lib[ée]ration)(?!\\p{L})|à\\s(?:l['’]unanimité|la\\smajorité)[^.;:]{0,60}?(?::|,(?=\\s?\\n)))`,
      'iu',
    ),
    after: beforeDecision,
  },
  // "Le conseil municipal, à l'unanimité, approuve l'acquisition": a sentence of its own, behind the explanations.
  {
    part: 'decision',
    words: new RegExp(
      `${deciding},\\s(?:à\\s(?:l['’]unanimité|la\\smajorité)[^.;:,\\n]{0,60}|par\\s\\p{L}{2,12}\\svoix[^.;:\\n]{0,60}|par\\s\\d{1,3}\\svoix[^.;:\\n]{0,60}),?\\s(?=(?:approuve|décide|autorise|adopte|accepte|donne|fixe|émet|valide|confie|désigne|charge|sollicite|accorde|attribue|ratifie|retient|refuse|rejette|prend\\sacte|s['’]engage)(?!\\p{L}))`,
      'iu',
    ),
    after: ['title', 'explanation', 'recitals'],
  },
  // "Ouï l'exposé de M. le Maire, le conseil municipal, à l'unanimité :", "Sur proposition du bureau, …", "Après délibération, …".
  {
    part: 'decision',
    words:
      /(?:Ouï|Entendu|Sur\s(?:la\s)?proposition|Sur\s(?:le\s)?rapport|Après\s(?:avoir\s(?:entendu|ouï)|exposé|lecture|délibération))[^;:]{0,180}?(?:commission\spermanente|conseil|bureau|comité|assemblée)(?!\p{L})[^.;:]{0,80}?:/iu,
    after: beforeDecision,
  },
  {
    part: 'decision',
    words: /(?:d[ée]cident?|D[ÉE]CIDE(?:NT)?|d[ée]lib[èe]rent?)(?:\s(?:à|par|avec)\s[^:;.\n]{3,60})?\s?(?:de\s?)?:/u,
    after: beforeDecision,
    anywhere: true,
  },
  {
    part: 'decision',
    words:
      /(?:[Ii]l (?:vous )?est (?:donc |en conséquence |ainsi )?(?:proposé|demandé)|[Nn]ous (?:vous )?(?:proposons|demandons))\s(?:au\s|à la\s|à l['’]|aux membres d[ue]\s)[^:;.]{3,60}?(?:\s?:|\s(?=d['’e]))|[Nn]ous vous (?:demandons|proposons)\s?:/u,
    anywhere: true,
    after: ['explanation', 'recitals'],
    proposal: true,
  },
  { part: 'decision', words: /(?:D[ÉE]CIDE(?:NT)?|D[ÉE]LIB[ÈE]RE)(?=\s?:|\s|$)/u, after: beforeDecision },
  { part: 'decision', words: /(?:ARTICLE|Article)\s(?:1\s?er|1|premier|PREMIER|unique|UNIQUE)\b/u, after: ['explanation', 'recitals'] },
  {
    part: 'closing',
    words:
      /(?:Pour (?:extrait|copie|exp[ée]dition)|POUR EXTRAIT|(?:Ainsi )?[Ff]ait et d[ée]lib[ée]r[ée]|Fait (?:à|au) \p{Lu}|Certifi[ée] ex[ée]cutoire|ACTE EX[ÉE]CUTOIRE|Acte (?:certifi[ée]|rendu) ex[ée]cutoire|Le Maire certifie|Le Pr[ée]sident certifie|La pr[ée]sente d[ée]lib[ée]ration peut faire|D[ée]lais? et voies? de recours|Suivent les signatures)/u,
    after: ['decision'],
  },
  // The signature: an office alone on its line. The transmission's stamp, where it comes after the decision.
  {
    part: 'closing',
    words: /(?:Le|La|LE|LA)\s(?:Maire|MAIRE|Pr[ée]sidente?|PR[ÉE]SIDENTE?)(?:\s(?:de|du|d['’])[^\n,]{2,40})?\s?,?(?=\n|$)/u,
    after: ['decision'],
  },
  { part: 'closing', words: /(?:Envoy[ée] en pr[ée]fecture|AR Pr[ée]fecture|Accus[ée] de r[ée]ception)/u, after: ['decision'] },
];

/** Headings in capitals that are no title: the authority, the register, the headings of the parts. Folded words. */
export const headingsThatAreNoTitle =
  /^(?:extrait|registre|deliberations?\b|d e liberation|decision\b|republique|departement\b|commune\b|ville\b|mairie|conseil\b|commission\b|bureau\b|comite\b|communaute\b|arrondissement|canton|seance|session|proces verbal|compte rendu|ordre du jour|presents?\b|absents?\b|excuses?\b|etaient|pouvoirs?\b|procurations?\b|quorum|secretaire|membres|nombre|liberte|l an\b|objet$|date\b|envoye|recu|affiche|publie|id\b|page\b|annexes?\b|rapporteur|le president|le maire|la presidente|ar prefecture|du$|des$|de la commission)/;
