/** The example year through the real submit path into the real store, line by line under a clock that moves with it. About twenty seconds. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type YearLine, yearLines } from '../../examples/maassluis-2017/lines.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { findIndex } from '../../functions/adapters/dynamodb/find-index.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { rebuild } from '../../functions/history/rebuild.ts';
import { groupsOf, personaNamed } from '../../local/personas.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask } from '../support/requests.ts';

const lines = yearLines();

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-01-04T08:00:00Z');
});
afterAll(() => house.close());

const send = ({ as, form, key, answers }: YearLine) => {
  const persona = personaNamed(as);
  return ask(house.submitHandler, {
    by: { id: persona?.sub ?? '', groups: `[${persona && groupsOf(persona).join(' ')}]` },
    path: { form },
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(answers),
  });
};

describe('the example year in the store', () => {
  it('is taken whole', { timeout: 300_000 }, async () => {
    const refused: unknown[] = [];
    for (const line of lines) {
      const moment = Temporal.PlainDateTime.from(line.at);
      house.clock.set(momentOn(moment.toPlainDate(), moment.toPlainTime()));
      const { status, body } = await send(line);
      if (status !== 201) refused.push({ line, status, errors: body['errors'] });
    }
    expect(refused).toEqual([]);
  });

  it.each(['maassluis', 'vlaardingen'])('stands in %s as its submissions add up to', { timeout: 300_000 }, async (branch) => {
    const needs = {
      clients: clientsTable(house.world),
      records: recordsTable(house.world),
      histories: historiesTable(house.world),
      index: findIndex(house.world),
    };

    const { checked, findings } = await rebuild(needs)(branch, { repair: false });

    expect(findings).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
});
