import { fold } from '../../../corpus/language/fold.ts';

/**
 * What letters put around a question, and what asks nothing: how they open, how they lead to the thing asked, how they close. Folded, one
 * wording a row. They are taken out before a question is read, so that "l'honneur" and "sentiments" are no subject.
 */
const rows = {
  opening: [
    '^(?:madame|monsieur|mesdames|messieurs)(?: la presidente| le president| le directeur| la directrice| le maire| madame| monsieur| et|,)*,',
    // Who asks: "je suis journaliste, …", "I'm a councillor, …".
    "^(?:bonjour,? |bonsoir,? |hello,? |hi,? )?(?:je suis|nous sommes|je viens d'arriver|je debute|je decouvre|i am|i'm|we are|we're|i(?: have|'ve)? just (?:joined|arrived|started)) (?!present|absent)[^,.;:?!]{3,60},",
    '^(?:dear|hello|hi) (?:sir|madam|all|team|colleague|colleagues)(?: or madam| or sir| and madam)?,?',
  ],
  leading: [
    "(?:si (?:cela|ca) ne vous (?:derange|ennuie|gene) pas(?: trop)?|si possible|si vous (?:le )?pouvez|si vous avez (?:un moment|le temps)|if (?:it's|it is) no trouble|if you (?:don't|do not) mind|if possible)",
    '(?:je|nous) (?:souhaiterais?|souhaiterions|desirerais?|desirerions|aimerions) (?:bien )?(?:savoir|connaitre|avoir|obtenir)',
    "(?:j'aurais|nous aurions) (?:aime|voulu|besoin de) (?:savoir|connaitre|avoir)",
    '(?:vous (?:auriez|avez)|(?:auriez|avez)-vous|tu (?:aurais|as)|(?:aurais|as)-tu)(?= (?:la |une |les |le )?(?:listes?|dates?|noms?|montants?|chiffres?|numeros?)(?![\\p{L}]))',
    '(?:je vous ecris|je me permets de vous (?:ecrire|contacter|solliciter|interroger)) (?:pour|afin de|et)(?: (?:vous demander|savoir|connaitre))?',
    "j'ai l'honneur de (?:vous )?(?:solliciter|demander|prier de)(?: (?:la communication|communication|copie|une copie|de bien vouloir (?:me |m')(?:communiquer|indiquer|transmettre|faire connaitre)))?",
    "je (?:vous )?(?:serais|saurais) (?:gre|tres reconnaissante?|reconnaissante?|obligee?) de (?:bien vouloir )?(?:me |m')(?:communiquer|indiquer|preciser|faire connaitre|faire savoir|transmettre|dire|donner|confirmer)",
    "je vous prie de (?:bien vouloir )?(?:me |m')(?:communiquer|indiquer|preciser|faire connaitre|faire savoir|transmettre|dire|donner)",
    "(?:auriez|auriez-|auras)-?(?:vous|tu) (?:l'amabilite|l'obligeance|la gentillesse) de (?:bien vouloir )?(?:me |m')(?:communiquer|indiquer|preciser|dire|donner)",
    "(?:j'ai|j'aurais|nous avons|on a) (?:juste )?besoin (?:de|d'une|d'un|du|des)",
    "i(?:'d| would)? need(?= (?:the|a|an|to know) )",
    'i am writing (?:to you )?(?:to (?:ask|enquire|inquire|request)|in order to (?:ask|know))(?: (?:you )?(?:about|for|whether))?',
    'i (?:would|should) be (?:most |very )?(?:grateful|obliged|thankful) if you (?:could|would) (?:kindly |please )?(?:tell me|let me know|inform me|confirm|indicate|advise me)',
    'could you (?:kindly |please )?(?:inform me of|advise me of|provide me with)',
  ],
  // What the answer is for: "pour un courrier que je dois envoyer cet après-midi,", "for a report,".
  purpose: [
    "(?:pour|dans le cadre de|en vue de|afin de preparer|afin de rediger|c'est pour) (?:un |une |mon |ma |notre |le |la |l')?(?:courrier|lettre|mail|courriel|note|dossier|reponse|reunion|rapport|discours|article|memoire|synthese|presentation|expose)(?: (?:que|a|au|sur lequel|pour lequel|de synthese|interne|de presse|pour (?:le|la|mon|ma|l.))(?![^,;:?.]{0,60}(?:seance|acte|deliberation|\\d{4}))[^,;:?.]{0,60})?(?:,|$)",
    "(?:for|it's for) (?:a |an |my |our )?(?:letter|mail|email|memo|note|file|reply|meeting|report|speech|article|thesis|summary|presentation)(?: (?:that|which|i|we|to)(?![^,;:?.]{0,60}(?:sitting|act|meeting of|\\d{4}))[^,;:?.]{0,60})?(?:,|$)",
  ],
  // Whether or not, and what begs for a yes: "présente ou pas ?", "…, n'est-ce pas ?", "…, right?".
  either: [
    '(?:ou (?:pas|non)|oui ou non|vrai ou faux|or not|yes or no|true or false)(?=\\W*$)',
    ",\\s*(?:n'est-ce pas|c'est (?:bien )?(?:ca|cela|exact|juste)|hein|right|correct|is that right|(?:isn|wasn|doesn|didn)'t it)(?=\\W*$)",
  ],
  // How the answer is to be worded, and from what: nothing that acts are searched for.
  manner: [
    "(?:selon|d'apres|a en croire|au vu de) (?:les|ces|vos|nos) (?:actes|deliberations|documents|textes)(?= ?[,?]|$)|according to (?:the |these |your )?(?:acts|deliberations|documents|records|texts)",
    'au juste|en clair|en gros|en bref|en resume|concretement|grosso modo|en (?:deux|trois|quelques|peu de) (?:mots|phrases|lignes)|en (?:termes simples|langage clair)|pour (?:un |une )?(?:debutante?|novice|neophyte|profane)|comme si je n(?:.y|e) (?:connaissais|savais|comprenais) rien,?',
    'in (?:plain|simple|other|layman.s|a few|your own) (?:words?|terms|english|language)|in (?:a nutshell|short|brief|one sentence|a sentence)|to (?:a|an|the) (?:newcomer|beginner|layman|outsider)|as if i (?:knew|know) nothing,?',
  ],
  closing: [
    // Who asks, behind the question.
    "(?:je viens d'arriver|je (?:suis|debute|decouvre) (?:nouveau|nouvelle|le sujet|ici|dans)|i(?:'m| am) new|i(?: have|'ve)? just (?:joined|arrived|started))[^,;:?]{0,60}(?=\\W*$)",
    "(?:je vous prie d'agreer|veuillez agreer|recevez|veuillez recevoir|avec (?:mes|nos)(?: \\p{L}+){0,2} (?:salutations|remerciements)|dans l'attente de (?:votre|vos) \\p{L}+|en vous remerciant|je vous (?:en )?remercie|bien (?:cordialement|a vous)|sinceres salutations|salutations (?:distinguees|respectueuses)).{0,160}$",
    '(?:yours (?:faithfully|sincerely|truly)|(?:kind|best|warm) regards|looking forward to (?:your|hearing)|with (?:best|kind) (?:wishes|regards)|thank you (?:in advance|for your \\p{L}+)).{0,120}$',
  ],
};
const found = [...rows.opening, ...rows.leading, ...rows.purpose, ...rows.either, ...rows.manner, ...rows.closing].map(
  (row) => new RegExp(`(?<![\\p{L}])(?:${row.replace(/^\^/, '')})(?![\\p{L}])`, 'u'),
);
const openings = rows.opening.length;

/** The question without the courtesies of a letter; as it is where nothing would be left. */
export function withoutCourtesies(question: string): string {
  const left = found.reduce((text, row, i) => {
    const folded = fold(text);
    const at = row.exec(folded.length === text.length ? folded : text);
    // An opening opens: "Madame X" within a question is somebody.
    if (!at || (i < openings && text.slice(0, at.index).trim() !== '')) return text;
    return `${text.slice(0, at.index)} ${text.slice(at.index + at[0].length)}`;
  }, question);
  const kept = left.replace(/^[\s,.;:]+|\s{2,}/g, (gap) => (/^\s+$/.test(gap) ? ' ' : '')).trim();
  return /\p{L}{2}/u.test(kept) ? kept : question;
}
