import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../server/answer/answer-to.ts';
import type { Answer, Question } from '../../../server/contract.ts';
import { questionOf } from '../../support/question-of.ts';
import { acts, day, valserine, who, year } from '../../support/valserine.ts';

const ask = (text: string, of: Partial<Question> = {}) => answerTo(questionOf(text, of), valserine);
const quotes = (answer: Answer) => answer.citations.map((citation) => citation.shown);

describe('people of a sitting', () => {
  it.each([
    ['fr', 'Le 9 juin 2017, 2 procurations étaient détenues par : M. VALMONT, pour Mme LE GALL [1] ; Mme ARDOIN, pour M. PELLORCE [2].'],
    ['en', 'On 9 June 2017, 2 proxies were held: M. VALMONT for Mme LE GALL [1]; Mme ARDOIN for M. PELLORCE [2].'],
  ] as const)('tells proxies in %s, each proved by its own clause', async (lang, text) => {
    const answer = await ask('?', { lang, intent: 'proxies', dates: day('2017-06-09') });
    expect(answer).toMatchObject({ status: 'answered', text });
    expect(quotes(answer)).toEqual(['Mme LE GALL (pouvoir à M. VALMONT)', 'M. PELLORCE (pouvoir à Mme ARDOIN)']);
  });

  it('does not say who gave a proxy where the act does not tell', async () => {
    const answer = await ask('?', { lang: 'en', intent: 'proxies', dates: day('2015-05-04') });
    expect(answer.status).toBe('not_stated');
    expect(answer.text).toContain('does not say who gave a proxy');
    expect(quotes(answer)).toEqual(['Présents ou ayant donné procuration']);
  });

  it('counts one person over the sittings that tell, and names those that do not', async () => {
    const answer = await ask('?', { intent: 'proxies', aspect: 'holder', count: true, people: who('M. VALMONT', 'valmont') });
    expect(answer.text).toContain('M. VALMONT a reçu une procuration : le 9 juin 2017, celle de Mme LE GALL [1].');
    expect(answer.text).toMatch(/Compté sur les 2 séances .*9 juin 2017 et 1er mars 2021.* l'acte du 4 mai 2015 \[\d\] ne le dit pas\./);
  });

  it('does not take the giver for the holder', async () => {
    const answer = await ask('?', {
      lang: 'en',
      intent: 'proxies',
      aspect: 'holder',
      dates: day('2017-06-09'),
      people: who('Mme LE GALL', 'le gall'),
    });
    expect(answer.text).toContain('Mme LE GALL held no proxy');
    expect(answer.text).toContain('Mme LE GALL gave one proxy: on 9 June 2017, to M. VALMONT');
  });

  it('agrees in French and tells absent from represented', async () => {
    const answer = await ask('?', { intent: 'absent', dates: day('2017-06-09') });
    expect(answer.text).toBe(
      "Le 9 juin 2017, était absent : M. OUDIN [1]. S'y ajoutent, absents mais représentés : Mme LE GALL (pouvoir à M. VALMONT) [2] et M. PELLORCE (pouvoir à Mme ARDOIN) [3].",
    );
  });

  it('says that nobody else was absent where all absent were represented', async () => {
    const answer = await ask('?', { intent: 'absent', dates: day('2021-03-01') });
    expect(answer.text).toBe(
      "Le 1er mars 2021, le seul membre absent était représenté : M. VALMONT (pouvoir à Mme LE GALL) [1]. L'acte ne cite aucun autre absent.",
    );
  });

  it('proves a list by its heading and names together', async () => {
    const answer = await ask('?', { intent: 'present', dates: day('2017-06-09') });
    expect(answer.text).toBe('Le 9 juin 2017, 3 membres étaient présents : M. TERREAUX, M. VALMONT et Mme ARDOIN [1].');
    expect(quotes(answer)).toEqual(['Présents : M. TERREAUX, M. VALMONT, Mme ARDOIN']);
  });

  it.each([
    ['present', 'Il y avait 3 présents ?', 'Oui. Le 9 juin 2017 : 3 présents [1].'],
    ['present', 'Il y avait 5 présents ?', 'Non. Le 9 juin 2017 : 3 présents [1].'],
    ['present', 'Il y avait plus de 2 présents ?', 'Oui. Le 9 juin 2017 : 3 présents [1].'],
    ['present', 'Were there fewer than 3 people present?', 'Non. Le 9 juin 2017 : 3 présents [1].'],
    ['present', 'Il y avait au moins 3 présents ?', 'Oui. Le 9 juin 2017 : 3 présents [1].'],
    ['quorum', 'Le quorum était de 5 ?', 'Non. Le 9 juin 2017, le quorum était de 4 [1].'],
    ['members', 'La commission compte 6 membres ?', "Oui. Le 9 juin 2017, l'acte compte 6 membres en exercice [1]."],
  ] as const)('holds a count against the records: %s, %s', async (intent, text, told) => {
    const answer = await ask(text, { intent, yesNo: true, dates: day('2017-06-09'), subject: [text.replace(/\D/g, '')] });
    expect(answer).toMatchObject({ status: 'answered', text: told });
  });

  it.each([
    ['La séance a commencé à 14h30 ?', /^Oui\. .*14\sh\s30/],
    ['Did the sitting start at 2 pm?', /^Non\. .*14\sh\s30/],
  ])('holds an hour against the records: %s', async (text, told) => {
    const answer = await ask(text, { intent: 'time', yesNo: true, dates: day('2017-06-09'), subject: ['14h30', 'pm'] });
    expect(answer.text).toMatch(told);
  });

  it('says no yes or no of a count that is not asked about, or that the act does not tell', async () => {
    const all = await ask('Qui étaient les 3 présents ?', { intent: 'present', dates: day('2017-06-09') });
    expect(all.text).toMatch(/^Le 9 juin 2017, 3 membres/);
    const mixed = await ask('Il y avait 3 présents ?', { intent: 'present', yesNo: true, dates: day('2015-05-04') });
    expect(mixed.text).not.toMatch(/^(?:Oui|Non)/);
  });

  it('gives no number of those present where the act mixes them', async () => {
    const answer = await ask('?', { intent: 'present', count: true, dates: day('2015-05-04') });
    expect(answer.status).toBe('not_stated');
    expect(answer.text).toContain('3 présents ou représentés');
  });

  it.each([
    ['M. OUDIN', 'oudin', '2017-06-09', 'answered', 'Non. Le 9 juin 2017, M. OUDIN était absent'],
    ['Mme LE GALL', 'le gall', '2017-06-09', 'answered', 'Non. Le 9 juin 2017, Mme LE GALL était absente et représentée par M. VALMONT'],
    ['Mme ARDOIN', 'ardoin', '2017-06-09', 'answered', 'Oui. Le 9 juin 2017, Mme ARDOIN était présente'],
    ['Mme ARDOIN', 'ardoin', '2015-05-04', 'not_stated', "l'acte ne dit pas si Mme ARDOIN était là ou avait donné procuration"],
    ['Mme ARDOIN', 'ardoin', '2021-03-01', 'not_stated', "l'acte ne dit rien de Mme ARDOIN"],
  ])('was %s (%s) there on %s: %s', async (text, id, date, status, said) => {
    const answer = await ask('?', { intent: 'presence', yesNo: true, dates: day(date), people: who(text, id) });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(said);
  });

  it('counts sittings of one state, the unsure ones apart', async () => {
    const answer = await ask('?', { lang: 'en', intent: 'represented', all: true, people: who('M. PELLORCE', 'pellorce') });
    expect(answer.text).toContain('M. PELLORCE was represented once, out of 2 sittings');
    expect(answer.text).toContain('- on 9 June 2017: represented by Mme ARDOIN [1]');
  });

  it('ranks with the times that it counted', async () => {
    const answer = await ask('Qui a été absent le plus souvent ?', { intent: 'absent' });
    expect(answer.text).toContain('Le plus souvent, soit deux fois');
    expect(answer.text).toContain('M. PELLORCE, deux fois : le 4 mai 2015 (absent) [1] ; le 9 juin 2017 (représenté) [2]');
  });

  it('names who presided, and says where an act does not', async () => {
    const answer = await ask('?', { intent: 'president' });
    expect(answer.text).toContain('Le 9 juin 2017, la séance était présidée par M. Paul TERREAUX, Président [1].');
    expect(answer.text).toMatch(
      /Par ailleurs, l'acte du 4 mai 2015 \[2\] et l'acte CP2021_03_02 du 1er mars 2021 \[3\] ne disent pas qui présidait la séance\./,
    );
  });

  it('compares two sittings', async () => {
    const answer = await ask('?', {
      lang: 'en',
      intent: 'compare',
      aspect: 'attendance',
      dates: [...day('2017-06-09'), ...day('2021-03-01')],
    });
    expect(answer.text).toContain('M. VALMONT: present [1], then represented (Mme LE GALL) [2]');
    expect(answer.text).toContain('On 9 June 2017 only: Mme ARDOIN (present)');
  });
});

describe('figures and dates', () => {
  it.each([
    ['quorum', {}, 'Le 9 juin 2017, le quorum était de 4 [1].'],
    ['members', {}, "Le 9 juin 2017, l'acte compte 6 membres en exercice [1]."],
    ['time', {}, "Le 9 juin 2017, la séance s'est ouverte à 14\u00a0h\u00a030 [1]."],
    ['vote', {}, "L'acte CP2017_06_07 du 9 juin 2017 : vote (4 pour, 1 abstention) [1] (abstention : M. VALMONT)."],
    ['vote', { aspect: 'abstain' }, "L'acte CP2017_06_07 du 9 juin 2017 : 1 abstention : M. VALMONT [1]."],
    ['date', { aspect: 'received' }, "L'acte CP2017_06_07 du 9 juin 2017 a été reçu en préfecture le 16 juin 2017 [1]."],
    [
      'duration',
      { aspect: 'sitting..sent' },
      "Pour l'acte CP2017_06_07 du 9 juin 2017, 6 jours séparent la séance (9 juin 2017) et l'envoi en préfecture (15 juin 2017) [1] [2].",
    ],
    ['identifier', {}, "L'acte du 9 juin 2017 porte la référence suivante : numéro du registre : CP2017_06_07 [1]."],
  ] as const)('answers %s %j', async (intent, of, text) => {
    expect(await ask('?', { intent, dates: day('2017-06-09'), ...of })).toMatchObject({ status: 'answered', text });
  });

  it.each([
    ['quorum', {}, "l'acte constate que le quorum était atteint et n'en donne pas le chiffre [1]."],
    ['vote', { aspect: 'abstain' }, "ne dit pas qui s'est abstenu ; il dit seulement : «\u00a0Adopté à l'unanimité."],
    ['date', { aspect: 'posted' }, "ne donne pas la date d'affichage : la mention est là, laissée en blanc [1]."],
    ['secretary', {}, "l'acte ne dit pas qui était secrétaire de séance [1]."],
    ['time', {}, "ne dit pas l'heure de la séance [1]."],
    ['budgetLine', {}, 'ne dit pas sur quelle ligne budgétaire'],
  ] as const)('does not say %s %j where the act does not', async (intent, of, said) => {
    const answer = await ask('?', { intent, dates: day('2015-05-04'), ...of });
    expect(answer.status).toBe('not_stated');
    expect(answer.text).toContain(said);
    expect(answer.citations.every((citation) => citation.sessionDate === '2015-05-04')).toBe(true);
  });

  it('answers whether the quorum was met, as stated', async () => {
    const answer = await ask('?', { lang: 'en', intent: 'quorum', aspect: 'reached', yesNo: true, dates: day('2015-05-04') });
    expect(answer.text).toBe('Yes. On 4 May 2015, the act records that the quorum was met, without giving its figure [1].');
  });

  it.each([
    ['Combien coûte le marché de travaux ?', ['marche', 'travaux'], '**312\u00a0500,40\u00a0€ HT**', 'fr'],
    ['How much is the maintenance fee?', ['redevance', 'entretien'], '**€1,800 per year**', 'en'],
  ] as const)('%s', async (text, subject, said, lang) => {
    const answer = await ask(text, { lang, intent: 'amount', subject: [...subject] });
    expect(answer.status).toBe('answered');
    expect(answer.text.startsWith(said)).toBe(true);
    expect(answer.citations).toHaveLength(1);
  });

  it.each([
    ['Combien coûte la piscine de Corbeval ?', ['piscine', 'corbeval'], 'not_found'],
    ['Combien a coûté la tranche 3 du restaurant ?', ['tranche', '3', 'restaurant'], 'not_stated'],
    ['Combien pour le réseau de chaleur ?', ['reseau', 'chaleur'], 'not_stated'],
  ] as const)('gives no other amount: %s', async (text, subject, status) => {
    const answer = await ask(text, { intent: 'amount', subject: [...subject] });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/312|1\s800/);
  });

  it('says where an act leaves open whether a sum is before tax', async () => {
    const fee = await ask('How much is the maintenance fee before tax?', {
      lang: 'en',
      intent: 'amount',
      subject: ['redevance', 'entretien'],
    });
    expect(fee.text).toMatch(/^\*\*€1,800 per year\*\*[\s\S]*The act does not say whether that is before tax\.$/);
    const works = await ask('Combien coûte le marché de travaux hors taxes ?', { intent: 'amount', subject: ['marche', 'travaux'] });
    expect(works.text).toContain('312\u00a0500,40\u00a0€ HT');
    expect(works.text).not.toContain('ne dit pas');
  });

  it.each([
    ['FRRS', 'answered'],
    ['FEDER', 'not_stated'],
  ])('gives sums without %s only of acts that name it', async (payer, status) => {
    const answer = await ask(`Combien coûte le marché de travaux sans le ${payer} ?`, { intent: 'amount', subject: ['marche', 'travaux'] });
    expect([answer.status, answer.text.includes('312')]).toEqual([status, status === 'answered']);
  });

  it('gives a rate with its clause', async () => {
    const answer = await ask('?', { intent: 'rate', dates: year(2017) });
    expect(answer.text).toContain('**40\u00a0%**');
    expect(quotes(answer)[0]).toContain('Le Fonds Régional pour la Restauration Scolaire (FRRS) participe à hauteur de 40 %');
  });
});

