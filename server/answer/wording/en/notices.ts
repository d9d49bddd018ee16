import type { fr } from '../fr.ts';

export const notices: (typeof fr)['notices'] = {
  byCode: {
    correctedName: ({ asked, read }) => `I read “${asked}” as ${read}.`,
    sharedName: ({ asked, people }) => `“${asked}” may be several people, whom nothing in the acts brings together: ${people}.`,
    impossibleDate: ({ asked }) => `“${asked}” is not a date that exists; it was left aside.`,
    missedDate: ({ asked }) => `The corpus has no sitting for “${asked}”.`,
    unknownAct: ({ asked }) => `The corpus has no act “${asked}”.`,
    alsoUnanswered: ({ asked }) => `Part of the question stayed without an answer: ${asked}.`,
  },
  generic: ({ code, params }) => {
    const told = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    return `Check “${code}”${told.length === 0 ? '' : ` (${told.join(', ')})`}.`;
  },
};
