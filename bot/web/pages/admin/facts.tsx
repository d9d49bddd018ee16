import { fieldsOf, type ValueField } from '../../forms/value-fields.ts';
import type { View } from '../../view.ts';
import { adminWords } from '../../words/admin-words.ts';
import { factWords } from '../../words/fact-words.ts';
import { factLine } from '../fact-list.tsx';
import type { FactSheet } from '../shapes.ts';
import { ActionForm, AdminFrame, type AdminView } from './frame.tsx';
import { Row } from './upload.tsx';

type Item = FactSheet['items'][number];

/** The facts of an act, each with the words that it was read from and a way to correct it. */
export function FactsPage({ sheet, ...admin }: AdminView & { sheet: FactSheet }) {
  const { view } = admin;
  const words = adminWords[view.lang].facts;
  return (
    <AdminFrame {...admin} title={words.heading}>
      <p lang="fr">
        <strong>{sheet.act.id}</strong> – {sheet.act.title}
      </p>
      <p>{words.intro}</p>
      <ul class="rows">
        {sheet.items.map(({ fact, words: said }) => (
          <li>
            <span>
              {factWords[fact.kind][view.lang]} : <strong>{factLine(fact, view)}</strong>{' '}
              <a
                href={view.link('/admin/facts', { act: sheet.act.id, fact: fact.id })}
                aria-label={`${words.correct} : ${factWords[fact.kind][view.lang]} ${factLine(fact, view)} (${fact.id})`}
              >
                {words.correct}
              </a>
            </span>
            <q class="where" lang="fr">
              {said.slice(0, 300)}
            </q>
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
}

/** One fact beside what was extracted, to be said otherwise. */
export function CorrectFactPage({ sheet, item: { fact, words: said }, ...admin }: AdminView & { sheet: FactSheet; item: Item }) {
  const { view, token } = admin;
  const words = adminWords[view.lang].facts;
  return (
    <AdminFrame {...admin} title={words.heading}>
      <dl class="record">
        <Row label={words.words} value={said} />
        <Row label={`${words.read} – ${factWords[fact.kind][view.lang]}`} value={factLine(fact, view)} />
      </dl>
      <ActionForm view={view} token={token} action="/admin/facts">
        <input type="hidden" name="act" value={sheet.act.id} />
        <input type="hidden" name="fact" value={fact.id} />
        <fieldset>
          <legend>{words.now}</legend>
          {fieldsOf(sheet.shapes[fact.kind], fact.value).map((field) => (
            <Field view={view} field={field} />
          ))}
          <p class="rule">{words.lists}</p>
        </fieldset>
        <label class="tick">
          <input type="checkbox" name="none" value="yes" /> {words.none}
        </label>
        <label>
          {words.by}
          <input type="text" name="by" required maxlength={200} autocomplete="name" />
        </label>
        <label>
          {words.why}
          <input type="text" name="why" required maxlength={2_000} autocomplete="off" />
        </label>
        <button type="submit">{words.button}</button>
      </ActionForm>
    </AdminFrame>
  );
}

function Field({ view, field: { name, type, options, nullable, value } }: { view: View; field: ValueField }) {
  const { facts, fields } = adminWords[view.lang];
  const path = name.split('.').slice(1);
  const label = path.map((part) => fields[part] ?? part).join(' – ');
  const optionWords: Record<string, string> = { true: facts.yes, false: facts.no };
  return (
    <div class="one">
      <label for={name}>{label || (fields.value ?? name)}</label>
      {type === 'choice' ? (
        <select name={name} id={name}>
          {nullable ? <option value="">{facts.unknown}</option> : null}
          {options.map((option) => (
            <option value={option} selected={option === value}>
              {optionWords[option] ?? option}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" name={name} id={name} value={value} inputmode={type === 'number' ? 'decimal' : undefined} autocomplete="off" />
      )}
    </div>
  );
}
