import type { Lang } from '../../../server/contract.ts';

/** What is said of what is kept, each sentence for one setting. */
const fr = {
  title: 'Confidentialité',
  intro: 'Ce que ce serveur garde de vous et ce qu’il montre des actes. Cette page est faite des réglages en vigueur.',
  asked: 'Vos questions',
  notKept: 'Vos questions ne sont ni enregistrées ni inscrites dans les journaux techniques.',
  unanswered:
    'Les questions auxquelles rien n’a été trouvé sont gardées, avec le jour et sans rien qui dise qui les a posées, pour améliorer les formulations comprises. N’y écrivez rien de personnel.',
  logged: 'Le journal du robot Discord contient le texte des questions qui lui sont posées.',
  address: 'Votre adresse',
  requests: 'Le journal technique note l’heure, la page et la durée de chaque demande, sans adresse, sans question et sans identité.',
  noRequests: 'Les demandes ne sont pas inscrites au journal technique.',
  limits:
    'Pour limiter le nombre de demandes, une empreinte de l’adresse est tenue en mémoire pendant une minute, sous une clé tirée au hasard à chaque démarrage : elle ne permet pas de retrouver l’adresse.',
  noLimits: 'Aucune adresse n’est tenue en mémoire.',
  cookies:
    'Aucun cookie ne suit les lecteurs. Les pages d’administration en posent un, le temps de la visite, pour protéger leurs formulaires.',
  discord: 'Discord',
  discordText:
    'Le robot ne garde ni noms ni messages. Un numéro de compte sert à limiter les demandes sous forme d’empreinte, et n’est pas enregistré.',
  reports: 'Vos signalements',
  reportsText:
    'Si vous signalez une réponse fausse, la question, la réponse et vos mots sont gardés, avec l’heure et sans votre nom ni votre adresse, jusqu’à ce que l’administration les efface.',
  services: 'Services extérieurs',
  noServices: 'Rien de ce que vous écrivez ne quitte ce serveur.',
  service: {
    model: (name: string, host: string) =>
      `Des mots de vos questions et des passages d’actes sont envoyés au modèle de langue ${name}${host}.`,
    embeddings: (name: string, host: string) => `Les mots de vos questions sont envoyés à ${name}${host} pour la recherche.`,
  },
  at: (host: string) => ` (${host})`,
  acts: 'Les actes',
  published: 'Tous les actes du corpus sont montrés, sauf ceux que la collectivité a retirés.',
  keptOut: (natures: string) => `Ne sont pas montrés : les actes de nature ${natures}, et ceux que la collectivité a retirés.`,
  natures: {
    DE: 'délibération (DE)',
    AR: 'acte réglementaire (AR)',
    AI: 'acte individuel (AI)',
    CC: 'contrat ou convention (CC)',
    BF: 'document budgétaire (BF)',
    AU: 'autre (AU)',
  },
  forgotten:
    'Un document oublié disparaît avec son texte, ses faits et leurs anciennes versions. Pour le demander, adressez-vous à la collectivité.',
};

const en: typeof fr = {
  title: 'Privacy',
  intro: 'What this server keeps of you and what it shows of the acts. This page is made of the settings in force.',
  asked: 'Your questions',
  notKept: 'Your questions are neither kept nor written into technical logs.',
  unanswered:
    'Questions to which nothing was found are kept, with the day and nothing that tells who asked them, so that more wordings can be understood. Write nothing personal into them.',
  logged: 'The log of the Discord bot holds the text of the questions put to it.',
  address: 'Your address',
  requests: 'The technical log notes the time, page and duration of each request, without address, question or identity.',
  noRequests: 'Requests are not written into the technical log.',
  limits:
    'To limit the number of requests, a fingerprint of the address is held in memory for a minute, under a key drawn at random at each start: the address can’t be had back from it.',
  noLimits: 'No address is held in memory.',
  cookies: 'No cookie follows readers. The administration pages set one for the time of a visit, to protect their forms.',
  discord: 'Discord',
  discordText:
    'The bot keeps neither names nor messages. The number of an account serves to limit requests, as a fingerprint, and is not kept.',
  reports: 'Your reports',
  reportsText:
    'If you report a wrong answer, the question, the answer and your words are kept, with the time and without your name or address, until the administration deletes them.',
  services: 'Services elsewhere',
  noServices: 'Nothing that you write leaves this server.',
  service: {
    model: (name, host) => `Words of your questions and passages of acts are sent to the language model ${name}${host}.`,
    embeddings: (name, host) => `The words of your questions are sent to ${name}${host} for the search.`,
  },
  at: (host) => ` (${host})`,
  acts: 'The acts',
  published: 'All acts of the corpus are shown, apart from those that the authority has taken out.',
  keptOut: (natures) => `Not shown: acts of the nature ${natures}, and those that the authority has taken out.`,
  natures: {
    DE: 'deliberation (DE)',
    AR: 'regulatory act (AR)',
    AI: 'act of individual nature (AI)',
    CC: 'contract or agreement (CC)',
    BF: 'budget document (BF)',
    AU: 'other (AU)',
  },
  forgotten:
    'A document that is forgotten disappears with its text, its facts and their old versions. To ask for it, turn to the authority.',
};

export const privacyWords: Record<Lang, typeof fr> = { fr, en };
