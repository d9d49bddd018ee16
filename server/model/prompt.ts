import { readFileSync } from 'node:fs';

/** A prompt of `prompts/`: Markdown with `{{slots}}`. */
type PromptName = 'understand' | 'word';

const read = new Map<PromptName, string>();

/**
 * The prompt with its slots filled, in one pass: what is put into a slot is never looked through for slots. Throws where a slot has no value
 * or a value no slot: a prompt that lost its question asks for nothing.
 */
export function promptOf(name: PromptName, values: Readonly<Record<string, string>>): string {
  const template = read.get(name) ?? readFileSync(new URL(`./prompts/${name}.md`, import.meta.url), 'utf8').trim();
  read.set(name, template);
  const left = new Set(Object.keys(values));
  const filled = template.replace(/\{\{([a-z]{1,20})\}\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`prompts/${name}.md has a slot {{${slot}}} that nothing fills`);
    left.delete(slot);
    return value;
  });
  if (left.size > 0) throw new Error(`prompts/${name}.md has no slot for ${[...left].join(', ')}`);
  return filled;
}
