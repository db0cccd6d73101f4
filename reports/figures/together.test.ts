import { describe, expect, it } from 'vitest';
import { bookOf2017, countOf, tell, valuesOf } from '../told.ts';

describe('consultations', () => {
  const held = (kind: string, day: string, partners: string[] = ['municipality'], people?: number) =>
    tell('consultation-held', day, { kind, partners, ...(people !== undefined && { people }) });

  it('counts by kind, and how often the integration meeting comes', () => {
    const book = bookOf2017([
      held('working-visit', '2017-03-14'),
      held('gva-meeting', '2017-02-01'),
      held('gva-meeting', '2017-04-01'),
      held('administrative-meeting', '2016-04-01'),
      held('integration-meeting', '2017-01-02'),
      held('integration-meeting', '2017-02-13'),
      held('integration-meeting', '2017-04-10'),
      held('partner-talk', '2017-04-10', ['advisory-council'], 2),
    ]);

    expect(valuesOf(book, 'M26', 'M27', 'M28', 'M29', 'M30')).toEqual({ M26: 1, M27: 2, M28: 7, M29: 2, M30: 0 });
  });

  it('lists network meetings and presentations by day', () => {
    const book = bookOf2017([
      held('network-meeting', '2017-09-10'),
      tell('activity-held', '2017-11-05', { kind: 'presentation', partners: ['church'] }),
      held('network-meeting', '2017-05-10'),
    ]);

    expect(countOf('M31', book).value).toMatchObject([
      { day: '2017-05-10', kind: 'network-meeting' },
      { day: '2017-09-10', kind: 'network-meeting' },
      { day: '2017-11-05', kind: 'presentation', partners: ['church'] },
    ]);
  });
});

describe('work', () => {
  const vip = tell('programme-opened', '2017-01-01', { programme: 'vip' }, { id: 'vip' });
  const other = tell('programme-opened', '2017-01-01', { programme: 'other' }, { id: 'other' });
  const joined = (client: string, municipality: string, programmeId = 'vip', day = '2017-05-01') =>
    tell('programme-joined', day, { programmeId, municipality }, { client });
  const coached = (client: string) => tell('coaching-contact', '2017-08-01', {}, { client });

  it('counts VIP over all towns, those from here among them, and who was helped beside it', () => {
    const book = bookOf2017([
      vip,
      other,
      joined('a', 'maassluis'),
      joined('b', 'schiedam'),
      joined('c', 'maassluis', 'other'),
      joined('early', 'maassluis', 'vip', '2016-01-01'),
      tell('programme-left', '2016-12-31', { programmeId: 'vip' }, { client: 'early' }),
      coached('a'),
      coached('d'),
      coached('d'),
      coached('early'),
    ]);

    expect(valuesOf(book, 'M37', 'M39', 'M40')).toEqual({ M37: 1, M39: 2, M40: 2 });
    expect(countOf('M39', book).parts).toEqual({ maassluis: 1, schiedam: 1 });
  });
});

describe('activities', () => {
  const held = (kind: string, day: string, answers = {}) => tell('activity-held', day, { kind, ...answers });
  const rows = (...attendance: [string, number][]) => ({ attendance: attendance.map(([who, number]) => ({ who, number })) });

  it('counts people, not lessons', () => {
    const book = bookOf2017([
      held('bike-lesson', '2017-05-01', { ...rows(['clients', 4]), firstTime: 4 }),
      held('bike-lesson', '2017-05-08', { ...rows(['clients', 6]), firstTime: 3 }),
      held('womens-day', '2017-03-08', rows(['clients', 20], ['dutch-guests', 11])),
      held('group-meeting', '2017-03-08'),
      held('summer-tour', '2017-08-01', { ...rows(['clients', 52], ['volunteers', 12]), groups: 5 }),
      held('volunteers-market', '2017-10-07'),
      held('outing', '2017-10-06', rows(['families', 2])),
      held('meeting-evening', '2017-11-11'),
    ]);

    expect(valuesOf(book, 'M41', 'M42', 'M43')).toEqual({ M41: 7, M42: 31, M43: 1 });
    expect(countOf('M41', book).parts).toEqual({ lessons: 2, since: '2017-05-01' });
    expect(countOf('M44', book)).toMatchObject({ value: 52, parts: { groups: 5, refugees: 52, volunteers: 12 } });
    expect(countOf('M45', book).value).toEqual({ marketOn: ['2017-10-07'], families: 2, meetingOn: ['2017-11-11'] });
  });
});

