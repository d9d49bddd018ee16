import { asks } from '../understand/ways.ts';

/** What a thing is called, not what it is; the title of an act is told otherwise. */
export const asksName = (question: string): boolean => nameWays(question) && !titleWays(question);
const nameWays = asks({
  fr: `quel|quels est|sont|etait|etaient|fut nom|noms exact|complet|officiel|precis? de
    quel|quels est|sont|etait|fut nouveau|nouvel|vrai|ancien nom de
    quel est|etait intitule de
    s|se appel~|nomm~ comment
    comment s|se appel~|nomm~
    comment a|est ete? nomme|nommee|appele|appelee|baptise|baptisee`,
  en: `what|which is|was|are official|new|full|exact|proper? name|names|title|titles of|given
    what is|was|are ... called`,
});
const titleWays = asks({ fr: 'intitule|nom de acte|deliberation', en: 'name|title of act|deliberation' });

/** What came out of a survey, a trial, a first period: the paragraph after the one that tells of it says so. */
export const asksOutcome = asks({
  fr: `resultat|resultats|enseignement|enseignements|bilan|evaluation
    conclusion|conclusions de
    qu|que ... montre|revele|donne|conclu|dit|disent|disaient|pensent|pensaient|repondu|reproch~|critiqu~`,
  en: `show|showed|shown|reveal|revealed|find|conclude|concluded
    result|results|finding|findings|outcome|conclusion|conclusions of
    assessment|evaluation
    what did|do|does ... say|said|think|answer|reply|complain|criticise|criticize|dislike|like|appreciate|enjoy`,
});

/** Somebody by name: a rectorate is no rector. */
export const asksWho = asks({
  fr: '^ qui est|etait le|la|l\n^ qui a ecrit|redige\n^ qui representait|representaient|represente',
  en: '^ who is|was the\n^ who wrote|authored\n^ who represented|represents|spoke',
});

/** Those who were there at the beginning. */
export const asksFirst = asks({
  fr: 'de origine|depart|debut\ninitiaux|historiques|fondateurs\npremiers partenaires',
  en: 'original|initial|founding\nfirst|early partners',
});

/** Those in whose place others came. */
export const asksReplaced = asks({
  fr: 'remplace|remplaces|remplacee|remplacees|remplacent|substitue|substitues|substituee|substituent',
  en: 'replaced|replaces|replace|superseded',
});

/** Those who did not get a contract. */
export const asksRivals = asks({
  fr: 'autres societes|entreprises|candidats|prestataires|fournisseurs|offres\nconcurrent|concurrents|concurrente|concurrentes|evince~',
  en: `other companies|firms|bidders|suppliers|vendors|tenders
    competitor|competitors|rival|rivals|losing|unsuccessful|bidder|bidders`,
});

/** Another than the one named. */
export const asksOther = asks({
  fr: 'autre|autres que\nautre|autres societe|societes|entreprise|entreprises|partenaire|partenaires|organisme|organismes que',
  en: `other than
    other company|companies|firm|firms|partner|partners|body|bodies than
    anyone|anybody|someone|somebody else|other but|than
    different ... from|than`,
});
