import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../../server/answer/find/cues.ts';
import { asksAtOnce } from '../../../../server/answer/find/held-at-once.ts';
import { asksRole } from '../../../../server/answer/find/role-of.ts';
import { questionOf } from '../../../support/question-of.ts';

const asked = (text: string) => questionOf(text);

describe('what a question asks for, by its words', () => {
  it('knows several proxies at one sitting from several proxies', () => {
    expect(asksAtOnce('Un élu a-t-il porté deux procurations à la même séance ?')).toBe(true);
    expect(asksAtOnce('Did a councillor hold more than one proxy at a single meeting?')).toBe(true);
    expect(asksAtOnce('Qui a reçu deux procurations en 2031 ?')).toBe(false);
  });

  it('knows the role of an organisation', () => {
    expect(asksRole('Quel rôle joue la Métropole de Valbrune ?')).toBe(true);
    expect(asksRole('What part does the Port Authority play?')).toBe(true);
    expect(asksRole('La Métropole joue-t-elle ?')).toBe(false);
  });

  it('wants an opinion asked for where somebody was consulted, and not where somebody may consult', () => {
    expect(cueOf(asked('Comment les riverains ont-ils été consultés ?'))?.needed).not.toBeNull();
    expect(cueOf(asked('Comment consulter le cadastre ?'))?.needed).toBeNull();
  });

  it('looks for the aim of a thing, not for its definition', () => {
    expect(cueOf(asked('Quel est le but de la médiathèque ?'))?.definition).toBe(false);
    expect(cueOf(asked("Qu'est-ce que la médiathèque ?"))?.definition).toBe(true);
    expect(
      'Le but est de réunir les lecteurs'.toLowerCase().match(cueOf(asked('What is the aim of the library?'))?.said ?? /$^/),
    ).not.toBeNull();
  });

  it('wants criticism where criticism is asked for, and what came to an end where something new is explained', () => {
    expect(cueOf(asked('Quels reproches ont été faits à la navette ?'))?.needed).not.toBeNull();
    expect('La concession arrivant à son terme'.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toMatch(
      new RegExp(cueOf(asked('Pourquoi fallait-il une nouvelle concession ?'))?.said.source ?? 'x^'),
    );
    expect('selon les modalites prevues').not.toMatch(new RegExp(cueOf(asked('Sur quels critères ?'))?.needed?.source ?? ''));
    expect('en fonction du nombre de lits').toMatch(new RegExp(cueOf(asked('Sur quels critères ?'))?.needed?.source ?? 'x^'));
  });

  it('knows the role of an organisation by either side of the word', () => {
    expect(asksRole('Quel est le rôle de la Métropole ?')).toBe(true);
    expect(asksRole("What is the Port Authority's role?")).toBe(true);
  });

  it('wants a negation where somebody is left out, but not where the reason of one is asked for', () => {
    const left = cueOf(asked('Quels riverains sont exclus de la navette ?'))?.needed;
    expect('la navette ne dessert pas le port').toMatch(new RegExp(left?.source ?? 'x^'));
    expect('la navette dessert le port').not.toMatch(new RegExp(left?.source ?? ''));
    expect(cueOf(questionOf('Why were the residents not included?', { aspect: 'why' }))?.needed).toBeNull();
  });

  it('wants a reason where somebody was chosen, a view where one is asked for, and a place where one asks whence', () => {
    const chosen = new RegExp(cueOf(asked('Pourquoi la société Lumivia a-t-elle été choisie ?'))?.needed?.source ?? 'x^');
    expect('le marche est attribue a la societe lumivia').not.toMatch(chosen);
    expect("lumivia, dont l'offre est la mieux classee").toMatch(chosen);
    const thought = new RegExp(cueOf(asked('What do the residents think of the shuttle?'))?.needed?.source ?? 'x^');
    expect('la navette dessert le port').not.toMatch(thought);
    expect('les riverains ont souligne\nsa lenteur').toMatch(thought);
    expect("ou qu'il soit, l'abonne reserve sa place").toMatch(new RegExp(cueOf(asked('Can one book from home?'))?.needed?.source ?? 'x^'));
  });

  it('finds what is said over two lines', () => {
    expect('pour ces\nraisons, la navette est gardee').toMatch(
      new RegExp(cueOf(asked('Pourquoi garder la navette ?'))?.said.source ?? 'x^'),
    );
  });
});
