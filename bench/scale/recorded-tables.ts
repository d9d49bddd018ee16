import type { Tables } from '../../corpus/store/open-tables.ts';

type Call = { name: string; args: unknown[] };
/** One query as it was made: the calls that built it, when it began and ended. */
export type RecordedQuery = { run(): Promise<unknown>; from: number; to: number };

type Note = <T>(run: (table: Tables[keyof Tables]) => Promise<T>) => Promise<T>;

/**
 * The tables of a store, which note each query that is run on them, so that the same queries can be run bare, on `bare`: the same tables opened
 * anew, whose connection holds as little of their indexes as the server's did when it was asked.
 */
export function recordedTables(tables: Tables, bare: Tables): { tables: Tables; take(): RecordedQuery[] } {
  let queries: RecordedQuery[] = [];
  const names = Object.keys(tables) as (keyof Tables)[];
  const recorded = names.map((name) => {
    const table = tables[name];
    const note: Note = (run) => {
      const from = performance.now();
      return run(table).finally(() => {
        queries.push({ run: () => run(bare[name]), from, to: performance.now() });
      });
    };
    const proxy = new Proxy(table, {
      get(target, member) {
        if (member === 'query') return () => recordedQuery(target, [], note);
        const value: unknown = Reflect.get(target, member, target);
        if (typeof value !== 'function') return value;
        if (member !== 'countRows') return value.bind(target);
        return (...args: unknown[]) => note((on) => Promise.resolve(Reflect.apply(value, on, args)));
      },
    });
    return [name, proxy] as const;
  });
  return {
    // One proxy for each name of `tables`.
    tables: Object.fromEntries(recorded) as Tables,
    take() {
      const taken = queries;
      queries = [];
      return taken;
    },
  };
}

function recordedQuery(table: Tables[keyof Tables], calls: readonly Call[], note: Note): unknown {
  const build = (on: Tables[keyof Tables]): object => {
    let query: object = on.query();
    for (const { name, args } of calls) query = (Reflect.apply(Reflect.get(query, name), query, args) as object | undefined) ?? query;
    return query;
  };
  return new Proxy(
    {},
    {
      get(_, member) {
        if (member === 'then' || typeof member === 'symbol') {
          // Read a batch at a time: only what is made once a state is, and it is no part of a question.
          if (member !== Symbol.asyncIterator) return undefined;
          const query = build(table);
          return () => Reflect.apply(Reflect.get(query, Symbol.asyncIterator), query, []);
        }
        if (member === 'toArrow') {
          return () =>
            note(async (on) => {
              const query = build(on);
              return Reflect.apply(Reflect.get(query, 'toArrow'), query, []);
            });
        }
        return (...args: unknown[]) => recordedQuery(table, [...calls, { name: member, args }], note);
      },
    },
  );
}

/** Runs recorded queries again with nothing around them: those that were under way together, together. Milliseconds. */
export async function replay(queries: readonly RecordedQuery[]): Promise<number> {
  const waves: RecordedQuery[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const query of [...queries].sort((a, b) => a.from - b.from)) {
    if (query.from >= end) waves.push([]);
    waves.at(-1)?.push(query);
    end = Math.max(end, query.to);
  }
  const began = performance.now();
  for (const wave of waves) await Promise.all(wave.map((query) => query.run()));
  return performance.now() - began;
}
