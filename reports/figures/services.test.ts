import { describe, expect, it } from 'vitest';
import { bookOf2017, countOf, tell, valuesOf } from '../told.ts';

const about = (...topics: string[]) => topics.map((topic) => ({ topic, outcome: 'answered' }));
const contact = (client: string, day: string, requests: { topic: string; outcome: string }[], channel = 'WALK_IN') =>
  tell('contact-noted', day, { clientId: client, how: 'visit', requests }, { client, concluded: { channel } });

describe('consultation hours', () => {
  it('counts people, contacts and questions apart, and leaves trajectories and those who did not come out', () => {
    const book = bookOf2017([
      contact('a', '2017-01-02', about('education', 'finance')),
      contact('a', '2017-02-02', about('education', 'work')),
      contact('b', '2017-02-02', about('housing')),
      contact('c', '2017-02-02', about('finance'), 'TRAJECTORY'),
      contact('d', '2017-02-02', [{ topic: 'finance', outcome: 'no-show' }]),
      contact('b', '2018-01-01', about('finance')),
    ]);

    expect(valuesOf(book, 'M12', 'M12-contacts', 'M13')).toEqual({ M12: 2, 'M12-contacts': 3, M13: 5 });
    expect(valuesOf(book, 'M14', 'M15', 'M16', 'M17')).toEqual({ M14: 2, M15: 1, M16: 0, M17: 1 });
    expect(countOf('M13', book).parts).toEqual({ education: 2, finance: 1, housing: 1, work: 1 });
  });

  it('tells who lives here for more than two years from whose guidance is over', () => {
    const settled = (client: string, day: string) => tell('client-registration', day, {}, { id: client, client });
    const book = bookOf2017([
      settled('long', '2015-03-01'),
      settled('two-years', '2015-03-02'),
      contact('long', '2017-03-02', about('work')),
      contact('two-years', '2017-03-02', about('work')),
      tell('guidance-closed', '2017-03-01', { reason: 'declined' }, { client: 'two-years' }),
    ]);

    expect(countOf('M18', book).value).toBe(1);
    expect(countOf('M18-closed', book).value).toBe(1);
  });

  it('takes the schedule that held on the last day', () => {
    const slot = (kind: string, from: string, till: string) => ({ kind, weekday: 'monday', from, till });
    const book = bookOf2017([
      tell('schedule-set', '2016-01-01', { slots: [slot('walk-in', '10:00', '12:00')] }),
      tell('schedule-set', '2017-09-01', {
        slots: [slot('walk-in', '10:00', '12:00'), slot('walk-in', '13:00', '14:30'), slot('legal', '13:00', '15:00')],
      }),
      tell('schedule-set', '2018-01-01', { slots: [slot('legal', '10:00', '12:00')] }),
    ]);

    expect(countOf('M19', book)).toMatchObject({ value: 2, parts: { hours: 3.5 } });
  });
});

describe('reunification dossiers', () => {
  const opened = (client: string, day: string, year?: number) =>
    tell('dossier-opened', day, { origin: 'here', ...(year !== undefined && { originalFilingYear: year }) }, { client });
  const closed = (client: string, day: string, reason = 'reunited') => tell('dossier-closed', day, { reason }, { client });
  const reopened = (client: string, day: string) => tell('dossier-reopened', day, { reason: 'policy-change', members: [] }, { client });

  it('tells new, open at any time, completed and still open apart', () => {
    const book = bookOf2017([
      opened('old', '2016-05-01'),
      opened('gone', '2016-01-01'),
      closed('gone', '2016-12-31'),
      opened('done', '2016-01-01'),
      closed('done', '2017-01-01'),
      opened('new', '2017-05-01'),
      closed('new', '2017-12-31', 'rejected'),
      opened('later', '2018-01-01'),
      opened('again', '2015-03-01', 2015),
      closed('again', '2016-03-01', 'rejected'),
      reopened('again', '2017-11-01'),
    ]);

    expect(valuesOf(book, 'M21', 'M22', 'M22-start', 'M22-reopened', 'M23', 'M24')).toEqual({
      M21: 1,
      M22: 4,
      'M22-start': 2,
      'M22-reopened': 1,
      M23: 1,
      M24: 2,
    });
    expect(countOf('M25', book)).toMatchObject({ value: 1, parts: { 2015: 1 } });
  });

  it('counts a dossier once in which a new decision is expected for two members', () => {
    const event = (day: string) => tell('reunification-event', day, { event: 'reopened' }, { client: 'a' });

    expect(countOf('M25', bookOf2017([opened('a', '2015-01-01', 2014), event('2017-03-01'), event('2017-03-02')]))).toMatchObject({
      value: 1,
      parts: { 2014: 1 },
    });
  });
});

describe('guidance', () => {
  const started = (client: string, day: string) => tell('guidance-started', day, {}, { client });
  const closed = (client: string, day: string, reason = 'completed') => tell('guidance-closed', day, { reason }, { client });

  it('counts a second year when it begins, unless guidance ended before', () => {
    const book = bookOf2017([
      started('a', '2016-01-01'),
      started('b', '2016-12-31'),
      started('c', '2015-12-31'),
      started('d', '2017-06-01'),
      started('ended', '2016-03-01'),
      closed('ended', '2017-02-28'),
      started('last-day', '2016-03-01'),
      closed('last-day', '2017-03-01'),
      started('transferred', '2016-03-01'),
      tell('guidance-transferred', '2016-09-01', {}, { client: 'transferred' }),
    ]);

    expect(valuesOf(book, 'M32', 'M33')).toEqual({ M32: 1, M33: 3 });
  });

  it('counts who moved to another town once, and not who went abroad', () => {
    const moved = (client: string, to: string) => tell('moved-away', '2017-05-01', { to }, { client });
    const book = bookOf2017([
      moved('a', 'other-town'),
      closed('a', '2017-05-02', 'moved-out'),
      moved('b', 'abroad'),
      closed('b', '2017-05-02', 'moved-out'),
      closed('c', '2017-05-02', 'moved-out'),
    ]);

    expect(valuesOf(book, 'M36')).toEqual({ M36: 2 });
  });

  it('tells how the temporary scheme ended, where there was one', () => {
    const left = tell('gva-left', '2017-07-04', { reason: 'regular-home' }, { client: 'a' });

    expect(countOf('M35', bookOf2017([left])).value).toEqual({
      since: '2016-02-01',
      places: 40,
      houses: 5,
      closedOn: '2017-08-01',
      lastLeftOn: '2017-07-04',
    });
    expect(countOf('M35', bookOf2017([], {}, 'vlaardingen')).value).toBeNull();
  });
});
