/** A renewal is rejected: nobody may let the term for objection pass unseen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDecision, anObjection, aRenewal } from '../support/answers.ts';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await openLife('2027-01-11');
});
afterAll(() => life.close());

const fighters = 'lawyer legal-volunteer team-leader';
const applied = { sentOn: '2027-01-08', receivedOn: '2027-01-08' };

describe('a rejection that nobody fights', () => {
  let client = '';

  it('is a deadline from the day of the letter: Ascension Day, on which we warn, while the law allows until Monday', async () => {
    client = await life.client();
    await life.holds(client, 'asylum-temporary', '2027-06-30');
    await life.submit('renewal-sent', aRenewal(client, applied));
    await life.to('2027-04-12');
    await life.submit('renewal-decided', aDecision(client, { decidedOn: '2027-04-08', decisionReceivedOn: '2027-04-10' }));

    expect(await life.deadlines(client)).toMatchObject([
      {
        kind: 'objection-ends',
        day: '2027-05-06',
        standing: 'coming',
        derivation: {
          policy: 'OBJECTION_ALIEN',
          anchor: '2027-04-08',
          unrolled: '2027-05-06',
          rolled: '2027-05-10',
          passed: [{ day: '2027-05-06' }, { day: '2027-05-07' }, { day: '2027-05-08' }, { day: '2027-05-09' }],
          remedy: { nl: expect.stringContaining('beroep') },
        },
      },
    ]);
  });

  it('reaches the jurist, the team leader and the lawyer with the next digest, and ever more urgently after it', async () => {
    await life.to('2027-05-06');

    const aboutTheRejection = (await life.ledger(client)).filter(({ rung }) => rung.startsWith('O'));
    expect(rungsThatAre(aboutTheRejection, 'sent')).toEqual([
      `O0 2027-04-13 ${fighters}`,
      `O1 2027-04-22 ${fighters}`,
      `O2 2027-04-29 ${fighters}`,
      // Three working days before: the fourth and third of May, and, past the weekend, 30 April. The fifth is a holiday.
      `O3 2027-04-30 ${fighters}`,
      `O4 2027-05-06 ${fighters}`,
    ]);
    expect(
      life
        .mailsAbout(client)
        .filter((mail) => mail.startsWith('2027-04-13'))
        .toSorted(),
    ).toEqual([
      '2027-04-13 juridisch-maassluis@vluchtelingenwerk.example',
      '2027-04-13 team-leader@wegwijs.example',
      '2027-04-13 volunteer-legal@wegwijs.example',
    ]);
  });

  it('is put before the team leader on the day after the law’s last, and stays open: nothing closes by itself', async () => {
    await life.to('2027-05-10');
    expect(rungsThatAre(await life.ledger(client), 'planned')).toEqual(['O5 2027-05-11 team-leader']);

    await life.to('2027-06-20');

    expect(rungsThatAre(await life.ledger(client), 'sent').at(-1)).toBe('O5 2027-05-11 team-leader');
    expect(await life.deadlines(client)).toMatchObject([{ kind: 'objection-ends', standing: 'overdue' }]);
    expect(await life.read(`/api/clients/${client}`)).toMatchObject({
      documents: [{ state: 'rejected', rejection: { decidedOn: '2027-04-08', receivedOn: '2027-04-10', addressedTo: 'client' } }],
    });
  });

  it('can be fought late all the same, with reasons', async () => {
    await life.submit('objection-filed', anObjection(client, { filedOn: '2027-06-18' }));
    expect(await life.deadlines(client)).toEqual([]);
  });
});

describe('an objection that was filed', () => {
  it('ends the reminders and the deadline, and a decision can follow', async () => {
    await life.to('2027-07-01');
    const client = await life.client();
    await life.holds(client, 'asylum-temporary', '2027-12-31');
    await life.submit('renewal-sent', aRenewal(client, { sentOn: '2027-07-01' }));
    const early = await life.ask('/api/forms/objection-filed/submissions', anObjection(client, { filedOn: '2027-07-01' }));
    expect(early).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/application' }] } });
    await life.submit('renewal-decided', aDecision(client, { decidedOn: '2027-06-30', decisionReceivedOn: '2027-07-01' }));
    await life.to('2027-07-05');

    await life.submit('objection-filed', anObjection(client, { filedOn: '2027-07-05' }));

    const ended = (await life.ledger(client)).filter(({ rung, state }) => rung.startsWith('O') && state !== 'sent');
    expect(new Set(ended.map(({ state, explanation }) => `${state} ${explanation}`))).toEqual(new Set(['cancelled objection-filed']));
    expect(ended).toHaveLength(13);
    expect(await life.deadlines(client)).toEqual([]);

    const granted = { outcome: 'granted', kind: 'asylum-temporary', rightEndsOn: '2030-12-31', cardEndsOn: '2030-12-31' };
    await life.to('2027-11-01');
    await life.submit('renewal-decided', aDecision(client, { ...granted, decidedOn: '2027-10-30', decisionReceivedOn: '2027-11-01' }));
    const { documents } = await life.read<{ documents: { state: string; rejection?: unknown }[] }>(`/api/clients/${client}`);
    expect(documents).toMatchObject([{ state: 'running', card: { cardEndsOn: '2030-12-31' } }]);
    expect(documents[0]?.rejection).toBeUndefined();
  });
});

describe('what the letter says', () => {
  it('goes before what we compute, and both are kept', async () => {
    const client = await life.client();
    await life.holds(client, 'regular-temporary', '2028-06-30');
    const letter = {
      application: 'regular-extension',
      decidedOn: '2027-10-28',
      decisionReceivedOn: '2027-11-01',
      objectionLastDay: '2027-12-02',
    };
    await life.submit('renewal-decided', aDecision(client, { ...letter, addressedTo: 'lawyer' }));

    expect(await life.deadlines(client)).toMatchObject([
      {
        day: '2027-12-02',
        derivation: { printed: '2027-12-02', computed: '2027-11-25', remedy: { nl: expect.stringContaining('advocaat') } },
      },
    ]);
  });

  it('can be corrected: the reminders are counted from the new day', async () => {
    const client = await life.client();
    await life.holds(client, 'asylum-temporary', '2028-06-30');
    await life.submit('renewal-decided', aDecision(client, { decidedOn: '2027-10-20', decisionReceivedOn: '2027-11-01' }));
    await life.submit('renewal-decided', aDecision(client, { decidedOn: '2027-10-30', decisionReceivedOn: '2027-11-01' }));

    const rows = (await life.ledger(client)).filter(({ rung }) => rung === 'O4');
    expect(rungsThatAre(rows, 'superseded')).toEqual([`O4 2027-11-17 ${fighters}`]);
    expect(rungsThatAre(rows, 'planned')).toEqual([`O4 2027-11-27 ${fighters}`]);
  });

  it('gives six weeks where the municipality decided', async () => {
    const client = await life.client();
    await life.holds(client, 'refugee-travel-document', '2028-06-30');
    await life.submit(
      'renewal-decided',
      aDecision(client, { application: 'travel-document', decidedOn: '2027-10-29', decisionReceivedOn: '2027-11-01' }),
    );

    expect(await life.deadlines(client)).toMatchObject([{ day: '2027-12-10', derivation: { policy: 'OBJECTION_GENERAL' } }]);
  });
});
