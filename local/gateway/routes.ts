/** Finds the route of a request, as API Gateway does: the most specific path wins, `{name}` takes one segment, `{name+}` the rest. */
import { api, pageRoutes, type Route } from '../../schemas/api.ts';

export interface KnownRoute {
  /** The folder under `functions/`. */
  readonly key: string;
  readonly method: Route['method'];
  readonly path: string;
  readonly access: Route['access'];
}

export type Match =
  | { readonly found: true; readonly route: KnownRoute; readonly parameters: Readonly<Record<string, string>> }
  /** `allow` is empty when nothing is at that path. */
  | { readonly found: false; readonly allow: readonly string[] };

export const routes: readonly KnownRoute[] = [
  ...Object.entries(api as Record<string, Route>).map(([key, { method, path, access }]) => ({ key, method, path, access })),
  ...pageRoutes.map(({ method, path }) => ({ key: 'pages', method, path, access: 'cookie' as const })),
];

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

const isGreedy = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('+}');
const isParameter = (segment: string): boolean => segment.startsWith('{');

/** Exact before parameter before the rest, segment by segment. */
const rank = (path: string): string =>
  segmentsOf(path)
    .map((segment) => (isGreedy(segment) ? '2' : isParameter(segment) ? '1' : '0'))
    .join('');

/** @throws URIError when a segment is not percent-encoded UTF-8. */
const parametersOf = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = segmentsOf(pattern);
  const given = segmentsOf(path);
  const parameters: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    if (isGreedy(segment)) {
      const rest = given.slice(at).join('/');
      if (rest === '') return undefined;
      parameters[segment.slice(1, -2)] = decodeURIComponent(rest);
      return parameters;
    }
    const actual = given[at];
    if (actual === undefined) return undefined;
    if (isParameter(segment)) {
      if (actual === '') return undefined;
      parameters[segment.slice(1, -1)] = decodeURIComponent(actual);
    } else if (decodeURIComponent(actual) !== segment) return undefined;
  }
  return wanted.length === given.length ? parameters : undefined;
};

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/** Pages take every path that is left, but what lies under `/api` is an interface: unknown is unknown there. */
const servesPath = (route: KnownRoute, path: string): boolean => route.key !== 'pages' || !isApi(path);

export const matchRoute = (method: string, path: string, table: readonly KnownRoute[] = routes): Match => {
  const hits = table
    .filter((route) => servesPath(route, path))
    .flatMap((route) => {
      const parameters = parametersOf(route.path, path);
      return parameters ? [{ route, parameters }] : [];
    })
    .sort((a, b) => rank(a.route.path).localeCompare(rank(b.route.path)));
  const wanted = method === 'HEAD' ? 'GET' : method;
  const hit = hits.find(({ route }) => route.method === wanted);
  if (hit) return { found: true, ...hit };
  const methods = new Set(hits.map(({ route }) => route.method as string));
  if (methods.has('GET')) methods.add('HEAD');
  return { found: false, allow: [...methods].sort() };
};
