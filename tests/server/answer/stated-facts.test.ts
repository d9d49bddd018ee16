import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { storeOf } from '../../support/store-of.ts';
import { veyle } from '../../support/veyle.ts';

/** Questions about what three acts state, read, stored and asked as they are in use: `said` has to stand in the answer, `unsaid` may not. */
type Row = [question: string, status: string, said: RegExp, unsaid?: RegExp];

const twoSums: Row[] = [
  ["L'autofinancement est-il supérieur à la subvention FEADER ?", 'answered', /^Non\. 72.000.€ est moins que 108.000.€.*36.000.€/],
  ['Which is larger, the contract price or the grant?', 'answered', /^€180,000 is more than €108,000/],
  ["Quel est l'écart entre le coût total et la subvention ?", 'answered', /72.000/],
  ["Si j'ajoute la subvention et l'autofinancement, j'obtiens combien ?", 'answered', /108.000.€ \+ 72.000.€ = 180.000.€, somme calculée/],
  ['Does the grant exceed the self-financing?', 'answered', /^Yes\./],
  ["Le marché coûte-t-il plus cher que l'autofinancement ?", 'answered', /^Oui\./],
  ['Quelle est la somme du coût total et de la participation annuelle du Département ?', 'answered', /ne se comparent pas/, /180.900/],
];

const notThePrice: Row[] = [
  // The yearly share pays for counting readers: the bus is only what they borrow from.
  ['Combien coûte le médiabus par an ?', 'not_stated', /participation.*\n\n.*900 €/s],
  ['What does the médiabus cost each year?', 'not_stated', /contribution.*900/s],
  ['Combien coûte par an le suivi de fréquentation du médiabus ?', 'answered', /900 €/],
  ["Combien coûte la convention avec l'Agence des Lecteurs ?", 'answered', /900 €/],
];

const bounds: Row[] = [
  ['Le FEADER finance-t-il plus de la moitié du médiabus ?', 'answered', /^Oui\. \*\*60.%/],
  ["L'Europe paie-t-elle plus de 60 % ?", 'answered', /^Non\./],
  ['Is at least 60% of the médiabus funded by the FEADER?', 'answered', /^Yes\./],
  ["L'aide du FEADER couvre-t-elle la moitié du coût ?", 'answered', /^Non\./],
  ['Is the FEADER share at least half?', 'answered', /^Yes\./],
  ['La subvention atteint-elle au moins 108 000 € ?', 'answered', /^Oui\./],
  ['Does the grant exceed 108,000 euros?', 'answered', /^No\./],
  // Any sum on the subject would do: one below the bound is no "no".
  ['Le Département a-t-il dépensé plus de 100 000 € pour le médiabus ?', 'answered', /180.000/, /^Non/],
  ['Combien coûte le médiabus sans le FEADER ?', 'answered', /72.000.€/, /180.000/],
  // Who gives is left out; an act without a grant has none to leave out.
  ['Quel est le coût du médiabus hors subvention ?', 'answered', /72.000.€/, /180.000|900 €/],
  // The price is given with tax.
  ['Combien coûte le marché du médiabus hors TVA ?', 'not_stated', /./, /\*\*180.000/],
  ["L'État a-t-il versé plus de 500 € ?", 'not_found', /./, /900 €/],
  ['Le FEADER a-t-il été versé ?', 'not_stated', /108.000.€/],
  ['Quelle part finance le FEADER ?', 'answered', /60.%/],
];

/** Words of haste, courtesy and role that lead to a list of people. */
const people: Row[] = [
  ['who didnt show up on 12 march 2019', 'answered', /RIGOULET/],
  [
    "Bonjour, je souhaiterais savoir, si cela ne vous dérange pas, quels conseillers manquaient à l'appel le 12 mars 2019.",
    'answered',
    /était absente : Mme RIGOULET/,
  ],
  ['jsuis journaliste, vous auriez la liste des présents du 18 juin 2020 ?', 'answered', /7 membres étaient présents/],
  ['rigoulet absente quand', 'answered', /12 mars 2019 : absente/],
  ['Did Mr Bastidon ever vote on behalf of a colleague?', 'answered', /^Yes\..*HAUTECLOQUE/],
  ['Name the councillors who cast a vote for somebody else on 12 March 2019', 'answered', /BASTIDON.*OUVRARD/],
  ['On which dates is Mme Zeller recorded?', 'answered', /14 September 2022/],
  ['Which members sat in both 2019 and 2020?', 'answered', /TILLOY.*OUVRARD.*BASTIDON.*DESMARETZ/, /CLAVEYROLLES|HAUTECLOQUE/],
  ["Au bas de l'acte CP2019_03_07, quel nom figure ?", 'answered', /signé par M\. Armand TILLOY/],
  ['Qui tenait la plume comme secrétaire le 18 juin 2020 ?', 'not_stated', /secrétaire de séance/],
  ['Which sittings had 5 members present?', 'answered', /12 March 2019: \*\*5\*\*/, /14 September 2022: /],
  [
    'Quelles sont les séances où il y avait plus de 5 présents ?',
    'answered',
    /18 juin 2020.* : \*\*7.*14 septembre 2022.* : \*\*6/s,
    /12 mars 2019 : /,
  ],
  ['Which meetings had fewer than 4 members present?', 'answered', /^No sitting with that number/],
  ['Who took over from Mr Tilloy as president?', 'answered', /14 September 2022.*OUVRARD/],
  ['Who was the vice-president in 2019?', 'not_found', /vice-president/, /TILLOY/],
];

