import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as CommandBody,
  InteractionContextType,
} from 'discord.js';
import { questionLimits } from '../../../server/contract.ts';

type Words = { name: string; about: string; fr: { name: string; about: string } };
type Option = Words & { complete?: true; longest?: number; yesNo?: true };

/** The commands, with their names and descriptions in both languages; Discord shows each member the one of their client. */
export const commandTable = {
  ask: {
    name: 'ask',
    about: 'Ask the deliberations a question',
    fr: { name: 'demander', about: 'Poser une question sur les délibérations' },
    options: [
      {
        name: 'question',
        about: 'Your question, in French or in English',
        longest: questionLimits.characters,
        fr: { name: 'question', about: 'Votre question, en français ou en anglais' },
      },
      { name: 'private', about: 'Answer that only you see', yesNo: true, fr: { name: 'privé', about: 'Réponse que vous seul voyez' } },
    ],
  },
  attendance: {
    name: 'attendance',
    about: 'Who was present, represented or absent at a sitting',
    fr: { name: 'présences', about: 'Qui était présent, représenté ou absent à une séance' },
    options: [{ name: 'sitting', about: 'The sitting', complete: true, fr: { name: 'séance', about: 'La séance' } }],
  },
  proxies: {
    name: 'proxies',
    about: 'Who held a proxy at a sitting, and for whom',
    fr: { name: 'pouvoirs', about: 'Qui avait procuration à une séance, et pour qui' },
    options: [{ name: 'sitting', about: 'The sitting', complete: true, fr: { name: 'séance', about: 'La séance' } }],
  },
  act: {
    name: 'act',
    about: 'An act: title, sitting, decisions, vote',
    fr: { name: 'acte', about: 'Un acte : objet, séance, décisions, vote' },
    options: [
      { name: 'id', about: 'Identifier or words of the title', complete: true, fr: { name: 'id', about: 'Identifiant ou mots du titre' } },
    ],
  },
  amounts: {
    name: 'amounts',
    about: 'The amounts of a subject',
    fr: { name: 'montants', about: 'Les montants d’un sujet' },
    options: [{ name: 'subject', about: 'The subject', longest: 300, fr: { name: 'sujet', about: 'Le sujet' } }],
  },
  history: {
    name: 'history',
    about: 'The story of a subject, act by act',
    fr: { name: 'historique', about: 'L’histoire d’un sujet, acte par acte' },
    options: [{ name: 'subject', about: 'The subject', longest: 300, fr: { name: 'sujet', about: 'Le sujet' } }],
  },
  person: {
    name: 'person',
    about: 'One person: sittings, proxies, offices',
    fr: { name: 'personne', about: 'Une personne : séances, pouvoirs, fonctions' },
    options: [{ name: 'name', about: 'The name', complete: true, fr: { name: 'nom', about: 'Le nom' } }],
  },
  coverage: { name: 'coverage', about: 'What the corpus holds', fr: { name: 'corpus', about: 'Ce que contient le corpus' }, options: [] },
  help: { name: 'help', about: 'How to ask', fr: { name: 'aide', about: 'Comment demander' }, options: [] },
} as const satisfies Record<string, Words & { options: readonly Option[] }>;

export type CommandName = keyof typeof commandTable;

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commandTable, name);

/** What Discord is told of the commands. They work in servers and in direct messages. */
export function commandBodies(): CommandBody[] {
  return Object.values(commandTable).map(({ name, about, fr, options }) => ({
    name,
    description: about,
    name_localizations: { fr: fr.name },
    description_localizations: { fr: fr.about },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: options.map(optionBody),
  }));
}

function optionBody({ name, about, fr, complete, longest, yesNo }: Option) {
  const words = { name, description: about, name_localizations: { fr: fr.name }, description_localizations: { fr: fr.about } };
  if (yesNo) return { type: ApplicationCommandOptionType.Boolean as const, ...words, required: false };
  const text = { type: ApplicationCommandOptionType.String as const, ...words, required: true };
  return complete ? { ...text, autocomplete: true as const } : { ...text, min_length: 1, max_length: longest ?? 100 };
}
