/**
 * The rules of Popolo's JSON schemas (popoloproject.com/schemas: person, organization, membership, event, vote_event, count, vote,
 * other_name, link; draft-03) for what is exported here, put as JSON Schema 2020-12 since validators of today no longer read draft-03.
 * `properties` names what the classes have and no more: a property that Popolo does not know is refused.
 */

const text = { type: ['string', 'null'] };
const moment = { type: ['string', 'null'], format: 'date-time' };
const day = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const list = (name: string) => ({ type: 'array', items: { $ref: name } });

const schema = (name: string, properties: Record<string, object>, required: string[] = []) => ({
  $id: name,
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

export const popoloSchemas = [
  schema('link', { url: { type: 'string', format: 'uri' }, note: text }, ['url']),
  schema('other_name', { name: { type: 'string' }, start_date: day, end_date: day, note: text }, ['name']),
  schema('person', { id: text, name: text, honorific_prefix: text, other_names: list('other_name'), sources: list('link') }),
  schema('organization', { id: text, name: text, classification: text, parent_id: text, sources: list('link') }),
  schema('membership', { id: text, person_id: text, organization_id: text, role: text, start_date: day, end_date: day }),
  schema('event', {
    id: text,
    name: text,
    classification: text,
    organization_id: text,
    start_date: day,
    end_date: day,
    sources: list('link'),
  }),
  schema('count', { option: { type: 'string' }, value: { type: 'integer' }, group_id: text }, ['option', 'value']),
  schema('vote', { option: text, voter_id: text, voter: { type: ['object', 'null'] }, role: text, weight: { type: ['integer', 'null'] } }),
  schema('vote_event', {
    id: text,
    identifier: text,
    organization_id: text,
    legislative_session_id: text,
    start_date: moment,
    end_date: moment,
    result: text,
    counts: list('count'),
    votes: list('vote'),
    sources: list('link'),
  }),
];