describe('texts', () => {
  it('quotes what was decided, article by article, and the vote', async () => {
    const answer = await ask('?', { intent: 'decision', dates: year(2017) });
    expect(answer.text).toContain(
      '- «\u00a0Approuve le marché de travaux du restaurant scolaire\u00a0» [1]\n- «\u00a0Autorise le Président à le signer\u00a0» [2]',
    );
  });

  it('resolves who cites an act by its date and body', async () => {
    const answer = await ask('?', { intent: 'citing', dates: day('2015-05-04') });
    expect(answer.text).toContain("1 acte du corpus cite l'acte du 4 mai 2015 :");
    expect(answer.citations.map((citation) => citation.actId)).toEqual(['CP2017_06_07']);
  });

  it('finds who cites an act that the corpus does not hold', async () => {
    const answer = await ask('?', { lang: 'en', intent: 'citing', dates: day('2012-04-02') });
    expect(answer.status).toBe('answered');
    expect(quotes(answer)[0]).toContain('du 2 avril 2012');
  });

  it('never asserts that an act is in force', async () => {
    const answer = await ask('?', { intent: 'citing', aspect: 'inForce', dates: day('2015-05-04') });
    expect(answer.text).toContain('Je ne dis pas si cet acte est encore en vigueur');
    expect(answer.text).toContain('MARCHÉ DE TRAVAUX');
  });

  it.each([
    ['acronym', ['frrs'], 'FRRS signifie « Fonds Régional pour la Restauration Scolaire »'],
    ['organisation', ['restaurant'], "Titulaire du marché, d'après l'acte CP2017_06_07 du 9 juin 2017 : BATIVAL"],
    ['period', ['tranche', '2'], 'tranche 2 : de 2017 à 2019'],
    ['acts', ['restaurant'], '2 actes répondent à la question'],
    ['acts', ['chaleur'], '**1er mars 2021**, CP2021_03_02 – RÉSEAU DE CHALEUR AU BOIS'],
  ] as const)('answers %s %j', async (intent, subject, said) => {
    const answer = await ask('?', { intent, subject: [...subject], ...(intent === 'organisation' ? { aspect: 'contractor' } : {}) });
    expect(answer.status).toBe('answered');
    expect(answer.text.replaceAll('\u00a0', ' ')).toContain(said);
  });

  it('tells a history in order, with gaps, periods and dates', async () => {
    const answer = await ask('?', { intent: 'history', subject: ['restaurant', 'scolaire'] });
    expect(answer.text).toMatch(
      /4 mai 2015[\s\S]*9 juin 2017[\s\S]*Montants : 312\s500,40\s€ HT[\s\S]*Entre le 4 mai 2015 et le 9 juin 2017[\s\S]*de 2017 à 2019 : tranche 2[\s\S]*2009 : /,
    );
    expect(answer.text).not.toContain('RÉSEAU DE CHALEUR');
  });

  it('answers an open question by the passage that says it', async () => {
    const answer = await ask('Pourquoi les plafonds de la cantine sont-ils insonorisés ?', {
      aspect: 'why',
      subject: ['plafonds', 'cantine', 'insonorises'],
    });
    expect(answer.status).toBe('answered');
    expect(answer.text).toContain("c'est pourquoi les plafonds sont insonorisés");
  });

  it('says what the corpus holds', async () => {
    const answer = await ask('?', { lang: 'en', intent: 'coverage' });
    expect(answer.text).toContain('The corpus holds 3 acts of 3 sittings, from 4 May 2015 to 1 March 2021');
  });

  it('lets no words of an act become Markdown or a reference', async () => {
    const answer = await ask('?', { intent: 'annexes', dates: year(2017) });
    expect(answer.text).toContain('plan des cuisines \\[3\\] \\<script\\> \\*gras\\* [1]');
    expect(answer.citations).toHaveLength(1);
    expect(quotes(answer)[0]).toContain('[3] <script>');
  });
});

