/**
 * Words that a claim may use without any proof, because they state nothing: articles, pronouns, auxiliaries, prepositions of place and
 * topic, and the words by which a text refers to itself. What limits, compares, negates, orders or explains is no glue (see
 * `operator-rows.ts`). Folded, French and English, space separated: add freely, but nothing that could make a sentence false.
 */
const rows = `
l le la les un une des du de d au aux ce cet cette ces celui celle ceux celles c s se y en il elle ils elles on nous vous lui leur leurs son sa ses
qui que qu dont ou et a dans par pour sur avec chez entre vers sous ainsi comme soit notamment ici la ci
est sont etait etaient fut furent sera seront serait seraient ete etre ait aient soient a ont avait avaient ayant eu eut ont avoir etant suis
lors cours propos sujet titre cadre part effet egalement aussi alors puis ensuite enfin hauteur
the of to at in on by from with as it its is are was were be been being has have had having this that these those which who whom whose there
and for their his her he she they them into under within between regarding concerning about also then where when during through
do does did s t
m mm mme mmes mlle mr mrs ms monsieur madame messieurs mesdames dr
acte actes act deliberation deliberations texte text document documents seance seances sitting sittings meeting meetings session sessions reunion
selon indique indiquee precise mentionne mentionnee figure figurent rapporte note constate declare dit ecrit prevoit
according states stated says said records recorded reads mentions mentioned notes noted indicates
compte comptait comptent dispose disposait disposent concerne concernent ainsi via
mais tandis alors cependant toutefois neanmoins nevertheless while whereas however yet during pendant durant
per parmi among or notamment particular namely notably afin order
je me moi nos notre vos votre i me my our your him us himself itself themselves one ones how whether
datee datees dated dument duly exemple example thus ceci cela
concerne concernant relatif relative relatifs relatives related relating concerns namely
`;

const glueWords: ReadonlySet<string> = new Set(rows.trim().split(/\s+/));

/** What a capital letter says nothing of: titles and words that open a sentence are looked up here before they count as names. */
export const isGlue = (folded: string): boolean => glueWords.has(folded);
