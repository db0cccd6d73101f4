/** The typed client, as a program would use it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient, good, Refused, submitForm } from '../../local/client/client.ts';
import type { LocalSystem } from '../../local/system.ts';
import { aSystem } from './local-system.ts';

let system: LocalSystem;
let api: ApiClient;

beforeAll(async () => {
  system = await aSystem();
  api = apiClient(system.url, () => system.token('team-leader'));
});

afterAll(() => system.close());

const registered = () =>
  submitForm(api, {
    form: 'client-registration',
    key: randomUUID(),
    answers: {
      nameOnCard: 'Voorbeeld',
      birthDate: '1990',
      sex: 'female',
      inflow: 'azc',
      settledOn: '2026-10-01',
      readsLanguage: 'ar',
      speaksLanguage: 'ar',
      interpreterNeeded: true,
      safeToContact: true,
    },
  });

describe('the typed client', () => {
  it('sends a form in and reads what came of it', async () => {
    const { id, form } = await registered();

    const client = await good('the client', api.GET('/api/clients/{id}', { params: { path: { id } } }));

    expect([form, client.person.nameOnCard]).toEqual(['client-registration', 'Voorbeeld']);
  });

  it('corrects what was sent', async () => {
    const { id: clientId } = await registered();
    await system.advance('PT1M');
    const placed = { clientId, housedOn: '2026-10-02', home: 'own', countsForTarget: true } as const;
    const { id } = await submitForm(api, { form: 'housing-placed', key: randomUUID(), answers: placed });
    await system.advance('PT1M');

    const corrected = await submitForm(api, {
      form: 'housing-placed',
      key: randomUUID(),
      answers: { ...placed, home: 'exchange' },
      corrects: id,
    });

    const stored = await good('the correction', api.GET('/api/submissions/{id}', { params: { path: { id: corrected.id } } }));
    expect(stored.amends).toMatchObject({ submission: id, how: 'corrected' });
  });

  it('throws what was refused, with each field', async () => {
    const answers = { clientId: randomUUID(), housedOn: '2026-10-02', home: 'own', countsForTarget: true } as const;

    const refused = await submitForm(api, { form: 'housing-placed', key: randomUUID(), answers }).catch((fault: unknown) => fault);

    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 422, problem: { errors: [{ pointer: '#/clientId' }] } });
  });

  it('says when there is nothing', async () => {
    await expect(good('nobody', api.GET('/api/clients/{id}', { params: { path: { id: randomUUID() } } }))).rejects.toMatchObject({
      status: 404,
    });
  });
});