describe('the participation declaration', () => {
  const rows = (...clients: string[]) => clients.map((clientId) => ({ clientId, attended: clientId !== 'absent', signed: 'here' }));
  const sheet = (sessionId: string, session: string, ...clients: string[]) =>
    tell('pvt-attended', '2017-03-01', { sessionId, session, attendance: rows(...clients) });
  const ceremony = (sessionId: string, day: string, ...clients: string[]) =>
    tell('pvt-ceremony-held', day, { sessionId, recipients: rows(...clients) });

  it('keeps who attended, who received a certificate, ceremonies and rounds apart', () => {
    const planned = (id: string, round: number) => tell('pvt-session-planned', '2017-01-01', { gathering: 'ceremony', round }, { id });
    const book = bookOf2017([
      planned('spring', 1),
      planned('autumn', 2),
      ...['a', 'absent'].map((client) => tell('pvt-notified', '2017-02-01', {}, { client, concluded: { obligation: 'required' } })),
      tell('pvt-notified', '2017-02-01', {}, { client: 'b', concluded: { obligation: 'voluntary' } }),
      sheet('one', 'first', 'a', 'b', 'absent'),
      sheet('one', 'first', 'c'),
      sheet('two', 'second', 'a'),
      ceremony('spring', '2017-04-01', 'a', 'b'),
      ceremony('spring', '2017-04-01', 'c'),
      ceremony('autumn', '2017-10-01', 'd'),
      tell('pvt-certificate-handed-out', '2017-11-01', {}, { client: 'd' }),
      tell('activity-held', '2017-10-01', { kind: 'certificate-ceremony' }),
    ]);

    expect(valuesOf(book, 'M47', 'M48', 'M48-all', 'M50', 'M51')).toEqual({ M47: 2, M48: 1, 'M48-all': 3, M50: 2, M51: 4 });
    expect(countOf('M49', book).value).toEqual({ sessions: 2, participants: 2 });
    expect(countOf('M47', book).parts).toEqual({ groups: 1 });
  });
});

describe('the team', () => {
  const joined = (member: string, day: string, kind: string, roles = ['guidance'], hoursPerWeek?: number) =>
    tell('member-joined', day, { member, kind, roles, ...(hoursPerWeek !== undefined && { hoursPerWeek }) });

  it('counts each member once, as what they last were', () => {
    const book = bookOf2017([
      joined('a', '2016-01-01', 'volunteer'),
      joined('b', '2016-01-01', 'trainee'),
      tell('member-changed', '2017-06-01', { member: 'b', kind: 'volunteer', roles: ['job-coach'] }),
      joined('c', '2017-01-01', 'trainee'),
      joined('gone', '2015-01-01', 'volunteer'),
      tell('member-left', '2016-12-31', { member: 'gone' }),
      joined('last-day', '2015-01-01', 'volunteer', ['job-coach']),
      tell('member-left', '2017-01-01', { member: 'last-day' }),
      joined('next-year', '2018-01-01', 'volunteer'),
      joined('leader', '2010-01-01', 'paid', ['team-leader'], 28),
      joined('senior', '2010-01-01', 'paid', ['senior-team-leader'], 6),
    ]);

    expect(valuesOf(book, 'M38', 'M52', 'M53', 'M54', 'M53-with-trainees')).toEqual({
      M38: 2,
      M52: 2,
      M53: 3,
      M54: 1,
      'M53-with-trainees': 4,
    });
    expect(countOf('M52', book).parts).toEqual({ hours: [28, 6], hoursTogether: 34 });
  });

  it('counts training days, and lists the language providers by their day', () => {
    const trained = (day: string, ...themes: string[]) => tell('training-day', day, { themes });
    const book = bookOf2017([
      trained('2017-02-01', 'coaching'),
      trained('2017-02-01', 'aggression'),
      trained('2017-03-01', 'coaching'),
      tell('language-provider-added', '2017-07-01', {}, { id: 'second' }),
      tell('language-provider-added', '2013-01-01', {}, { id: 'first' }),
      tell('language-provider-added', '2018-01-01', {}, { id: 'third' }),
    ]);

    expect(countOf('M55', book)).toMatchObject({ value: 2, parts: { coaching: 2, aggression: 1 } });
    expect(countOf('M56', book).value).toEqual([
      { id: 'first', since: '2013-01-01' },
      { id: 'second', since: '2017-07-01' },
    ]);
  });
});
