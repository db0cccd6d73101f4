import { describe, expect, it } from 'vitest';
import { endpoint } from '../../functions/edge/endpoint.ts';
import { ask } from '../support/requests.ts';

process.env['LOG_LEVEL'] = 'silent';

describe('an endpoint', () => {
  it('answers what was agreed and leaves the rest behind', async () => {
    // The compiler would not let it pass; what comes out of a file or a table it does not see.
    const given = JSON.parse('{"status":"ok","person":{"nameOnCard":"Voorbeeld"}}');

    expect(
      await ask(
        endpoint('health', async () => ({ body: given })),
        {},
      ),
    ).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(
      (
        await ask(
          endpoint('health', async () => ({ body: given })),
          {},
        )
      ).body,
    ).toEqual({ status: 'ok' });
  });

  it('fails rather than answer something else than was agreed', async () => {
    const handler = endpoint('clients/list', async () => ({ body: JSON.parse('{"items":[{"id":"1"}]}') }));

    expect((await ask(handler, {})).status).toBe(500);
  });
});
