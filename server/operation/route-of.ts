type Route = { method: string; path: string };

/** Tells the route that a path belongs to, as it is written (`/api/acts/:id`): what metrics can have as a label, since there are few. */
export function routeFinder(routes: readonly Route[]): (method: string, path: string) => string | null {
  const known = [
    ...new Map(routes.filter(({ method }) => method !== 'ALL').map((route) => [`${route.method} ${route.path}`, route])).values(),
  ];
  // An address written out goes before one with parameters.
  const ranked = known.map(({ method, path }) => ({ method, path, parts: path.split('/') })).sort((a, b) => wild(a.path) - wild(b.path));
  return (method, path) => {
    const asked = path.split('/');
    const fitting = ranked.filter(
      ({ parts }) =>
        parts.length === asked.length && parts.every((part, n) => (part.startsWith(':') ? asked[n] !== '' : part === asked[n])),
    );
    const wanted = method === 'HEAD' ? 'GET' : method;
    return (fitting.find((route) => route.method === wanted) ?? fitting[0])?.path ?? null;
  };
}

const wild = (path: string): number => path.split(':').length;
