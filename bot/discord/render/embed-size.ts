import type { APIEmbed } from 'discord.js';
import { limits } from './limits.ts';

/** The characters that Discord adds up for its limit of an embed in all. */
function embedSize({ title = '', description = '', fields = [], footer, author }: APIEmbed): number {
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return title.length + description.length + inFields + (footer?.text.length ?? 0) + (author?.name.length ?? 0);
}

export function fitsEmbed(embed: APIEmbed): boolean {
  return (
    (embed.description?.length ?? 0) <= limits.embed.description &&
    (embed.fields?.length ?? 0) <= limits.embed.fields &&
    embedSize(embed) <= limits.embed.all
  );
}
