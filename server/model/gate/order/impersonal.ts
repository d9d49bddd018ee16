import type { Walk } from './walk.ts';

const impersonalBefore = /(?<!\p{L})il\s(?:est|a été|sera|était|fut|serait|avait été)\s(?:\p{L}{1,12}\s)?$/iu;

/** "Il a été souligné l'intérêt de l'outil": what is said of stands behind its verb. In a claim it stands before ("the value was emphasised"). */
export function impersonal(walk: Walk): Walk | null {
  const { items, tokens, unit } = walk;
  const verb = items.findIndex(
    ({ voice, places }) =>
      voice === 'passive' && places.some((place) => impersonalBefore.test(unit.text.slice(0, tokens[place]?.start ?? 0).slice(-40))),
  );
  const moved = items[verb];
  return verb < 1 || moved === undefined ? null : { ...walk, items: [moved, ...items.filter((item) => item !== moved)] };
}
