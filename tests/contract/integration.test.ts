import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { colleague } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { sent, refusedAt, aClient, item, openTasks } = sendingTo(() => house);

const aProvider = () =>
  sent('language-provider-added', { name: 'Enigma Taalschool', town: 'Voorbeeldstad', since: '2017-07-01' }, colleague);

const anEnrolment = (clientId: string, providerId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  obligedSince: '2021-11-15',
  providerId,
  level: 'a2',
  enrolledOn: '2026-10-05',
  ...changes,
});

const record = (client: string, kind: string) => item(`CLIENT#${client}`, `RECORD#${kind}`);

describe('civic integration', () => {
  it('under the act of 2013 counts from the start that DUO names, and ends with the last exam', async () => {
    const client = await aClient();
    await sent('integration-enrolled', anEnrolment(client, await aProvider()), colleague);
    expect(await record(client, 'integration-term')).toMatchObject({ 'fact:act': 'wi2013', 'fact:duoStart': '2021-11-15' });
    const extension = { decision: 'extended', decidedOn: '2026-11-02', ground: 'literacy', extendedUntil: '2028-11-15' };
    await sent('integration-term-decided', { clientId: client, ...extension }, colleague);
    await sent('integration-exam', { clientId: client, part: 'reading', takenOn: '2026-11-10', result: 'failed' }, colleague);
    expect(await record(client, 'integration-term')).toMatchObject({ state: 'extended', 'fact:extendedUntil': '2028-11-15' });

    await sent('integration-exam', { clientId: client, part: 'reading', takenOn: '2026-11-20', result: 'passed', isLast: true }, colleague);

    expect(await record(client, 'integration')).toMatchObject({ state: 'passed' });
    expect(await record(client, 'integration-term')).toMatchObject({ state: 'met' });
  });

  it('under the act of 2021 counts from the plan, which may come later', async () => {
    const client = await aClient();
    await sent('integration-enrolled', anEnrolment(client, await aProvider(), { obligedSince: '2022-01-01', level: 'z' }), colleague);
    expect(Object.keys((await record(client, 'integration-term')) ?? {})).not.toContain('fact:pipSet');

    await sent('integration-term-decided', { clientId: client, decision: 'plan-set', decidedOn: '2026-11-02' }, colleague);

    expect(await record(client, 'integration-term')).toMatchObject({ state: 'running', 'fact:act': 'wi2021', 'fact:pipSet': '2026-11-02' });
  });

  it('goes on at a second provider, and begins only once', async () => {
    const client = await aClient();
    const [first, second] = [await aProvider(), await aProvider()];
    const change = { clientId: client, providerId: second, changedOn: '2026-11-20', reason: 'level' };
    expect(await refusedAt('integration-provider-changed', change, colleague)).toEqual(['#/clientId']);
    await sent('integration-enrolled', anEnrolment(client, first), colleague);

    await sent('integration-provider-changed', change, colleague);

    expect(await record(client, 'integration')).toMatchObject({ state: 'enrolled', 'fact:provider': second });
    expect(await refusedAt('integration-enrolled', anEnrolment(client, first), colleague)).toContain('#/clientId');
  });

  it('has routes and plans of the new act only since 2022', async () => {
    const [client, provider] = [await aClient(), await aProvider()];

    expect(
      await refusedAt('integration-enrolled', anEnrolment(client, provider, { pipSetOn: '2021-12-01', level: 'z' }), colleague),
    ).toEqual(['#/pipSetOn', '#/level']);
  });
});

describe('the loan from DUO', () => {
  it('is granted in cents, and not twice', async () => {
    const client = await aClient();
    const step = (what: string, changes = {}) => ({ clientId: client, what, happenedOn: '2026-11-20', ...changes });
    await sent('duo-loan', step('requested'), colleague);
    await sent('duo-loan', step('granted', { amountInCents: 1_000_000 }), colleague);

    expect(await record(client, 'duo-loan')).toMatchObject({ state: 'granted', 'fact:grantedCents': 1_000_000 });
    expect(await refusedAt('duo-loan', step('granted', { amountInCents: 1_000_001 }), colleague)).toEqual(['#/amountInCents']);
    expect(await refusedAt('duo-loan', step('granted'), colleague)).toEqual(['#/what']);
  });
});

describe('an extension of the term', () => {
  it('is asked for once, and objected to only after it was refused', async () => {
    const client = await aClient();
    const request = { clientId: client, requestedOn: '2026-11-20', ground: 'literacy' };
    const objection = { clientId: client, what: 'filed', on: '2026-11-22' };
    expect(await refusedAt('integration-extension-requested', request, colleague)).toEqual(['#/clientId']);
    await sent('integration-enrolled', anEnrolment(client, await aProvider()), colleague);

    expect(await refusedAt('integration-objection', objection, colleague)).toEqual(['#/clientId']);
    await sent('integration-extension-requested', request, colleague);
    expect(await record(client, 'integration-term')).toMatchObject({
      state: 'extension-requested',
      'fact:extensionRequested': '2026-11-20',
    });
    expect(await refusedAt('integration-extension-requested', request, colleague)).toEqual(['#/clientId']);
    expect(await refusedAt('integration-extension-requested', { ...request, decisionBy: '2026-11-20' }, colleague)).toEqual([
      '#/decisionBy',
    ]);
    const refusal = { clientId: client, decision: 'refused', decidedOn: '2026-11-21' };
    expect(await refusedAt('integration-term-decided', { ...refusal, objectUntil: '2026-11-20' }, colleague)).toEqual(['#/objectUntil']);
    await sent('integration-term-decided', refusal, colleague);
    await sent('integration-objection', objection, colleague);
    expect(await record(client, 'integration-term')).toMatchObject({ state: 'objecting', since: '2026-11-22' });
  });
});

describe('a problem with the integration', () => {
  it('stays on the list of the contact volunteer until it is solved', async () => {
    const client = await aClient();
    const problem = await sent(
      'integration-problem',
      { clientId: client, noticedOn: '2026-11-20', problem: 'level', contact: 'phone', outcome: 'open', lookAgainOn: '2026-12-01' },
      colleague,
    );
    const followUp = { clientId: client, problemId: problem, contact: 'visit' };
    expect(await openTasks(client)).toMatchObject([{ dueOn: '2026-12-01', owner: 'contact-volunteer' }]);

    await sent(
      'integration-problem-followed-up',
      { ...followUp, followedUpOn: '2026-11-22', outcome: 'open', lookAgainOn: '2027-01-05' },
      colleague,
    );
    expect((await openTasks(client)).map(({ dueOn }) => dueOn)).toEqual(['2027-01-05']);
    await sent('integration-problem-followed-up', { ...followUp, followedUpOn: '2026-11-23', outcome: 'solved' }, colleague);

    expect(await openTasks(client)).toEqual([]);
    expect(
      await refusedAt('integration-problem-followed-up', { ...followUp, followedUpOn: '2026-11-23', outcome: 'solved' }, colleague),
    ).toEqual(['#/problemId']);
  });
});
