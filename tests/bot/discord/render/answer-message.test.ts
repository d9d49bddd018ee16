import { describe, expect, it } from 'vitest';
import { answerMessage, type MessageBody } from '../../../../bot/discord/render/answer-message.ts';
import type { Answer } from '../../../../server/contract.ts';
import { anAnswer, citation } from '../an-answer.ts';
import { checkMessage } from '../loopback/check-message.ts';

const publicUrl = 'https://actes.example.fr';

/** Every page, each checked against Discord's limits by the rules of the loopback Discord. */
function pagesOf(answer: Answer, question = 'Qui ?'): MessageBody[] {
  const pages: MessageBody[] = [];
  for (let page = answerMessage({ answer, question, publicUrl }); page; ) {
    const faults: string[] = [];
    checkMessage({ ...page, allowed_mentions: { parse: [], replied_user: false } }, (rule) => faults.push(rule));
    expect(faults).toEqual([]);
    pages.push(page);
    page = answerMessage({ answer, question, publicUrl }, pages.length + 1);
  }
  return pages;
}

const note = /\n\n\*\((?:partie|part) \d+ (?:sur|of) \d+, (?:coupée|cut).*\)\*$/;
const textOf = (pages: MessageBody[]) => pages.map(({ embeds }) => (embeds[0]?.description ?? '').replace(note, ''));
const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('a long answer', () => {
  const sentence = (n: number) => `La commission approuve la dépense numéro ${n} du lavoir, de la halle et du four.`;
  const text = Array.from({ length: 400 }, (_, n) => `- ${sentence(n)}`).join('\n');

  it('is cut at the end of a sentence, says so, and loses nothing', () => {
    const pages = pagesOf(anAnswer({ text }));
    expect(pages.length).toBeGreaterThan(5);
    for (const [i, { embeds }] of pages.entries()) {
      const description = embeds[0]?.description ?? '';
      if (i < pages.length - 1) expect(description).toMatch(note);
      expect(description.replace(note, '')).toMatch(/\.$/);
      expect(embeds[0]?.author?.name).toBe(`Réponse des actes (Partie ${i + 1} sur ${pages.length})`);
    }
    expect(words(textOf(pages).join('\n'))).toEqual(words(text));
  });

  it('offers the way on but on its last page', () => {
    const pages = pagesOf(anAnswer({ text }));
    const labels = pages.map(({ components }) => JSON.stringify(components).includes('"Suite"'));
    expect(labels).toEqual([...Array(pages.length - 1).fill(true), false]);
  });

  it('is cut at a space where a sentence is longer than a page, and in a word where that is', () => {
    const endless = `${'mot '.repeat(3_000)}${'x'.repeat(9_000)}😀`;
    const pages = pagesOf(anAnswer({ text: endless }));
    expect(textOf(pages).join('').replace(/\s/g, '')).toBe(endless.replace(/\s/g, ''));
  });

  it.each([4_095, 4_096, 4_097, 10_000])('of %i characters without a space keeps the limit', (length) => {
    const pages = pagesOf(anAnswer({ text: 'é'.repeat(length) }));
    expect(textOf(pages).join('')).toHaveLength(length);
  });

  it('keeps the limits when every character needs a backslash', () => {
    const text = '\\*\\[\\]\\`'.repeat(1_500);
    expect(textOf(pagesOf(anAnswer({ text }))).join('')).toBe(text);
  });

  it('keeps bold whole over a cut, or leaves it', () => {
    const pages = pagesOf(
      anAnswer({ text: Array.from({ length: 60 }, (_, n) => `**Un mot. Deux mots ${n}.** ${'Suite du texte. '.repeat(20)}`).join('\n\n') }),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const text of textOf(pages)) expect((text.match(/\*\*/g) ?? []).length % 2).toBe(0);
  });
});

