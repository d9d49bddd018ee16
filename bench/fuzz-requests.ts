import fc from 'fast-check';
import type { OpenApiDocument } from '../server/openapi/document.ts';

/** One request as it is sent; the path as it is written in the document, for whoever reads of a fault. */
export type FuzzedRequest = { route: string; method: string; path: string; headers: Record<string, string>; body?: string };

/** What breaks programs that put a value where it does not belong: into SQL, a path, HTML, a shell, a regular expression, JSON, UTF-8. */
export const hostileValues: readonly string[] = [
  "' OR '1'='1",
  "'; DROP TABLE acts_1; --",
  "x' UNION SELECT * FROM manifest --",
  '\u0000',
  "\\'",
  '"',
  '%',
  '%00',
  '%ff',
  '..',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '/etc/passwd',
  'file:///etc/passwd',
  '<script>alert(1)</script>',
  '$' + '{7*7}',
  '{{7*7}}',
  '$(id)',
  '`id`',
  '(a+)+$',
  '[',
  '\\',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(400),
  'é'.repeat(300),
  '\ud800',
  '\u202e',
  '🏛️'.repeat(50),
  '2018-02-30',
  '0000-00-00',
  '9999-12-31',
  'null',
  '',
  ' ',
];

/** Values that calls take, so that requests come past the first check and go on. */
const plausible = [
  '2018-08-28',
  '2014-01-01',
  '2023-12-31',
  'CP2016_10_11',
  'fr',
  'en',
  '1',
  '50',
  '200',
  'amount',
  'attendance',
  'ENT',
  'convention',
  'HT',
  'asc',
  'date',
];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plausible) },
  { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
);

const question = fc.oneof(
  value,
  fc
    .array(
      fc.oneof(
        value,
        fc.constantFrom('Qui ', 'avait procuration ', 'le 28 août 2018', 'combien', ' ?', 'since 2015', 'montant de ', 'M. '),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')),
);

/** Bodies that are nearly right, and any JSON, and what is none. */
const body = fc.oneof(
  fc
    .record(
      { question, lang: fc.oneof(fc.constantFrom('fr', 'en'), value), history: fc.array(question, { maxLength: 25 }) },
      { requiredKeys: [] },
    )
    .map((one) => JSON.stringify(one)),
  fc.record({ actId: value, start: fc.integer(), end: fc.integer(), quote: value }, { requiredKeys: [] }).map((one) => JSON.stringify(one)),
  fc
    .record({
      jsonrpc: fc.constant('2.0'),
      id: fc.integer(),
      method: fc.constantFrom('tools/list', 'tools/call', 'resources/read', 'initialize', 'x'),
      params: fc.record({
        name: fc.constantFrom('ask', 'read_act', 'find_facts'),
        arguments: fc.dictionary(fc.constantFrom('question', 'id', 'kind'), value),
      }),
    })
    .map((one) => JSON.stringify(one)),
  fc.json({ maxDepth: 6 }),
  fc.string({ maxLength: 500, unit: 'binary' }),
  fc.constantFrom('[['.repeat(20_000), '{"question":', `{"question":"${'x'.repeat(2_000)}"}`),
);

const headers = fc.record(
  {
    accept: fc.constantFrom('application/json', 'text/event-stream', 'text/html', '*/*;q=x', ','.repeat(500)),
    'accept-language': fc.constantFrom('fr', 'en-GB,en;q=0.9', 'zz', '*', 'q=0;q=0,;'),
    'accept-encoding': fc.constantFrom('gzip', 'identity', 'gzip;q=0', 'br;;'),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"', ','),
    authorization: fc.constantFrom('Bearer x', 'Basic !!!', 'Bearer', 'Basic eDp5'),
    'x-forwarded-for': fc.constantFrom('192.0.2.1', 'x', ','.repeat(300), '::1, unknown'),
    'x-request-id': fc.constantFrom('abc', '{}'),
    origin: fc.constantFrom('null', 'https://elsewhere.example', 'x'),
    range: fc.constantFrom('bytes=0-1', 'bytes=x'),
  },
  { requiredKeys: [] },
);

type Call = { route: string; method: 'get' | 'post'; query: string[] };

function callsOf(document: OpenApiDocument): Call[] {
  return Object.entries(document.paths).flatMap(([route, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const query = (operation.parameters ?? []).flatMap((one) => ('name' in one && one.in === 'query' ? [one.name] : []));
      return [{ route, method, query }];
    }),
  );
}

/** Requests over all calls of the document and the pages, nearly right and far from it. */
export function fuzzedRequests(document: OpenApiDocument, pages: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  const calls = [
    ...callsOf(document),
    ...pages.map(
      (route): Call => ({
        route,
        method: 'get',
        query: ['q', 'h', 'year', 'person', 'body', 'cursor', 'start', 'end', 'lang', 'read', 'sort', 'tax'],
      }),
    ),
  ];
  return fc.constantFrom(...calls).chain(({ route, method, query }) => {
    const names = (route.match(/\{\w+\}/g) ?? []).length;
    return fc
      .record({
        parts: fc.array(value, { minLength: names, maxLength: names }),
        given: fc.array(
          fc.tuple(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...query, 'x') }, { weight: 1, arbitrary: value }), value),
          { maxLength: 4 },
        ),
        method: fc.oneof(
          { weight: 9, arbitrary: fc.constant(method.toUpperCase()) },
          { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH') },
        ),
        headers,
        type: fc.oneof(
          { weight: 8, arbitrary: fc.constant('application/json') },
          { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data', '') },
        ),
        body,
      })
      .map((made): FuzzedRequest => {
        const parts = made.parts.values();
        const path = route.replace(/\{\w+\}/g, () => encode(String(parts.next().value ?? '')));
        const search = made.given.map(([name, one]) => `${encode(name)}=${encode(one)}`).join('&');
        const request = { route, method: made.method, path: search === '' ? path : `${path}?${search}`, headers: made.headers };
        const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(made.method);
        return hasBody ? { ...request, headers: { ...made.headers, 'content-type': made.type }, body: made.body } : request;
      });
  });
}

/** A lone surrogate is in no address. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