/** The chair, somebody told of before, the next sitting, two sittings. */
const offices: Row[] = [
  ['Le président a-t-il reçu une procuration le 18 juin 2020 ?', 'answered', /^Oui\. M\. TILLOY a reçu.*CLAVEYROLLES/],
  ['Le président a-t-il donné procuration le 18 juin 2020 ?', 'answered', /^Non\. M\. TILLOY n'a donné aucune/],
  ['Did the president hold a proxy on 12 March 2019?', 'answered', /^No\./],
  ['Sous la houlette de qui la commission s’est-elle réunie en 2022 ?', 'answered', /Solène OUVRARD/],
  ['Has Mme Ouvrard ever chaired?', 'answered', /^Yes\..*chaired once/],
  ["Parmi les élus de 2019, lesquels n'étaient plus là en 2022 ?", 'answered', /Le 12 mars 2019 seulement.*TILLOY/s],
  ['Qui a signé l’acte de 2019 et combien de membres étaient absents ce jour-là ?', 'answered', /signé par.*1 absente?/s, /Une personne/],
  ['Where and at what time was the September 2022 meeting held?', 'answered', /Hôtel du Département.*9:15/s],
  ['À quelle heure la séance du 14 septembre 2022 a-t-elle été levée ?', 'not_stated', /s'est terminée/, /ouverte/],
  ["L'académie de Montrevel est-elle partie au groupement ?", 'answered', /^Oui/],
  ['Does any act mention Rouleval?', 'answered', /CP2019_03_07/],
  ['Qui présidait la séance d’après celle du 18 juin 2020 ?', 'answered', /Solène OUVRARD/, /TILLOY/],
  ['Who chaired the meeting before the one of 14 September 2022?', 'answered', /18 June 2020.*TILLOY/, /OUVRARD/],
  ['Qui présidait la séance précédant celle du 12 mars 2019 ?', 'not_found', /aucune séance le 11 mars 2019/, /TILLOY/],
  ['On whose behalf did Mme Rigoulet vote?', 'answered', /LANGLADE/],
  ['Qui a voté par procuration pour M. PRUNIAUX le 12 mars 2019 ?', 'answered', /à Mme OUVRARD/],
  ['Combien étions-nous le 18 juin 2020 ?', 'answered', /7 présents/],
  ['Was the 2019 quorum higher than the 2020 one?', 'answered', /quorum was 5/, /^Yes/],
  ['Was everyone present on 18 June 2020?', 'answered', /CLAVEYROLLES/],
  ['Bsr, qui était absent le 12 mars 2019 ?', 'answered', /RIGOULET/],
];

/** Questions behind another: [earlier, question, said]. */
const leaning: [string, string, RegExp][] = [
  ['Qui présidait la séance du 18 juin 2020 ?', "et celle d'après ?", /14 septembre 2022.*OUVRARD/],
  ['Who chaired the sitting of 18 June 2020?', 'And the previous meeting?', /12 March 2019.*TILLOY/],
  ['Which company holds the médiabus contract?', 'How much was it paid?', /180,000/],
  ['Who was absent on 12 March 2019?', 'Was she there in 2020?', /^Yes\..*RIGOULET/],
];

const figures: Row[] = [
  // What was asked for is not paid yet; what an agreement fixes is.
  ["Combien l'Europe a-t-elle versé ?", 'not_stated', /ne disent pas que ce fut fait.*108.000/s],
  ['How much did Europe pay?', 'not_stated', /do not say that it was done.*108,000/s],
  ["Combien le Département a-t-il demandé à l'Europe ?", 'answered', /108.000/],
  ['Quelle somme le Département sort-il de sa poche pour le médiabus ?', 'answered', /72.000/, /180.000/],
  ['How much EU money was requested?', 'answered', /108,000/, /72,000|180,000/],
  ["Combien l'UE finance-t-elle ?", 'answered', /108.000/, /72.000|180.000/],
  ['How much did phase three of the médiabus cost?', 'not_stated', /does not say/, /180,000/],
  ["Quel acte engage le plus d'argent ?", 'answered', /180.000.*CP2019_03_07/s, /900/],
  ['What percentage does the Département finance itself?', 'not_stated', /no rate.*72,000/s],
  ['Combien de communes se partageront le reste du coût ?', 'answered', /quarantaine de communes/],
  ['sous-fonction de la dépense ?', 'answered', /313/],
  // Whoever holds the contract is paid by it.
  ['How much was the president paid?', 'not_stated', /does not say/, /180,000|900/],
  ['Le Département finance-t-il moins de la moitié ?', 'not_stated', /ne dit pas quel taux/, /60.%/],
  ['How much did ROULEVAL pay?', 'not_stated', /does not say/, /180,000/],
  ['How much does the Département pay the Agence des Lecteurs over 2020 and 2021?', 'answered', /900 per year/],
];

/** What a date is of: an act, people, an agreement and its two ends. */
const dates: Row[] = [
  // The former agreement was over when the act was passed.
  ["Quand prend fin la convention avec l'Agence des Lecteurs ?", 'answered', /2021/, /\*\*fin 2019/],
  ["Que s'est-il passé le 3 mai ?", 'answered', /avis des bibliothécaires, reçu le 3 mai/],
  ['What happened on 4 May?', 'not_found', /no sitting on 4 May/],
  ['Quand se termine la phase 2019-2022 ?', 'answered', /2022/, /janvier 2017/],
  // That some are in says of none that they went.
  ['Quel département a rejoint le groupement en 2022 ?', 'not_stated', /ne dit pas quel/, /Orbe/],
  ['Which partners were replaced in 2022?', 'not_found', /found nothing/, /Orbe/],
  ['Which departments left the group?', 'not_found', /found nothing/, /Orbe/],
  ['Le Département a-t-il renoncé au médiabus ?', 'not_found', /rien trouvé/],
  ["Quand l'avis des bibliothécaires a-t-il été reçu ?", 'answered', /3 mai dernier/, /préfecture/],
  ['Quand les bibliothécaires ont-ils été reçus ?', 'answered', /3 mai dernier/, /préfecture/],
  ['Qui a été reçu par le préfet ?', 'not_found', /rien trouvé/, /20 septembre/],
  ["Quand l'acte CP2019_03_07 a-t-il été reçu ?", 'answered', /25 mars 2019/],
  ['When did the prefecture get act CP2019_03_07?', 'answered', /25 March 2019/],
  ["De quand date la convention initiale avec l'Agence des Lecteurs ?", 'answered', /\*\*2016\*\*/, /\*\*(?:fin )?2019|\*\*6 février/],
  ['Quand la convention de 2016 a-t-elle pris fin ?', 'answered', /\*\*fin 2019\*\*/],
  ['When did the agreement signed in 2016 end?', 'answered', /\*\*the end of 2019\*\*/],
  ["Quand l'Agence des Lecteurs a-t-elle écrit ?", 'answered', /6 février 2020/],
  ["Jusqu'à quand court la convention de groupement au maximum ?", 'answered', /30 juin 2025/],
  ['Combien de mois entre la séance de 2019 et celle de 2020 ?', 'answered', /464 jours/],
  ['Quand la subvention a-t-elle été versée ?', 'not_stated', /quand cela a été payé/],
  ['When was the grant paid?', 'not_stated', /when it was paid/, /108,000/],
  ["l'accord cadre dure combien de temps", 'answered', /pour 3 ans/],
  ["Quand l'acte CP2020_06_11 a-t-il pris effet ?", 'not_stated', /à partir de quand il s’applique/, /18 juin 2020 \[/],
];

const several: Row[] = [
  ['montant + titulaire du marché du médiabus', 'answered', /180.000[\s\S]*ROULEVAL/],
  ["Quel est le montant du marché et qui l'a obtenu ?", 'answered', /180.000[\s\S]*ROULEVAL/],
  ['Pour la séance du 14 septembre 2022 : heure, lieu et président ?', 'answered', /9.h.15[\s\S]*Hôtel du Département[\s\S]*OUVRARD/],
  ['Chair, quorum and number of members for 18 June 2020?', 'answered', /TILLOY[\s\S]*quorum was 5[\s\S]*8 members/],
  ['De qui M. BASTIDON a-t-il porté le pouvoir, et à quelle date ?', 'answered', /12 mars 2019, celle de Mme HAUTECLOQUE/, /rien trouvé/],
];

let store: Awaited<ReturnType<typeof storeOf>>;
let folder: string;
beforeAll(async () => {
  folder = await veyle();
  store = await storeOf(folder);
});
afterAll(async () => {
  store.close();
  await Promise.all([rm(folder, { recursive: true }), rm(store.uri, { recursive: true })]);
});

describe.each([
  ['two sums side by side', twoSums],
  ['a share is no price', notThePrice],
  ['bounds', bounds],
  ['people of a sitting', people],
  ['offices', offices],
  ['figures', figures],
  ['dates', dates],
  ['several things', several],
] as const)('%s', (_theme, table) => {
  it.each(table)('%s', async (question, status, said, unsaid) => {
    const given = await answer({ question }, { reader: await store.snapshot() });
    expect({ status: given.status, text: given.text }).toEqual({ status, text: expect.stringMatching(said) });
    if (unsaid) expect(given.text).not.toMatch(unsaid);
  });
});

it.each(leaning)('%s %s', async (earlier, question, said) => {
  const { text } = await answer({ question, history: [earlier] }, { reader: await store.snapshot() });
  expect(text).toMatch(said);
});