describe('what has no answer', () => {
  it.each([
    ['fr', "Le corpus n'a aucune séance le 9 juin 2018.", 'la séance du 9 juin 2017 (avant) et la séance du 1er mars 2021 (après)'],
    [
      'en',
      'The corpus has no sitting on 9 June 2018. I searched the 3 acts',
      'the sitting of 9 June 2017 (before) and the sitting of 1 March 2021 (after)',
    ],
  ] as const)('names the nearest sittings of a missed date in %s', async (lang, said, near) => {
    const answer = await ask('?', { lang, intent: 'proxies', dates: day('2018-06-09') });
    expect(answer.status).toBe('not_found');
    expect(answer.citations).toEqual([]);
    expect(answer.text).toContain(said);
    expect(answer.text).toContain(near);
  });

  it.each([
    ['a person whom no act knows', { intent: 'presence', people: [{ text: 'Mme FAUVEL', ids: [], corrected: false }] }, '« Mme FAUVEL »'],
    ['an act that it does not hold', { intent: 'act', acts: [{ text: 'CP2030_01_01', ids: [] }] }, 'CP2030_01_01'],
    ['another body', { intent: 'absent', body: 'conseil municipal', dates: day('2017-06-09') }, 'conseil municipal'],
    [
      'a date that does not exist',
      { intent: 'absent', impossibleDates: ['31 juin 2017'] },
      "« 31 juin 2017 » n'est pas une date qui existe",
    ],
    ['a subject of which nobody speaks', { subject: ['volcan', 'islande'] }, 'volcan islande'],
    ['two sittings to compare', { intent: 'compare' }, 'deux séances'],
  ] as const)('does not find %s', async (_what, of, said) => {
    // The rows are read-only, the question is not.
    const answer = await ask('?', structuredClone(of) as Partial<Question>);
    expect(answer.status).toBe('not_found');
    expect(answer.text).toContain(said);
  });

  it('asks who is meant where the names tell two people apart', async () => {
    const [act] = acts;
    const twin = { id: 'terreaux-b', authority: '', name: 'M. Bruno TERREAUX', title: 'M.' as const, spellings: [], possiblySame: [] };
    const other = { ...twin, id: 'terreaux', name: 'M. Paul TERREAUX' };
    expect(act).toBeDefined();
    const reader = { ...valserine, people: async () => [twin, other] };
    const answer = await answerTo(
      questionOf('Que sait-on de M. TERREAUX ?', {
        intent: 'person',
        people: [{ text: 'M. TERREAUX', ids: ['terreaux-b', 'terreaux'], corrected: false }],
      }),
      reader,
    );
    expect(answer.status).toBe('clarify');
    expect(answer.choices).toEqual([
      { label: 'M. Bruno TERREAUX', question: 'Que sait-on de M. Bruno TERREAUX ?' },
      { label: 'M. Paul TERREAUX', question: 'Que sait-on de M. Paul TERREAUX ?' },
    ]);
  });

  it('answers the half of a question that has an answer', async () => {
    const answer = await ask('?', { intent: 'president', alsoAsked: ['secretary'], dates: day('2017-06-09') });
    expect(answer.status).toBe('answered');
    expect(answer.text).toContain('M. Paul TERREAUX');
    expect(answer.text).toContain("l'acte ne dit pas qui était secrétaire");
  });

  it('takes a name that is an authority for a place', async () => {
    const answer = await ask('?', {
      intent: 'absent',
      dates: day('2021-03-01'),
      people: [{ text: 'la Valserine', ids: [], corrected: false }],
    });
    expect(answer.status).toBe('answered');
    expect(answer.understood).toMatchObject({ authority: 'Département de la Valserine', people: [] });
  });

  it('says how a misspelt name was read', async () => {
    const answer = await ask('?', {
      intent: 'presence',
      yesNo: true,
      dates: day('2017-06-09'),
      people: [{ text: 'M. OUDDIN', ids: ['oudin'], corrected: true }],
    });
    expect(answer.notices.map((notice) => notice.text)).toEqual(["J'ai lu « M. OUDDIN » comme M. OUDIN."]);
  });
});
