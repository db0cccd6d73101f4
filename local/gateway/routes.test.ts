import { describe, expect, it } from 'vitest';
import { matchRoute, routes } from './routes.ts';

const found = (method: string, path: string) => {
  const match = matchRoute(method, path);
  return match.found ? [match.route.key, match.parameters] : match.allow;
};

describe('finding the route of a request', () => {
  it('takes the path as its parameters', () => {
    expect(found('POST', '/api/forms/renewal-sent/submissions')).toEqual(['submissions/submit', { form: 'renewal-sent' }]);
    expect(found('GET', '/api/clients/a%2Fb%20c')).toEqual(['clients/read', { id: 'a/b c' }]);
  });

  it('prefers what is written out over a parameter', () => {
    expect(found('GET', '/api/receipts/keys')).toEqual(['receipts/keys', {}]);
    expect(found('GET', '/api/openapi.json')).toEqual(['openapi', {}]);
  });

  it('gives every other path to the pages, but nothing under /api', () => {
    expect(found('GET', '/')).toEqual(['pages', {}]);
    expect(found('GET', '/clients/7/timeline')).toEqual(['pages', { proxy: 'clients/7/timeline' }]);
    expect(found('GET', '/api/nothing')).toEqual([]);
    expect(found('GET', '/api')).toEqual([]);
    expect(found('GET', '/apiary')).toEqual(['pages', { proxy: 'apiary' }]);
  });

  it('says which methods a path knows', () => {
    expect(found('DELETE', '/api/clients/7')).toEqual(['GET', 'HEAD']);
    expect(found('GET', '/api/forms/renewal-sent/submissions')).toEqual(['POST']);
    expect(found('PUT', '/clients')).toEqual(['GET', 'HEAD', 'POST']);
  });

  it('treats HEAD as GET', () => {
    expect(found('HEAD', '/api/health')).toEqual(['health', {}]);
  });

  it('refuses a path that is no percent-encoded text', () => {
    expect(() => matchRoute('GET', '/api/clients/%E0%A4%A')).toThrow(URIError);
  });

  it('does not take an empty segment for a parameter, nor a slash too many for the same path', () => {
    expect(found('GET', '/api/clients/')).toEqual([]);
    expect(found('GET', '/api/clients/7/')).toEqual([]);
  });

  it('knows every route once', () => {
    const written = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(written).size).toBe(written.length);
  });
});
