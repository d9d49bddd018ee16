import { quorumRules, ruleFor } from './body-rules.ts';
import { type Check, factsOf, notice, only } from './check.ts';

/**
 * Those present (in a commission permanente, present or represented) against the quorum: the figure that the act prints, else most of the
 * members in office. Where the act does not tell present from represented, only a body that counts both is checked.
 */
export const checkQuorum: Check = (act) => {
  const rule = ruleFor(quorumRules, act.body, act.sessionDate);
  if (rule === null) return [];
  const figures = factsOf(act, 'quorum').filter(({ value }) => value.required !== null);
  const members = factsOf(act, 'count').filter(({ value }) => value.of === 'inOffice');
  const inOffice = only(members.map(({ value }) => value.count));
  const majority = inOffice === null ? null : Math.floor(inOffice / 2) + 1;
  const printed = only(figures.map(({ value }) => value.required));
  const required = printed ?? majority;
  const attendance = factsOf(act, 'attendance');
  const counted = attendance.filter(
    ({ value }) => value.status === 'present' || (rule.counts === 'presentOrRepresented' && value.status !== 'absent'),
  );
  const unknown = rule.counts === 'present' && attendance.some(({ value }) => value.status === 'presentOrRepresented');
  // A list that names fewer people than there are members is not whole: that is told by itself, and nobody is counted by it.
  const whole = inOffice === null || attendance.length >= inOffice;
  const notices = [];
  if (required !== null && counted.length > 0 && whole && !unknown && counted.length < required)
    notices.push(
      notice('quorumNotMet', 'alert', { required, counted: counted.length, counts: rule.counts, article: rule.article }, [
        ...figures,
        ...counted,
      ]),
    );
  if (printed !== null && majority !== null && inOffice !== null && printed !== majority)
    notices.push(notice('quorumFigure', 'info', { printed, majority, members: inOffice, article: rule.article }, [...figures, ...members]));
  return notices;
};
