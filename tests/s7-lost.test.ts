import { it } from 'vitest';
import { appendFileSync } from 'node:fs';
import { drafted } from '../server/answer/answer-to.ts';
import { peopleTold } from '../server/answer/people-told.ts';
import { understand } from '../server/answer/understand/understand.ts';
import { recordsInstead } from '../server/model/records-instead.ts';
import { likenessTo } from '../server/model/gate/likeness.ts';
import { placesIn, withoutReferences } from '../server/answer/draft.ts';
import { compose } from '../server/answer/compose/compose.ts';
import { actWords } from '../server/model/act-words.ts';
import { gateClaims } from '../server/model/gate/gate-claims.ts';
import { SeenRecords } from '../server/model/seen-records.ts';
import { projectActs, storeOf } from './support/store-of.ts';
import { claimOf } from './server/model/gate/claim-of.ts';
import { recordsOf } from './server/model/gate/records.ts';
import { thirteenthHonestEnglish, thirteenthHonestFrench } from './server/model/gate/thirteenth-batch.ts';
import { twelfthActs, twelfthHonestEnglish, twelfthHonestFrench } from './server/model/gate/twelfth-batch.ts';
import { corpusWith } from './server/model/served-models.ts';
it('x', async () => {
  for (const [texts, batches] of [[{}, [[thirteenthHonestFrench,'fr'],[thirteenthHonestEnglish,'en']]],[twelfthActs,[[twelfthHonestFrench,'fr'],[twelfthHonestEnglish,'en']]]] as any) {
    const records = await recordsOf(texts);
    const unseen = Object.keys(texts).length === 0 ? await storeOf(projectActs) : await corpusWith(texts);
    const n = {kept:0,words:0,records:0,lost:0};
    for (const [rows, lang] of batches) for (const row of rows) {
      const claim = claimOf(row, records);
      const facts = claim.cites.facts.flatMap((id: string) => records.facts.get(id) ?? []);
      const passages = claim.cites.passages.flatMap((id: string) => records.passages.get(id) ?? []);
      const actId = [...facts, ...passages][0]?.actId;
      const { context } = await drafted(await understand({ question: lang==='fr'?`Résume l'acte ${actId}`:`Summarise act ${actId}` }, unseen.reader, peopleTold), unseen.reader);
      const seen = new SeenRecords(unseen.reader);
      await seen.keep({ facts, passages });
      const out = gateClaims({ claims: [claim], ...records, question: context.question, language: lang });
      if (out.kept.length) n.kept++; else if (actWords({ claim, seen, context })) n.words++; else { const r = await recordsInstead({claim, seen, context}); if (r) { n.records++; const lk = likenessTo(claim.text, lang)(placesIn(r).map((p) => (seen.acts.get(p.actId)?.text ?? '').slice(p.start, p.end)).join(' ')); appendFileSync('/tmp/s6/rec7.txt', lk.toFixed(2)+' '); appendFileSync('/tmp/s6/rec7.txt', `${row[2]}\n   => ${compose(withoutReferences(r), seen.acts).text.replace(/\n/g,' ¶ ')}\n`);} else n.lost++; if (!r) appendFileSync('/tmp/s6/lost7.txt', `${row[0]} ${row[1]} | ${facts.map((f:any)=>f.kind)} ${passages.map((p:any)=>p.part+':'+p.shown.length)} | ${out.dropped[0]?.reason} | ${row[2]}\n`);}
    }
    console.log(n); unseen.close();
  }
}, 120000);
