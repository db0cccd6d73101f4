/** An example in memory is what the store would hold: effects know what they would have read, and amendments count. */
import { describe, expect, it } from 'vitest';
import { annualReport } from '../../functions/reports/annual-report.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { type ReplayLine, replay } from '../../local/replay.ts';
import { replayExample } from '../../local/replay-example.ts';
import { aRegistration } from '../support/answers.ts';

const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const client = id(1);
const line = (place: number, at: string, form: ReplayLine['form'], answers: ReplayLine['answers'], corrects?: string): ReplayLine => ({
  as: 'team-leader',
  at,
  form,
  key: id(place),
  answers,
  ...(corrects !== undefined && { corrects }),
});
const registered = line(1, '2017-01-10', 'client-registration', aRegistration({ settledOn: '2017-01-10', birthDate: '1990' }));
const contact = (place: number, on: string, topic = 'finance', corrects?: string) =>
  line(
    place,
    `${on}T15:30:00`,
    'contact-noted',
    { clientId: client, on, how: 'visit', requests: [{ topic, outcome: 'answered' }] },
    corrects,
  );
const reported = async (lines: readonly ReplayLine[]) => {
  const { submissions } = await replay(lines, '2017-01-01');
  const { figures } = await annualReport({ facts: factsInMemory(submissions) })('maassluis', 2017);
  return (...ids: string[]) => ids.map((each) => figures[each]?.value);
};

describe('an example in memory', () => {
  it('concludes what the trajectory says at each contact', async () => {
    const value = await reported([
      registered,
      contact(2, '2017-01-11'),
      line(3, '2017-02-01', 'guidance-started', { clientId: client, startedOn: '2017-02-01', variant: 'azc' }),
      contact(4, '2017-03-01'),
    ]);

    expect(value('M12', 'M12-contacts', 'M13', 'M32')).toEqual([1, 1, 1, 1]);
  });

  it('counts a correction in place of what it corrects, and nothing that was withdrawn', async () => {
    const value = await reported([
      registered,
      contact(2, '2017-01-11'),
      contact(3, '2017-01-12', 'education', id(2)),
      contact(4, '2017-01-13', 'housing'),
      line(5, '2017-01-14', 'entry-withdrawn', { submissionId: id(4), reason: 'entered-twice' }),
    ]);

    expect(value('M12-contacts', 'M13', 'M14', 'M15', 'M17')).toEqual([1, 1, 1, 0, 0]);
  });

  it.each([
    ['answers that do not fit', [{ ...registered, answers: {} }]],
    [
      'a step that is not possible',
      [registered, line(2, '2017-02-01', 'gva-left', { clientId: client, leftOn: '2017-02-01', reason: 'abroad' })],
    ],
    ['a client who is not there', [contact(2, '2017-02-01')]],
    ['what amends nothing', [line(5, '2017-01-14', 'entry-withdrawn', { submissionId: id(4), reason: 'entered-twice' })]],
  ])('refuses %s', async (_, lines) => {
    await expect(replay(lines, '2017-01-01')).rejects.toThrow(lines.at(-1)?.key);
  });

  it('holds the whole of an example that is there, and knows no other', async () => {
    const { submissions } = await replayExample('permits', '2026-11-23');

    expect(submissions.filter(({ form }) => form === 'client-registration').length).toBeGreaterThan(20);
    await expect(replayExample('nothing', '2026-11-23')).rejects.toThrow('there is no example nothing');
    await expect(replayExample('../permits', '2026-11-23')).rejects.toThrow('no name of an example');
  });
});
