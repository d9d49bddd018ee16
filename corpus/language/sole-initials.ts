import type { NameToken } from './name-tokens.ts';

/** "D" and "L" are articles that lost their apostrophe, "E" and "Y" particles, "A" a preposition … */
const letter = /^[ADELY]$/;

/**
 * … and each an initial without its dot where one surname follows it between two marks, as in a list of such: "S Valmy, D Roc, L Pin". Not in
 * "L HERMIER Nadine", nor in "ROC A PIN".
 */
export function withSoleInitials(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some(({ text }) => letter.test(text))) return tokens;
  return tokens.map((token, i) =>
    letter.test(token.text) && opens(tokens[i - 1]) && isSurname(tokens[i + 1]) && closes(tokens[i + 2])
      ? { ...token, kind: 'initials' as const }
      : token,
  );
}

function opens(before: NameToken | undefined): boolean {
  return before === undefined || before.kind === 'title' || /^(?:[,;:(•–-]|par|et)$/.test(before.text);
}

function isSurname(next: NameToken | undefined): boolean {
  return (next?.kind === 'cap' || next?.kind === 'caps') && next.breaks === 0;
}

function closes(behind: NameToken | undefined): boolean {
  return behind === undefined || behind.breaks > 0 || behind.kind === 'mark' || behind.kind === 'lower' || behind.kind === 'title';
}
