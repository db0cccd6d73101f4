/** Marked personal data goes down every path, also those that end badly; then every log line is read. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose as trailOf } from '../../functions/clients/audit/compose.ts';
import { compose as breaking } from '../../functions/clients/break-glass/compose.ts';
import { compose as listing } from '../../functions/clients/list/compose.ts';
import { listClients } from '../../functions/clients/list/endpoint.ts';
import { compose as reading } from '../../functions/clients/read/compose.ts';
import { compose as searching } from '../../functions/clients/search/compose.ts';
import { compose as timelineOf } from '../../functions/clients/timeline/compose.ts';
import { compose as submissionOf } from '../../functions/submissions/read/compose.ts';
import { compose as submitting } from '../../functions/submissions/submit/compose.ts';
import { hiddenInputs, visitor } from '../pages/visitor.ts';
import { aRegistration } from '../support/answers.ts';
import { postTo, sendingAs } from '../support/asking.ts';
import { everybody, pagesOf } from '../support/everybody.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, volunteer } from '../support/requests.ts';

const marked = {
  nameOnCard: 'Merkteken Naamgever',
  birthDate: '1953-04-19',
  alienNumber: '4242424242',
  emailAddress: 'merkteken@geheim.example',
  phoneNumber: '+31 6 98765432',
};
const words = 'Merkteken vertelde over de familie';
const marks = /merkteken|naamgever|1953|19-04|4242424242|geheim|98765432|familie/i;

const desk = everybody.find(({ role, situation }) => role === 'desk' && situation === 'stranger');
const leader = everybody.find(({ role, situation }) => role === 'team-leader' && situation === 'stranger');

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The lines that the functions wrote while something was done. */
const linesOf = async (doing: () => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = [];
  const silent = process.env['LOG_LEVEL'];
  delete process.env['LOG_LEVEL'];
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    await doing();
  } finally {
    written.mockRestore();
    process.env['LOG_LEVEL'] = silent;
  }
  return lines;
};

const send = sendingAs(() => house);
const aClient = async () => String((await send('client-registration', aRegistration(marked), volunteer)).body['id']);
/** The same functions on a table that is not there. */
const broken = (): House['world'] => ({ clock: house.clock, setting: (name) => (name === 'TABLE_NAME' ? 'no-such-table' : name) });
const json = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };

const paths: readonly (readonly [string, number, () => Promise<{ status: number }>])[] = [
  ['registering', 201, () => send('client-registration', aRegistration(marked), volunteer)],
  ['a registration that is refused', 422, () => send('client-registration', aRegistration({ ...marked, settledOn: words }), volunteer)],
  [
    'a registration that cannot be read',
    400,
    () => ask(house.submitHandler, { by: volunteer, path: { form: 'client-registration' }, headers: json, body: `{"${words}` }),
  ],
  [
    'a registration that fails',
    500,
    () => postTo(submitting(broken()), aRegistration(marked), { by: volunteer, path: { form: 'client-registration' }, headers: json }),
  ],
  [
    'a search in the address',
    200,
    () => ask(listing(house.world), { by: volunteer, query: { q: `${marked.nameOnCard} ${marked.birthDate}` } }),
  ],
  ['a number in the address', 400, () => ask(listing(house.world), { by: volunteer, query: { q: marked.alienNumber } })],
  ['a search', 200, () => postTo(searching(house.world), { name: marked.nameOnCard, vNumber: marked.alienNumber }, { by: desk })],
  [
    'a search that is refused',
    422,
    () => postTo(searching(house.world), { name: marked.nameOnCard, email: marked.emailAddress }, { by: desk }),
  ],
  ['a search that fails', 500, () => postTo(searching(broken()), { name: marked.nameOnCard }, { by: desk })],
  ['reading', 200, async () => ask(reading(house.world), { by: volunteer, path: { id: await aClient() } })],
  ['reading what was sent', 200, async () => ask(submissionOf(house.world), { by: volunteer, path: { id: await aClient() } })],
  ['a timeline', 200, async () => ask(timelineOf(house.world), { by: volunteer, path: { id: await aClient() } })],
  ['a name where an id belongs', 404, () => ask(reading(house.world), { by: volunteer, path: { id: marked.nameOnCard } })],
  [
    'opening a file',
    201,
    async () => postTo(breaking(house.world), { reason: 'other', note: words }, { by: desk, path: { id: await aClient() } }),
  ],
  [
    'an opening that is refused',
    422,
    async () => postTo(breaking(house.world), { reason: words }, { by: desk, path: { id: await aClient() } }),
  ],
  [
    'an opening that fails',
    500,
    () => postTo(breaking(broken()), { reason: 'other', note: words }, { by: desk, path: { id: randomUUID() } }),
  ],
  ['who looked', 200, async () => ask(trailOf(house.world), { by: leader, path: { id: await aClient() } })],
  [
    'a fault that quotes what it read',
    500,
    () =>
      ask(
        listClients({
          clients: { visibleTo: () => Promise.reject(new TypeError(words)) },
          searches: {
            matches: () => Promise.reject(new Error(words)),
            known: async () => ({ seen: [], strangers: [] }),
            noteShown: async () => undefined,
          },
        }),
        { by: volunteer, query: { q: marked.nameOnCard } },
      ),
  ],
];

const onPages = () => visitor(pagesOf(house), desk);
const guarded = async (go: ReturnType<typeof onPages>['go']) => hiddenInputs((await go('/clients')).html);

const pagePaths: readonly (readonly [string, number, () => Promise<{ status: number }>])[] = [
  [
    'the page of a search',
    200,
    async () => {
      const { go } = onPages();
      return go('/clients/search', { method: 'POST', form: { ...(await guarded(go)), q: `${marked.nameOnCard} 19-04-1953` } });
    },
  ],
  [
    'the page of an opening that is refused',
    422,
    async () => {
      const { go } = onPages();
      return go(`/clients/${await aClient()}/break-glass`, { method: 'POST', form: { ...(await guarded(go)), note: words } });
    },
  ],
  [
    'the page of an opening',
    303,
    async () => {
      const { go } = onPages();
      return go(`/clients/${await aClient()}/break-glass`, {
        method: 'POST',
        form: { ...(await guarded(go)), reason: 'other', note: words },
      });
    },
  ],
  [
    'a form of which the session ended',
    401,
    () => visitor(pagesOf(house)).go('/forms/client-registration/submissions', { method: 'POST', form: { ...marked, _key: randomUUID() } }),
  ],
  [
    'a page that fails',
    500,
    async () => {
      const { go, jar } = onPages();
      const form = { ...(await guarded(go)), q: marked.nameOnCard };
      const failing = visitor(pagesOf({ ...house, world: broken() }), desk);
      for (const [name, value] of jar) failing.jar.set(name, value);
      return failing.go('/clients/search', { method: 'POST', form });
    },
  ],
];

describe('no log line holds anything of a person', () => {
  it.each([...paths, ...pagePaths])('%s', async (_, status, doing) => {
    let answered = 0;

    const lines = await linesOf(async () => {
      answered = (await doing()).status;
    });

    expect(answered).toBe(status);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(() => JSON.parse(line)).not.toThrow();
      expect(line).not.toMatch(marks);
    }
  });

  it('and would be seen if one did', async () => {
    const [line] = await linesOf(async () => process.stdout.write(JSON.stringify({ code: words })));

    expect(line).toMatch(marks);
  });
});
