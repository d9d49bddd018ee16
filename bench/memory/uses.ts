import { encode, hostileValues } from '../fuzz-requests.ts';
import { type Topics, uniqueQuestion } from './unique-questions.ts';

/** One thing that somebody does with a server, for the n-th time; resolves with the statuses of what came. */
type Use = (n: number) => Promise<number[]>;

const json = { 'content-type': 'application/json' };
const chatLength = 6;

/** The ways in which a server is used, each as a reader, a program or somebody ill-disposed does it. */
export function usesOf(url: string, topics: Topics): Record<string, Use> {
  const send = async (path: string, init?: RequestInit) => {
    const response = await fetch(url + path, init);
    await response.arrayBuffer();
    return response.status;
  };
  const get = (...paths: string[]) => Promise.all(paths.map((path) => send(path)));
  const ask = (body: unknown) => send('/api/ask', { method: 'POST', headers: json, body: JSON.stringify(body) });
  const pick = (list: readonly string[], n: number) => encodeURIComponent(list[n % list.length] ?? '');
  return {
    question: async (n) => [await ask(uniqueQuestion(n, topics))],
    page: (n) => get(`/?q=${encodeURIComponent(uniqueQuestion(n, topics).question)}`),
    // A reader who asks on: each question comes with those before it.
    chat: async (n) => {
      const statuses: number[] = [];
      const history: string[] = [];
      for (let turn = 0; turn < chatLength; turn += 1) {
        const { question, lang } = uniqueQuestion(n * chatLength + turn, topics);
        const followUp = turn % 2 === 1 ? (lang === 'fr' ? `Et le montant n° ${n} ?` : `And amount no. ${n}?`) : question;
        statuses.push(await ask({ question: followUp, lang, history }));
        history.push(followUp);
      }
      return statuses;
    },
    // A reader who goes away before the answer is there, at once or after its first piece.
    leave: async (n) => {
      const leaving = new AbortController();
      const { question } = uniqueQuestion(n, topics);
      const response = await fetch(`${url}/api/ask`, {
        method: 'POST',
        headers: { ...json, accept: 'text/event-stream' },
        body: JSON.stringify({ question }),
        signal: leaving.signal,
      });
      if (n % 2 === 0) await response.body?.getReader().read();
      leaving.abort();
      return [response.status];
    },
    lists: (n) =>
      get(
        `/api/acts?from=${pick(topics.dates, n)}`,
        `/api/facts?kind=${['amount', 'attendance', 'proxy', 'vote'][n % 4]}&limit=${1 + (n % 200)}`,
        '/api/people',
        ['/acts', '/sessions', '/people', '/amounts', '/timeline', '/coverage'][n % 6] ?? '/',
      ),
    acts: (n) => {
      const id = pick(topics.actIds, n);
      return get(`/api/acts/${id}`, `/api/acts/${id}/text`, `/api/acts/${id}/links`, `/acts/${id}`, `/sessions/${pick(topics.dates, n)}`);
    },
    exports: (n) => {
      const path = ['/api/export/facts.jsonl', '/api/export/scdl.csv', '/api/export/popolo.json', '/feed.xml', '/api/openapi.json'][n % 5];
      return get(path ?? '/', `/answer.docx?q=${encodeURIComponent(uniqueQuestion(n, topics).question)}`);
    },
    badInput: async (n) => {
      const value = hostileValues[n % hostileValues.length] ?? '';
      const hostile = encode(value);
      const body = ['{"question":', '[['.repeat(20_000), JSON.stringify({ question: value, lang: 7 }), `{"x":"${'y'.repeat(100_000)}"}`][
        n % 4
      ];
      return [
        await send('/api/ask', { method: 'POST', headers: json, body: body ?? '' }),
        ...(await get(`/api/acts/${hostile}`, `/api/facts?kind=${hostile}`, `/?q=${hostile}`)),
      ];
    },
  };
}
