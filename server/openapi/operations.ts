import { describeRoute } from 'hono-openapi';
import { type ProblemName, problemTypes } from '../problem.ts';
import { type SchemaName, schemaRef } from './schemas.ts';

type Told = {
  summary: string;
  tag: (typeof tags)[number]['name'];
  /** The schema of a JSON answer. */
  json?: SchemaName;
  /** Answers of other media types, with what each holds. */
  media?: Record<string, string>;
  status?: '200' | '201' | '202';
  problems?: ProblemName[];
};

/** The parts that the reference page puts the calls in. */
export const tags = [
  { name: 'questions', description: 'Ask, and check what was answered.' },
  { name: 'acts', description: 'Acts, their text, their facts, their links.' },
  { name: 'sittings', description: 'Sittings and who attended them.' },
  { name: 'people', description: 'People of the corpus.' },
  { name: 'exports', description: 'Files for other tools, by the standards of the field.' },
  { name: 'feeds', description: 'For readers of feeds, search engines and assistants.' },
  { name: 'server', description: 'The server itself.' },
  { name: 'admin', description: 'For whoever looks after the corpus: by the administrator’s door alone.' },
] as const;

/** A call of the interface as the document tells it. Parameters and bodies come from the validators of the routes. */
export function operation({ summary, tag, json, media = {}, status = '200', problems = [] }: Told) {
  return describeRoute({
    summary,
    tags: [tag],
    responses: {
      [status]: {
        description: [summary, ...Object.values(media)].join(' '),
        content: {
          ...(json && { 'application/json': { schema: schemaRef(json) } }),
          ...Object.fromEntries(Object.keys(media).map((type) => [type, { schema: {} }])),
        },
      },
      ...byStatus([...problems, ...anywhere]),
      default: problemResponse('Any other problem: `type` tells which, and its address explains it.'),
    },
  });
}

/** What any call may be told before it is worked on, or when that takes too long. */
const anywhere: ProblemName[] = ['unauthorized', 'too-many-requests', 'overloaded', 'not-ready', 'too-slow'];

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schemaRef('Problem') } },
});

/** What `validator` refuses. */
export const invalidResponse = problemResponse(problemTypes['invalid-request'].title);

/** Problems of one status share its place in the document. */
function byStatus(names: ProblemName[]) {
  const titles = new Map<number, string[]>();
  for (const name of new Set(names)) {
    const { status, title } = problemTypes[name];
    titles.set(status, [...(titles.get(status) ?? []), `${title} (/problems/${name}).`]);
  }
  return Object.fromEntries([...titles].map(([status, lines]) => [String(status), problemResponse(lines.join(' '))]));
}
