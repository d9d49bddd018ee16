/**
 * Small words that change what a sentence states: each needs a word of its own row in the cited words. A row is one meaning, French and
 * English together; a word may stand in several rows (then any of them will do).
 */
const rows: Record<string, string> = {
  all: 'tous toutes tout toute chaque chacun chacune all every each any everyone both',
  any: 'any eventuel eventuels eventuelle eventuelles',
  whole: 'tout toute entier entiere integralite totalite integralement totalement whole entire entirely fully all',
  only: 'seul seule seuls seules uniquement seulement exclusivement exclusif exclusive only solely exclusively sole alone just',
  more: 'plus davantage superieur superieure superieurs depasse excede more over above exceeds exceeding greater higher larger bigger most highest largest biggest greatest longest maximum',
  less: 'moins inferieur inferieure less fewer below lower smaller least lowest smallest shortest minimum',
  most: 'plupart majorite majoritairement most mostly majority',
  sum: 'ensemble total totale totaux somme cumul cumule cumules cumulee additionne total totals altogether sum combined overall together',
  upTo: 'maximum plafond plafonne limite jusqu maximal maximale up capped ceiling limit',
  atLeast: 'minimum minimal minimale least',
  before: 'avant anterieur anterieure prealable prealablement before prior earlier previously',
  after: 'apres posterieur posterieure suivant suite after following later afterwards subsequently',
  since: 'depuis partir compter since onwards starting',
  until: 'jusqu tard later until till than latest',
  because: 'parce car cause raison grace donc puisque because due thanks since therefore hence owing reason reasons consequently',
  despite: 'malgre bien despite although though even',
  condition: 'si condition sous reserve sauf if unless provided except',
  again: 'encore toujours nouveau nouvelle again still always',
  never: 'jamais never',
  almost: 'environ pres presque quelque quasi approximativement autour about around approximately nearly almost roughly some',
  several: 'plusieurs quelques several many various few multiple nombreux nombreuses beaucoup',
  other: 'autre autres other others another',
  same: 'meme memes same identique',
  already: 'deja already',
  against: 'contre against',
  without: 'sans without',
  will: 'will would shall sera seront aura auront',
  may: 'peut peuvent pouvant pourra pourrait pourront can could may might able',
  need: 'besoin besoins need needs',
  including: 'comprenant incluant including',
  now: 'desormais dorenavant actuellement maintenant now currently',
  would: 'would',
  must: 'doit doivent devra devront faut must should shall need needs',
  instead: 'plutot instead rather',
};

/** What only an act says with these: "autorise le maire à signer" lets a claim say that the mayor may; "dont" is a pronoun too ("la façon dont"). */
const inActs: Record<string, string> = {
  may: 'autorise autorisent autoriser autorisation habilite',
  including: 'dont',
};

const tableOf = (meanings: Record<string, string>) => {
  const table = new Map<string, Set<string>>();
  for (const [row, words] of Object.entries(meanings)) {
    for (const word of words.split(' ')) table.set(word, (table.get(word) ?? new Set()).add(row));
  }
  return table;
};
const table = tableOf(rows);
const actTable = tableOf(inActs);

/** "Provided" bounds with "that" alone, "up" with "to": elsewhere they are words of a verb ("is provided", "set up"). */
const onlyBefore: Record<string, string> = { provided: 'that', up: 'to' };

/** The meanings of a word where it stands. */
export function operatorsAt(words: readonly { folded: string }[], at: number): ReadonlySet<string> | null {
  const folded = words[at]?.folded ?? '';
  // "L'ensemble des collèges" is all of them; "participent ensemble" is together.
  if (folded === 'ensemble' && /^[ld]$/.test(words[at - 1]?.folded ?? '')) return operatorsOf('tout');
  const next = onlyBefore[folded];
  return next !== undefined && words[at + 1]?.folded !== next ? null : operatorsOf(folded);
}

/** The meanings that a folded word may have; null where it is no operator. */
export const operatorsOf = (folded: string): ReadonlySet<string> | null => table.get(folded) ?? null;

/** French futures: "commencera", "auront", "sera". */
export const future = /^(?!opera$|camera$|aura$).{1,}[eidrtuv]r(?:a|ont)$/;

/** Endings that say what an auxiliary says elsewhere: "commencera" what "will begin" does, "révisable" what "may be revised" does. */
const endings: [ending: RegExp, row: ReadonlySet<string>][] = [
  [future, new Set(['will'])],
  [/^.+[aeiour]r(?:ait|aient)$/, new Set(['would'])],
  [/.{4}(?:able|ible|ables|ibles)$/, new Set(['may'])],
];

/** The meanings that a word of an act may stand for in a claim. */
export function operatorsInAct(words: readonly { folded: string }[], at: number): ReadonlySet<string> | null {
  const folded = words[at]?.folded ?? '';
  return actTable.get(folded) ?? operatorsAt(words, at) ?? endings.find(([ending]) => ending.test(folded))?.[1] ?? null;
}