describe('sources', () => {
  it('stand on the page that refers to them, each line whole, however many and long they are', () => {
    const citations = Array.from({ length: 150 }, (_, i) => citation(i + 1, 'Mot.', { actId: `${'A'.repeat(60)}_${i + 1}` }));
    const text = citations.map(({ n }) => `Le point ${n} est acquis [${n}].`).join(' ');
    const pages = pagesOf(anAnswer({ text, citations }), 'q'.repeat(1_000));
    const seen = pages.flatMap(({ embeds }) => {
      const { description = '', fields = [] } = embeds[0] ?? {};
      const named = [...description.matchAll(/\[(\d+)\]/g)].map(([, n]) => n);
      const listed = fields
        .flatMap(({ value }) => value.split('\n'))
        .map((line) => /^\[(\d+)\] A{60}\\?_\d+, 5 avril 2031 · \[lire\]\(https:\S+\)$/.exec(line)?.[1]);
      expect(listed).toEqual(named);
      return listed;
    });
    expect(seen).toHaveLength(150);
  });

  it('fit even where one sentence has more of them than a page', () => {
    const citations = Array.from({ length: 90 }, (_, i) => citation(i + 1));
    const text = `La règle est constante${citations.map(({ n }) => ` [${n}]`).join('')}.`;
    const pages = pagesOf(anAnswer({ text, citations }));
    expect(pages.length).toBeGreaterThan(1);
    expect(
      textOf(pages)
        .join(' ')
        .match(/\[\d+\]/g),
    ).toHaveLength(90);
  });

  it('have no link where the pages have no public address', () => {
    const answer = anAnswer({ text: 'Oui [1].', citations: [citation(1)] });
    const page = answerMessage({ answer, question: 'Qui ?', publicUrl: '' });
    expect(page?.embeds[0]?.fields).toEqual([{ name: 'Sources', value: '[1] DEL_2031_1, 5 avril 2031' }]);
  });

  it('keep a link whole whatever the address holds', () => {
    const odd = citation(1, 'Mot.', { url: '/acts/A%20(1)?start=1&end=2#q' });
    const page = answerMessage({ answer: anAnswer({ text: 'Oui [1].', citations: [odd] }), question: 'Qui ?', publicUrl });
    expect(page?.embeds[0]?.fields?.[0]?.value).toContain('(https://actes.example.fr/acts/A%20%281%29?start=1&end=2#q)');
  });
});

describe('an answer', () => {
  it('keeps its lists and numbers; a table becomes lines; a bracket behind a reference makes no link', () => {
    const text = 'Deux :\n\n- un [1]\n- deux\n\n3. trois\n4. quatre\n\n| A | B |\n|---|---|\n| c | d |\n\nFin [1](https://evil.example).';
    const page = answerMessage({ answer: anAnswer({ text, citations: [citation(1)] }), question: 'Qui ?', publicUrl: '' });
    expect(page?.embeds[0]?.description).toBe(
      'Deux :\n\n- un [1]\n- deux\n\n3. trois\n4. quatre\n\nA · B\nc · d\n\nFin [1]\\(https\\://evil.example).',
    );
  });

  it('tells notices by their level, behind the text', () => {
    const notices = [
      { code: 'nameDoubt', level: 'doubt', params: {}, places: [], text: 'Deux *personnes*.' },
    ] as unknown as Answer['notices'];
    const page = answerMessage({ answer: anAnswer({ notices }), question: 'Qui ?', publicUrl: '' });
    expect(page?.embeds[0]?.description).toBe('Oui.\n\n**À savoir**\n- Doute : Deux \\*personnes\\*.');
  });

  it.each([1, 5, 6, 25, 40])('offers %i choices as buttons or a menu', (count) => {
    const choices = Array.from({ length: count }, (_, n) => ({
      label: `M. ${'LENORMAND-'.repeat(12)}${n}`,
      question: `Qui ${'est '.repeat(60)} ${n} ?`,
    }));
    const [page] = pagesOf(anAnswer({ status: 'clarify', choices }));
    const menu = JSON.stringify(page?.components).includes('"options"');
    expect(menu).toBe(count > 5);
  });

  it('is its own question in the footer, as it was asked', () => {
    const question = '**Qui** a_b @everyone [x](y) ?';
    const page = answerMessage({ answer: anAnswer({}), question, publicUrl });
    expect(page?.embeds[0]?.footer?.text).toBe(question);
  });
});
