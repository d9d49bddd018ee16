import type { Answer, Lang } from '../../../server/contract.ts';

/** Every sentence of the bot, by language; names and descriptions of the commands stand in `commands/command-table.ts`. */
const fr = {
  status: {
    answered: 'Réponse des actes',
    not_stated: 'Les actes ne le disent pas',
    not_found: 'Rien dans le corpus',
    clarify: 'À préciser',
  } satisfies Record<Answer['status'], string>,
  sources: 'Sources',
  read: 'lire',
  notices: 'À savoir',
  noticeLevel: { alert: 'Alerte', doubt: 'Doute', info: 'Information' },
  page: (n: number) => `page ${n}`,
  part: (n: number, of: number) => `Partie ${n} sur ${of}`,
  cut: (n: number, of: number) => `*(partie ${n} sur ${of}, coupée ici : « Suite » pour lire la suite)*`,
  more: 'Suite',
  quotation: (n: number) => `Voir la citation [${n}]`,
  quotations: 'Voir une citation',
  choose: 'Que vouliez-vous demander ?',
  wrong: 'C’est faux',
  report: {
    title: 'Signaler une erreur',
    label: 'Qu’est-ce qui est faux ?',
    placeholder: 'Le nom, la date, le montant… et ce que dit l’acte.',
    thanks: 'Merci : le signalement est transmis, avec la question, la réponse et votre identifiant Discord, sans votre nom.',
    tooMany: 'Vous avez déjà envoyé plusieurs signalements : réessayez dans quelques minutes.',
  },
  mention: 'Posez votre question après la mention, par exemple : « Qui avait procuration le 28 août 2018 ? »',
  trouble: {
    slow: 'Le serveur met plus de temps que d’habitude. La réponse viendra ici.',
    late: 'Le serveur n’a pas répondu à temps. Votre question n’est pas perdue : reposez-la dans un moment.',
    gone: 'Le serveur de réponses est injoignable. Réessayez dans quelques minutes.',
    notReady: 'Le serveur démarre ou ne peut pas lire ses actes. Réessayez dans un instant.',
    failed: 'Le serveur a rencontré une erreur imprévue, qu’il a consignée. Réessayez, ou posez la question autrement.',
    tooLong: (most: number) => `La question dépasse ${most} caractères : raccourcissez-la.`,
    invalid: 'Le serveur refuse cette question : posez-la autrement.',
    changed: 'Le corpus a changé depuis cette réponse : reposez la question.',
    old: 'Ce bouton vient d’une version antérieure du bot : reposez la question.',
    busy: (seconds: number) => `Vous allez plus vite que le greffier : réessayez dans ${seconds} s.`,
    crowded: (seconds: number) => `Beaucoup de questions arrivent de ce serveur : réessayez dans ${seconds} s.`,
  },
  help: {
    title: 'Greffier',
    intro:
      'Je réponds sur les délibérations, et je prouve chaque réponse par les mots de l’acte. Mentionnez-moi, écrivez-moi en privé, ou répondez à l’une de mes réponses pour continuer.',
  },
};

export type Phrases = typeof fr;

const en: Phrases = {
  status: {
    answered: 'The acts answer',
    not_stated: 'The acts do not say',
    not_found: 'Nothing in the corpus',
    clarify: 'Please choose',
  },
  sources: 'Sources',
  read: 'read',
  notices: 'Please note',
  noticeLevel: { alert: 'Alert', doubt: 'Doubt', info: 'Information' },
  page: (n) => `page ${n}`,
  part: (n, of) => `Part ${n} of ${of}`,
  cut: (n, of) => `*(part ${n} of ${of}, cut here: press “More” to read on)*`,
  more: 'More',
  quotation: (n) => `Show quotation [${n}]`,
  quotations: 'Show a quotation',
  choose: 'Which did you mean?',
  wrong: 'This is wrong',
  report: {
    title: 'Report a mistake',
    label: 'What is wrong?',
    placeholder: 'The name, the date, the amount… and what the act says.',
    thanks: 'Thank you: the report was sent, with the question, the answer and your Discord id, without your name.',
    tooMany: 'You have sent several reports already: try again in a few minutes.',
  },
  mention: 'Put your question behind the mention, for instance: “Who held proxies on 28 August 2018?”',
  trouble: {
    slow: 'The server takes longer than usual. The answer will come here.',
    late: 'The server did not answer in time. Your question is not lost: ask it again in a moment.',
    gone: 'The answering server is out of reach. Try again in a few minutes.',
    notReady: 'The server is starting or cannot read its acts. Try again in a moment.',
    failed: 'The server met an unforeseen error and has logged it. Try again, or ask in other words.',
    tooLong: (most) => `The question has more than ${most} characters: please shorten it.`,
    invalid: 'The server refuses this question: ask it in other words.',
    changed: 'The corpus has changed since this answer: ask the question again.',
    old: 'This button comes from an earlier version of the bot: ask the question again.',
    busy: (seconds) => `You are faster than the clerk: try again in ${seconds} s.`,
    crowded: (seconds) => `Many questions come from this server: try again in ${seconds} s.`,
  },
  help: {
    title: 'Greffier',
    intro:
      'I answer questions about the deliberations, and prove each answer with the words of the act. Mention me, write to me in private, or reply to one of my answers to go on.',
  },
};

export const phrases: Record<Lang, Phrases> = { fr, en };
