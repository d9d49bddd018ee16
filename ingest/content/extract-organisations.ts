import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ContentExtractor, clauseAround, partAt, spansOf, trimmed, wordsOf } from './act-text.ts';
import { readName } from './organisation-name.ts';
import { enumerationEnd, namesBefore, organisationLeads, partnerLeads } from './organisation-wordings.ts';
import { enumerated } from './partner-enumeration.ts';

/** Contractors, coordinators, beneficiaries and partners, where the words around the name give it that role. */
export const extractOrganisations: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  const seen = new Set<string>();
  const add = (name: string, role: FactOf<'organisation'>['value']['role'], span: Span, label = wordsOf(act, span)) => {
    const key = `${role} ${name} ${span.start}`;
    if (seen.has(key) || name.length > 120) return;
    seen.add(key);
    drafts.push({
      kind: 'organisation',
      derivation: 'stated',
      value: { name, role, label },
      spans: spansOf(act, span),
    });
  };
  for (const { role, lead, near } of organisationLeads) {
    for (const match of act.flow.matchAll(lead)) {
      const at = match.index + match[0].length;
      const name = readName(act.view.slice(at, at + 160));
      if (!name) continue;
      const span = clauseAround(act, { start: match.index, end: at + name.length }, { before: 220, after: 60 });
      if (near && !near.test(act.flow.slice(span.start, at))) continue;
      add(oneLine(name.name), role, span);
    }
  }
  for (const { role, words } of namesBefore) {
    for (const match of act.view.matchAll(words)) {
      const name = match.groups?.name;
      const start = match.index;
      if (name) add(oneLine(name), role, clauseAround(act, { start, end: start + match[0].length }, { before: 120, after: 60 }));
    }
  }
  for (const match of act.flow.matchAll(partnerLeads)) {
    const start = match.index + match[0].length;
    const part = partAt(act, start);
    if (part === 'header' || part === 'attendance' || part === 'closing') continue;
    const sentence = clauseAround(act, { start: match.index, end: start }, { before: 200, after: 900 });
    const stop = enumerationEnd.exec(act.flow.slice(start, sentence.end));
    const list = trimmed(act.view, { start, end: stop ? start + stop.index : sentence.end });
    for (const name of enumerated(oneLine(act.view.slice(list.start, list.end)))) {
      add(name, 'partner', { start: sentence.start, end: list.end }, wordsOf(act, { start: sentence.start, end: start }));
    }
  }
  for (const match of act.view.matchAll(parties)) {
    const names = (match.groups?.names ?? '').split(/\s\/\s/).map((name) => oneLine(name));
    const span = { start: match.index, end: match.index + match[0].length };
    if (names.every((name) => /^\p{Lu}/u.test(name))) for (const name of names) add(name.replace(/[\s,;]+$/, ''), 'partner', span);
  }
  return drafts;
};

/** "convention (de partenariat) tripartite A / B / C": the parties, set apart by slashes. */
const parties =
  /[Cc]onvention(?:\sde\spartenariat)?(?:\s(?:tripartite|bipartite|quadripartite|multipartite))?\s(?:entre\s)?(?<names>\p{Lu}[\p{L}.'’-]*(?:\s(?:de\s|du\s|des\s|d['’]|et\s|la\s)?[\p{L}.'’-]+){0,6}(?:\s\/\s\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|du|des|et)\s|d['’])?\p{Lu}[\p{L}.'’-]*){0,6}){1,5})/gu;
