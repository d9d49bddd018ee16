import type { Lang } from '../../../server/contract.ts';
import type { MessageBody } from '../render/answer-message.ts';
import { phrases } from '../words/phrases.ts';
import { commandTable } from './command-table.ts';

/** The commands with what they are for, in the member's language, under the names that the member sees. */
export function helpMessage(lang: Lang): MessageBody {
  const lines = Object.values(commandTable).map((command) => {
    const { name, about } = lang === 'fr' ? command.fr : command;
    const options = command.options.map((option) => ` \`${lang === 'fr' ? option.fr.name : option.name}\``).join('');
    return `**/${name}**${options} – ${about}`;
  });
  const { title, intro } = phrases[lang].help;
  return { embeds: [{ title, description: `${intro}\n\n${lines.join('\n')}` }], components: [] };
}
