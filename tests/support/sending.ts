/** Sends forms to a house, and sees that what is refused leaves nothing behind. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { aRegistration } from './answers.ts';
import type { House } from './house.ts';
import { type Asked, ask, colleague, teamLeader } from './requests.ts';

type By = NonNullable<Asked['by']>;

export const sendingTo = (house: () => House) => {
  const send = (
    form: string,
    answers: unknown,
    { by = teamLeader, key = randomUUID(), corrects }: { by?: By; key?: string; corrects?: string } = {},
  ) =>
    ask(house().submitHandler, {
      by,
      path: { form },
      ...(corrects !== undefined && { query: { corrects } }),
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(answers),
    });

  /** The id of the submission, which must have been stored. */
  const sent = async (form: string, answers: unknown, by: By = teamLeader, corrects?: string): Promise<string> => {
    const { status, body } = await send(form, answers, { by, ...(corrects !== undefined && { corrects }) });
    expect(body['errors'] ?? []).toEqual([]);
    expect(status).toBe(201);
    return String(body['id']);
  };

  /** Where it was refused. Nothing was stored. */
  const refusedAt = async (form: string, answers: unknown, by: By = teamLeader): Promise<string[]> => {
    const before = await house().items();
    const { status, body } = await send(form, answers, { by });
    expect(status).toBe(422);
    expect(await house().items()).toEqual(before);
    return (body['errors'] as { pointer: string; detail: { nl: string; en: string } }[]).map(({ pointer }) => pointer);
  };

  return {
    send,
    sent,
    refusedAt,
    aClient: (changes: Record<string, unknown> = {}) =>
      sent('client-registration', aRegistration({ contactVolunteer: colleague.id, ...changes })),
    item: async (pk: string, sk: string) => (await house().items()).find((item) => item['pk'] === pk && item['sk'] === sk),
    openTasks: async (of: string) =>
      (await house().items())
        .filter((item) => item['type'] === 'task' && item['of'] === of && item['state'] === 'open')
        .map(({ name, dueOn, owner, form }) => ({ name, dueOn, owner, form }))
        .toSorted((one, other) => String(one.name).localeCompare(String(other.name))),
  };
};
