import type { Caller } from './caller.ts';
import { matching, tokenOf } from './tokens.ts';

/** What it takes to pass: nothing, the right to read, or the right to look after the server. */
export type Door = 'open' | 'reading' | 'admin';

/** Paths that have another door than reading; the first that fits decides. `/x/` stands for all below it. */
const rows: readonly (readonly [path: string, door: Door])[] = [
  // Whoever watches the server asks for its health, whoever meets a problem for its meaning.
  ['/api/health', 'open'],
  ['/problems/', 'open'],
  // Style, script and picture of the pages, the same everywhere: the page that refuses needs them too.
  ['/assets/', 'open'],
  ['/robots.txt', 'open'],
  // What is kept of a reader is theirs to know before they ask.
  ['/confidentialite', 'open'],
  ['/privacy', 'open'],
  ['/api/privacy', 'open'],
  ['/metrics', 'admin'],
  ['/api/reports', 'admin'],
  ['/api/admin/', 'admin'],
  ['/admin', 'admin'],
  ['/admin/', 'admin'],
];

export function doorOf(path: string): Door {
  const row = rows.find(([at]) => (at.endsWith('/') ? path.startsWith(at) : path === at || path === `${at}/`));
  return row?.[1] ?? 'reading';
}

export type DoorSettings = {
  /** Hashes of the tokens that open reading, with or without a name and a colon before each. None: it is open. */
  apiTokens: readonly string[];
  /** The same of the administrators' tokens, with commas between. Empty: there is none, and only this machine itself may. */
  adminToken: string;
};

/** `client`: the token that was shown and is known, as the settings have it; it opens what it is for, an administrator's opens everything. */
export type Passage = { client?: string } & ({ passes: true } | { passes: false; problem: 'unauthorized' | 'forbidden' });

export function passage(door: Door, authorization: string | undefined, caller: Caller, { apiTokens, adminToken }: DoorSettings): Passage {
  const token = tokenOf(authorization);
  const admin = adminToken.split(',').flatMap((one) => one.trim() || []);
  const client = token === undefined ? undefined : matching(token, [...admin, ...apiTokens]);
  const known = client === undefined ? {} : { client };
  const isAdmin = (client !== undefined && admin.includes(client)) || caller.isLocal;
  const passes =
    door === 'open' || (door === 'admin' && isAdmin) || (door === 'reading' && (apiTokens.length === 0 || client !== undefined));
  if (passes) return { ...known, passes };
  // Where a token would help, it is asked for; where none can, that is said.
  const helps = client === undefined && (door === 'reading' || adminToken !== '');
  return { ...known, passes, problem: helps ? 'unauthorized' : 'forbidden' };
}
