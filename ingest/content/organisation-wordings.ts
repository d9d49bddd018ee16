import type { FactOf } from '../../corpus/record/fact.ts';

/**
 * What leads to the name of an organisation, and its role. `lead` matches the folded words right before the name; the name itself is read by
 * `readName`, with a capital first. `near`, where given, has to stand in the same clause before the name.
 */
export const organisationLeads: { role: FactOf<'organisation'>['value']['role']; lead: RegExp; near?: RegExp }[] = [
  // "marché attribué à la société X", "les travaux sont confiés à l'entreprise X", "lot n° 1 attribué au groupement X".
  {
    role: 'contractor',
    lead: /\b(?:attribuee?s?|confiee?s?|notifiee?s?|adjugee?s?|d'attribuer [^.;]{3,60}?) (?:a|au|aux) (?:la |l')?(?:(?:societe|entreprise|sarl|sas|sa|eurl|scop|groupement|cabinet|bureau d'etudes|agence|ets|etablissements?)(?: d'architectes?| d'entreprises)? )+/g,
    near: /\b(?:marches?|accord-cadre|accords-cadres|lots?|travaux|prestations?|contrats?|mission|maitrise d'oeuvre|maitrise d'œuvre|fourniture|concession|delegation de service public)\b/,
  },
  {
    role: 'contractor',
    lead: /\b(?:marches?|accord-cadre|contrats?|lots?)(?: [^.;,:]{0,60}?)? (?:conclu|passe|signe|conclue|souscrit)s? avec (?:la |l')?(?:(?:societe|entreprise|sarl|sas|sa|eurl|groupement|cabinet|bureau d'etudes) )+/g,
  },
  {
    role: 'contractor',
    lead: /\b(?:(?:societe|entreprise|groupement) )?(?:titulaire|attributaire)s?(?: (?:du|de ce|des) (?:marches?|lots?|accord-cadre)(?: n ?[°º] ?\d{1,3})?)? ?(?::|est) ?(?:la |l')?(?:(?:societe|entreprise|sarl|sas|groupement|cabinet) )?/g,
  },
  // "le coordonnateur en est la Région X", "dont la Région X reste le coordonnateur" (the name stands before: see `namesBefore`).
  {
    role: 'coordinator',
    lead: /\b(?:coordonnateur|coordonnatrice|coordinateur)(?: du groupement(?: de commandes?)?)?(?: en)? (?:est|sera|:) ?(?:la |le |l')?/g,
  },
  {
    role: 'coordinator',
    lead: /\b(?:designe|designer|designant|designent) (?:la |le |l')?(?=[^.;,]{3,60}(?:comme|en qualite de|en tant que) coordonnat)/g,
  },
  // "subvention de 500 € à l'association X", "au profit de l'association X".
  {
    role: 'beneficiary',
    lead: /\bsubventions?\b[^.;:]{0,90}? (?:a|en faveur de|au profit de|au benefice de|pour) (?:l'association |la fondation |l'amicale |la cooperative |le club |l'union |l'office )(?:(?:sportive|culturelle|scolaire) )?/g,
  },
];

/** The name, then what it is: "dont la Région reste le coordonnateur", "la commune de X, coordonnateur du groupement". */
export const namesBefore: { role: FactOf<'organisation'>['value']['role']; words: RegExp }[] = [
  {
    role: 'coordinator',
    words:
      /[lL](?<=[\s,].)(?:a|e|['’])\s?(?<name>\p{Lu}[\p{L}'’.-]*(?:\s(?:de\s|du\s|des\s|d['’]|la\s|le\s|et\s)?\p{Lu}[\p{L}'’.-]*){0,6})\s?,?\s(?:reste|est|sera|assure\sle\srôle\sde|agissant\sen\s(?:tant\sque|qualité\sde)|en\s(?:sa\s)?qualité\sde|en\stant\sque)?\s?(?:désignée?\s(?:comme\s)?)?(?:le\s|la\s)?(?:coordonnateur|coordonnatrice)\b/gu,
  },
];

/** What opens an enumeration of partners. The list follows at once and ends with its sentence or at a verb. */
export const partnerLeads =
  /\b(?:partenariat(?: [^.;:]{0,200}?)? avec (?=la |le |les |l')|partenaires sont(?:,? depuis (?:le )?[^,.;]{4,20},)? ?:? ?(?=la |le |les |l')|viennent (?:donc )?(?:desormais )?se joindre (?:donc )?(?:desormais )?(?:a (?:eux|nous) )?(?=la |le |les |l')|(?:se sont|ont) (?:joints?|rejoints?)(?: le groupement| au groupement| le partenariat)?,? ?:? ?(?=la |le |les |l'))/g;

/** Words that close an enumeration: a participle or a verb that says more of the last name, or another clause. */
export const enumerationEnd =
  /(?<!(?:^|[^\p{L}])\p{L})\.\s|[;:]\s|\n\s*\n|\s(?=(?:se substituant|ainsi que|afin|pour|dans le cadre|qui|dont|ayant|permettant|concernant|relative?s?|en vue|au titre|depuis|visant|selon|portant|destinee?s?|est|sont|a ete|ont|permet|prevoit|par|sur|un|une|en application|et (?:que|de \p{L}+er|permet|prevoit|est|a|sont|ont))\b)/u;

/** Institutions that begin a name of their own in an enumeration: "les Départements de l'Ariège, l'Aveyron, la Région X" ends a group with "la Région". */
export const institutions =
  /^(?:regions?|departements?|academies?|directions?|communes?|villes?|communautes?|metropoles?|syndicats?|rectorats?|ministeres?|caisses?|chambres?|agences?|etat|universites?|conseils?|offices?|associations?|prefectures?|etablissements?|d\.?r\.?a\.?a\.?f|draaf|dreal|drac|ars|ademe|services?|federations?|union|groupement|institut|ecole|college|lycee|societe|banque)\b/;
