import type { Intent } from '../../contract.ts';

/**
 * The values that `Question.aspect` may have, by intent: the side of the intent that was asked for. `null` always means "no side in particular".
 * What people are to a question is said here too, because it depends on the side.
 */
export const aspects = {
  /**
   * `giver`: the person named gave the proxy ("À qui Mme X a-t-elle donné pouvoir ?", "who represented her?"): the holder is asked for.
   * `holder`: the person named held it ("De qui M. Y avait-il le pouvoir ?", "whose proxy did he hold?"): the givers are asked for.
   * null: the pairs; with a person, on either side. Two people: the first on the side that the aspect names, the second on the other.
   */
  proxies: ['giver', 'holder'],
  /** The state that "was X …?" asks about; null: "was X there?". Always with a person. */
  presence: ['present', 'absent', 'represented'],
  /** `unrepresented`: only the absent whom nobody represented ("ni présents ni représentés"). */
  absent: ['unrepresented'],
  /** The date's role. `effect`: from when on it holds. `mentioned`: any other date that an act speaks of ("since when", "when does the agreement end"). null: unsaid. */
  date: ['sitting', 'convocation', 'sent', 'received', 'posted', 'published', 'effect', 'mentioned'],
  /** Two roles of dates joined by "..": `sitting..sent`, the days between them. */
  duration: ['sitting', 'convocation', 'sent', 'received', 'posted', 'published'],
  /** `unanimity`: "was it unanimous?". */
  vote: ['for', 'against', 'abstain', 'unanimity'],
  /** `required`: the figure. `reached`: whether it was. `rule`: how it is computed. */
  quorum: ['required', 'reached', 'rule'],
  /** `share`: what one party pays. `total`: a sum or the whole of a plan. `perYear`: "par an". */
  amount: ['share', 'total', 'perYear'],
  /** `voters`: those who took part in the vote; null: members in office. */
  members: ['voters'],
  organisation: ['contractor', 'partner', 'coordinator', 'beneficiary'],
  /** Incoming: what other acts do to the act asked about. `inForce`: "is it still in force", never asserted. */
  citing: ['cites', 'amends', 'replaces', 'withdraws', 'inForce'],
  /** `acts`: which acts the act asked about cites (outgoing). */
  recitals: ['acts'],
  identifier: ['register', 'internal', 'transmission'],
  time: ['start', 'end'],
  /** The intent that is compared: "who was present in 2016 but not in 2018" compares `present`. */
  compare: ['present', 'absent', 'represented', 'proxies', 'attendance', 'president', 'quorum', 'members', 'vote', 'amount', 'decision'],
  /** What is counted or listed. */
  coverage: ['acts', 'sittings', 'people'],
  open: ['why', 'how', 'what'],
} as const satisfies Partial<Record<Intent, readonly string[]>>;
/*
 * `present`, `absent` and `represented` with a person are about that person's sittings ("at which sessions was X represented?"),
 * without one about the people of a sitting. `president`, `secretary` and `signatory` with a person ask whether, or when, it was that person.
 */
