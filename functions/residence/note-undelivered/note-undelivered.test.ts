import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { PlannedReminder } from '../climb.ts';
import { escalationsOf, mailToClientFails } from '../escalations.ts';
import type { Reader, Reminder, Undelivered } from '../ledger.ts';
import { noteUndelivered } from './note-undelivered.ts';
import { undeliveredQueue } from './queue.ts';

process.env['LOG_LEVEL'] = 'silent';

const aRow = (given: Partial<Reminder> = {}): Reminder => ({
  id: 'residence#2027-11-30#R1#client',
  client: 'client-1',
  family: 'residence',
  branch: 'maassluis',
  ladder: 'asylum',
  ladderVersion: 1,
  rung: 'R1',
  recipient: 'client',
  anchor: Temporal.PlainDate.from('2027-11-30'),
  on: Temporal.PlainDate.from('2027-05-30'),
  sendAt: Temporal.Instant.from('2027-05-30T06:00:00Z'),
  state: 'sent',
  sentAt: Temporal.Instant.from('2027-05-30T06:00:00Z'),
  message: 'key-1',
  ...given,
});

/** The ledger's contract in memory, for rows that went out as message `key-1`. */
const given = ({ rows = [aRow()], reader = 'client' as Reader, trouble = 0 } = {}) => {
  const kept = new Map(rows.map((row) => [`${row.client} ${row.id}`, row]));
  const planned: PlannedReminder[] = [];
  let left = trouble;
  const handle = undeliveredQueue(
    noteUndelivered({
      clients: {
        async fileForTask(client) {
          return { reminders: [...kept.values()].filter((row) => row.client === client) };
        },
      },
      ledger: {
        wentOut: async (message) => (message === 'key-1' ? { reader, rows: rows.map(({ client, id }) => ({ client, id })) } : undefined),
        async noteUndelivered(marked, message, undelivered, escalation) {
          left -= 1;
          if (left >= 0) return false;
          if (marked.some((row) => kept.get(`${row.client} ${row.id}`)?.undelivered || row.message !== message)) return false;
          for (const row of marked) kept.set(`${row.client} ${row.id}`, { ...row, undelivered });
          if (escalation && !planned.some(({ id }) => id === escalation.id)) planned.push(escalation);
          return true;
        },
      },
    }),
  );
  const hear = (...events: unknown[]) =>
    handle({
      Records: events.map((event, place) => ({ messageId: `m${place}`, body: typeof event === 'string' ? event : JSON.stringify(event) })),
    });
  return { hear, planned, rows: () => [...kept.values()] };
};

const mail = { timestamp: '2027-05-30T06:00:00.000Z', destination: ['secret@client.example'], tags: { message: ['key-1'] } };
const aBounce = (bounceType = 'Permanent', timestamp = '2027-05-30T06:00:03.000Z') => ({
  eventType: 'Bounce',
  mail,
  bounce: { bounceType, timestamp },
});

