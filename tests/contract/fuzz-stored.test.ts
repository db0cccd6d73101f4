/**
 * A sample of what `fuzz.test.ts` makes, sent through the function that takes submissions, on the real store: what is stored is there whole, what is
 * refused left nothing behind, and nothing that was taken breaks what is read afterwards.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose as listClients } from '../../functions/clients/list/compose.ts';
import { compose as readClient } from '../../functions/clients/read/compose.ts';
import { compose as readTimeline } from '../../functions/clients/timeline/compose.ts';
import { compose as listDeadlines } from '../../functions/deadlines/list/compose.ts';
import { compose as readSubmission } from '../../functions/submissions/read/compose.ts';
import { compose as listTasks } from '../../functions/tasks/list/compose.ts';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import { aRegistration } from '../support/answers.ts';
import { aWorld, validAnswersOf, type World } from '../support/answers-of.ts';
import { type House, openHouse } from '../support/house.ts';
import { pointsNowhere } from '../support/pointers.ts';
import { ask, colleague, teamLeader, volunteer } from '../support/requests.ts';
import { type Body, spoiltAnswersOf } from '../support/spoilt.ts';

/** Per form, half of them spoilt; more when much is asked of `fuzz.test.ts`. */
const sample = Number(process.env['FUZZ'] ?? 0) >= 10_000 ? 60 : 40;
const ids = Object.keys(forms) as FormId[];

let house: House;
let world: World;
let watch: Watch;

/** Whether anything at all was written: the store's own count of commits, where its file is at hand. */
interface Watch {
  state(): Promise<unknown>;
  close(): void;
}

const watching = ({ file, items }: House): Watch => {
  if (file === undefined) return { state: items, close: () => undefined };
  const database = new DatabaseSync(file, { readOnly: true });
  return { state: async () => database.prepare('PRAGMA data_version').get(), close: () => database.close() };
};

/** A second passes between two submissions: what came first is told by the time. */
const send = (form: string, answers: Body, key: string = randomUUID()) => {
  house.clock.set(house.clock.now().add({ seconds: 1 }));
  return ask(house.submitHandler, {
    by: teamLeader,
    path: { form },
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(answers),
  });
};

beforeAll(async () => {
  house = await openHouse(`${aWorld.today}T09:00:00Z`);
  watch = watching(house);
  const clients: string[] = [];
  for (let number = 0; number < 3; number += 1) clients.push(await newcomer());
  // Some of what is named is there, and some is not.
  world = {
    ...aWorld,
    clients: [...clients, ...aWorld.clients],
    members: [colleague.id, volunteer.id, teamLeader.id],
    records: [...clients, ...aWorld.records],
  };
});

afterAll(async () => {
  watch.close();
  await house.close();
});

/** Only somebody's look at what stood there may be left by a refusal. */
const leftBehind = async (before: readonly Record<string, unknown>[]) => {
  const known = new Map(before.map((item) => [`${item['pk']} ${item['sk']}`, canonicalize(item)]));
  return (await house.items()).filter(
    (item) => item['action'] !== 'view' && known.get(`${item['pk']} ${item['sk']}`) !== canonicalize(item),
  );
};

async function newcomer(): Promise<string> {
  const { body } = await send('client-registration', aRegistration({ contactVolunteer: colleague.id, legalVolunteer: volunteer.id }));
  return String(body['id']);
}

/** Who goes to another branch, or was registered by mistake, is not there for the forms that come after. */
const takesClients: readonly FormId[] = ['client-transferred', 'entry-withdrawn'];

const worldOfOne = async (): Promise<World> => {
  const client = await newcomer();
  return { ...world, clients: [client, ...aWorld.clients], records: [client, ...aWorld.records] };
};

describe.each(ids)('the form %s, on the store', (id) => {
  it('is stored whole or refused at a field, with nothing written', async () => {
    const form = formOf(id);
    const about = takesClients.includes(id) ? await worldOfOne() : world;
    const bodies = fc.sample(fc.oneof(validAnswersOf(form, about), spoiltAnswersOf(form, about)), sample);
    let refused = 0;
    for (const body of bodies) {
      const key = randomUUID();
      const amends = id === 'entry-withdrawn' ? await house.items() : undefined;
      const before = await watch.state();
      const answer = await send(id, body, key);
      const told = JSON.stringify({ id, body, answer: answer.body });
      expect([201, 422], told).toContain(answer.status);
      if (answer.status === 201) {
        const stored = await ask(readSubmission(house.world), { by: teamLeader, path: { id: key } });
        expect([stored.status, stored.body['answers']], told).toEqual([200, body]);
        continue;
      }
      refused += 1;
      if (amends) expect(await leftBehind(amends), told).toEqual([]);
      else expect(await watch.state(), told).toEqual(before);
      const errors = answer.body['errors'] as Refusal[];
      expect(errors.length, told).toBeGreaterThan(0);
      expect(
        errors.map((each) => pointsNowhere(each, form.fields, body)).filter((each) => each !== undefined),
        told,
      ).toEqual([]);
    }
    expect(refused).toBeGreaterThan(0);
    expect(await reading()).toEqual([]);
  });
});

/** Reads all that is shown of what was taken; gives what failed. */
const reading = async (): Promise<string[]> => {
  const asked = [
    ['clients', listClients, {}],
    ['deadlines', listDeadlines, {}],
    ['tasks', listTasks, {}],
    ...world.clients
      .slice(0, 3)
      .flatMap((client) => [
        [`file of ${client}`, readClient, { id: client }] as const,
        [`timeline of ${client}`, readTimeline, { id: client }] as const,
      ]),
  ] as const;
  const failed: string[] = [];
  for (const [name, compose, path] of asked) {
    const { status } = await ask(compose(house.world), { by: teamLeader, path });
    if (status !== 200) failed.push(`${name}: ${status}`);
  }
  return failed;
};

describe('the watch over the store', () => {
  it('sees what is written', async () => {
    const before = await watch.state();
    await send('client-registration', aRegistration());
    expect(await watch.state()).not.toEqual(before);
  });
});
