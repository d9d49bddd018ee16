/**
 * The natures that @CTES gives acts, as they end a transmission identifier: deliberations, regulatory acts, acts of individual nature (a
 * person's career, aid, sanction), contracts and agreements, budget documents, others.
 */
export const natures = ['DE', 'AR', 'AI', 'CC', 'BF', 'AU'] as const;
export type Nature = (typeof natures)[number];

/**
 * Nature at the end of a transmission identifier, before the order of its file. A recogniser reads the I of "AI" as l or 1, in a font
 * without serifs: taken for AI, since what is about one person must not be shown for a smudge.
 */
const suffix = /^[0-9a-z]{2,3}-\d{9}-\d{8}-[^-]{1,60}-([a-z][a-z1])(?:-\d{1,3}){0,2}$/i;

/** Files of @CTES begin with the type of the piece and the nature: "99_AI-082-228200010-20230321-1077-AI-1-1_1.pdf". */
const beginning = /(?:^|\/)\d{2}_([a-z]{2})-[0-9a-z]{2,3}-\d{9}-/i;

/** The nature that an act's identifiers or its file's name tell; null where neither holds a transmission identifier of a known nature. */
export function natureOf({ identifiers, file }: { identifiers: readonly string[]; file: string }): Nature | null {
  const ends = identifiers.map((identifier) => suffix.exec(identifier.replace(/[\\\s]/g, ''))?.[1]?.replace(/^a[il1]$/i, 'AI'));
  const printed = [...ends, beginning.exec(file)?.[1]].map((letters) => letters?.toUpperCase());
  const told = natures.filter((nature) => printed.includes(nature));
  // Two stamps that disagree: the one that may be kept out counts.
  return told.includes('AI') ? 'AI' : (told[0] ?? null);
}
