import type { Notice } from '../../../../corpus/record/notice.ts';

type Params = Notice['params'];

/** Sentences of notices by code: what answering notes itself; the codes of the checks on acts are added as they come. */
export const notices = {
  byCode: {
    correctedName: ({ asked, read }: Params) => `J'ai lu « ${asked} » comme ${read}.`,
    sharedName: ({ asked, people }: Params) =>
      `« ${asked} » peut désigner plusieurs personnes, que rien dans les actes ne réunit : ${people}.`,
    impossibleDate: ({ asked }: Params) => `« ${asked} » n'est pas une date qui existe ; je n'en ai pas tenu compte.`,
    missedDate: ({ asked }: Params) => `Le corpus n'a aucune séance pour « ${asked} ».`,
    unknownAct: ({ asked }: Params) => `Le corpus n'a pas d'acte « ${asked} ».`,
    alsoUnanswered: ({ asked }: Params) => `Une partie de la question est restée sans réponse : ${asked}.`,
  } as Record<string, (params: Params) => string>,
  generic: ({ code, params }: Pick<Notice, 'code' | 'params'>) => {
    const told = Object.entries(params).map(([name, value]) => `${name} : ${value}`);
    return `Contrôle « ${code} »${told.length === 0 ? '' : ` (${told.join(', ')})`}.`;
  },
};