describe('hearing that a message did not arrive', () => {
  it.each([
    ['Permanent', 'permanent'],
    ['Transient', 'transient'],
    ['Undetermined', 'transient'],
  ])('marks a %s bounce on its rows, without the address', async (bounceType, kind) => {
    const { hear, rows } = given();
    expect(await hear(aBounce(bounceType))).toEqual({ batchItemFailures: [] });
    expect(rows()).toMatchObject([{ state: 'sent', undelivered: { kind, reader: 'client' } }]);
    expect(JSON.stringify(rows())).not.toContain('@');
  });

  it.each([
    [{ eventType: 'Complaint', mail, complaint: { timestamp: '2027-06-01T10:00:00.000Z' } }, 'complaint'],
    [{ eventType: 'Reject', mail, reject: { reason: 'Bad content' } }, 'permanent'],
    [{ eventType: 'Rendering Failure', mail, failure: {} }, 'permanent'],
  ])('marks %o', async (event, kind) => {
    const { hear, rows } = given();
    await hear(event);
    expect(rows()).toMatchObject([{ undelivered: { kind } }]);
  });

  it('plans one row for the next digest, however often and in whatever kind it is heard of', async () => {
    const { hear, planned, rows } = given();
    await hear(aBounce(), aBounce('Transient', '2027-05-31T06:00:00.000Z'));
    await hear(aBounce());
    expect(planned).toMatchObject([{ rung: 'U1', recipient: 'contact-volunteer' }]);
    expect(planned[0]?.sendAt.toString()).toBe('2027-05-31T06:00:00Z');
    expect(rows()[0]?.undelivered?.kind).toBe('permanent');
  });

  it.each([
    ['client', 'contact-volunteer'],
    ['volunteer', 'team-leader'],
    ['team-leader', 'legal-inbox'],
  ] as const)('what a %s did not get is told to the %s', async (reader, recipient) => {
    const { hear, planned } = given({ reader });
    await hear(aBounce());
    expect(planned.map((each) => each.recipient)).toEqual([recipient]);
  });

  it('marks what the legal inbox did not get, and plans nothing: after it there is nobody', async () => {
    const { hear, planned, rows } = given({ reader: 'legal-inbox' });
    expect(await hear(aBounce())).toEqual({ batchItemFailures: [] });
    expect(rows()).toMatchObject([{ undelivered: { reader: 'legal-inbox' } }]);
    expect(planned).toEqual([]);
  });

  it('tells of a digest once per document, so that the next one sees whom it is about', async () => {
    const rows = [
      aRow(),
      aRow({ id: 'residence#2027-11-30#R2#legal-volunteer' }),
      aRow({ client: 'client-2' }),
      aRow({ id: 'travel#x', family: 'travel' }),
    ];
    const { hear, planned } = given({ rows, reader: 'volunteer' });
    await hear(aBounce());
    expect(planned.map(({ id }) => id).toSorted()).toEqual([
      'residence#undelivered#key-1#team-leader',
      'travel#undelivered#key-1#team-leader',
    ]);
  });

  it('leaves rows alone that are with another message now', async () => {
    const { hear, rows, planned } = given({ rows: [aRow({ message: 'key-2' })] });
    await hear(aBounce());
    expect([rows()[0]?.undelivered, planned]).toEqual([undefined, []]);
  });

  it('reads again when somebody else changed the rows, and asks to be told again when that goes on', async () => {
    const twice = given({ trouble: 2 });
    expect(await twice.hear(aBounce())).toEqual({ batchItemFailures: [] });
    expect(twice.planned).toHaveLength(1);

    const always = given({ trouble: 99 });
    expect(await always.hear(aBounce())).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  });

  it('takes what is none of ours out of the queue, and leaves what it does not understand', async () => {
    const { hear, planned } = given();
    const events = [
      'Successfully validated SNS topic for Amazon SES event publishing.',
      { ...aBounce(), mail: { ...mail, tags: {} } },
      { eventType: 'Open', mail },
    ];
    expect(await hear(...events)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }] });
    expect(planned).toEqual([]);
  });
});

describe('the rows that tell of a message', () => {
  const at = Temporal.Instant.from('2027-05-30T06:00:03Z');
  const undelivered: Undelivered = { at, kind: 'permanent', reader: 'volunteer' };

  it('are one per message and document', () => {
    const rows = [
      aRow({ undelivered }),
      aRow({ id: 'residence#2#R2#x', undelivered }),
      aRow({ id: 'residence#3#R3#x', undelivered, message: 'key-2' }),
    ];
    expect(escalationsOf(rows).map(({ id }) => id)).toEqual([
      'residence#undelivered#key-1#team-leader',
      'residence#undelivered#key-2#team-leader',
    ]);
    expect(escalationsOf([aRow()])).toEqual([]);
  });

  it('say that mail to the client fails until a later one arrives', () => {
    const later = { id: 'residence#2027-11-30#R3#client', sentAt: at.add({ hours: 2000 }), message: 'key-2' };
    const failed = aRow({ undelivered: { ...undelivered, reader: 'client' } });
    expect(mailToClientFails([failed])).toBe(true);
    expect(mailToClientFails([aRow(later), failed])).toBe(false);
    expect(mailToClientFails([aRow({ undelivered })])).toBe(false);
    expect(mailToClientFails([])).toBe(false);
  });
});
