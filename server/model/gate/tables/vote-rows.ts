/** Words of a vote, folded. `sides`: beside a count or a name they say how it was cast. */
export const voteRows = {
  unanimity: 'unanimite unanime unanimes unanimement unanimous unanimously unanimity',
  majority: 'majorite majoritairement majority',
  rejected: 'rejete rejetee rejetes rejettent rejected rejects rejette repousse repoussee',
  carriedBy:
    'adopte adoptee adoptes adoptees adopted approuve approuvee approuves approuvees approved passed passes carried vote votee votes votees voted',
  other:
    'vote votes votee voter votant voix suffrage suffrages scrutin ballot voting voted exprime exprimes exprimee exprimees recueilli recueille motion cast',
} as const satisfies Record<string, string>;

export const voteSides = {
  for: 'pour for faveur favour favor favorable favorables favourable yes oui',
  against: 'contre against opposed oppose opposee opposes opposition no non defavorable',
  abstain: 'abstention abstentions abstenu abstenue abstenus abstient abstiennent abstain abstained abstaining',
} as const satisfies Record<string, string>;
