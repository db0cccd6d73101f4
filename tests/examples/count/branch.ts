/** Participation, work, the team and the town: counted from the lines (domain facts M26–M31, M37–M56). */
import { add, type Books, distinct, inYear, type Line } from './books.ts';

export const participation = ({ of }: Books, year: number) => {
  const ceremonies = of('pvt-ceremony-held').filter(({ a }) => inYear(a.heldOn, year));
  const certified = new Set(ceremonies.flatMap(({ a }) => a.recipients.map((row) => row.clientId)));
  const attended = of('pvt-attended').filter(({ a }) => inYear(a.heldOn, year));
  const came = attended.map(({ a }) => (a.attendance ?? []).filter((row) => row.attended).map((row) => row.clientId));
  const rounds = new Map(of('pvt-session-planned').map(({ key, a }) => [key, a.round]));
  const mustSign = of('pvt-notified').filter(({ a }) => inYear(a.notifiedOn, year) && (a.obligedSince ?? '') >= '2017-10-01');
  return {
    M47: distinct(ceremonies.map(({ a }) => rounds.get(a.sessionId))),
    M48: distinct(mustSign.map(({ a }) => a.clientId)),
    M49: [distinct(attended.map(({ a }) => a.session)), Math.round(add(came.map((each) => each.length)) / came.length)],
    M50: distinct(ceremonies.map(({ a }) => a.heldOn)),
    M51: certified.size,
    attended: distinct(came.flat()),
    mustSignAndCertified: mustSign.filter(({ a }) => certified.has(a.clientId)).length,
  };
};

export const work = ({ of, branch }: Books, year: number) => {
  const joined = of('programme-joined').filter(({ a }) => inYear(a.joinedOn, year));
  const inProgramme = new Set(joined.map(({ a }) => a.clientId));
  const coached = of('coaching-contact')
    .filter(({ a }) => inYear(a.heldOn, year))
    .map(({ a }) => a.clientId);
  return {
    M37: distinct(joined.filter(({ a }) => a.municipality === branch).map(({ a }) => a.clientId)),
    M39: inProgramme.size,
    M40: distinct(coached.filter((client) => !inProgramme.has(client))),
    coached: distinct(coached),
  };
};

export const team = ({ of }: Books, year: number) => {
  const changed = of('member-changed').filter(({ a }) => a.changedOn <= `${year}-12-31`);
  const left = new Map(of('member-left').map(({ a }) => [a.member, a.leftOn]));
  const members = of('member-joined')
    .filter(({ a }) => a.joinedOn <= `${year}-12-31` && (left.get(a.member) ?? '9999') >= `${year}-01-01`)
    .map(({ a }) => changed.findLast((change) => change.a.member === a.member)?.a ?? a);
  const ofKind = (kind: string) => members.filter((member) => member.kind === kind);
  const training = of('training-day').filter(({ a }) => inYear(a.heldOn, year));
  return {
    M38: members.filter((member) => member.kind === 'volunteer' && member.roles.includes('job-coach')).length,
    M52: ofKind('paid')
      .map((member) => member.hoursPerWeek)
      .toSorted((one, other) => other - one),
    M53: ofKind('volunteer').length,
    M54: ofKind('trainee').length,
    M55: training.length,
    themes: distinct(training.flatMap(({ a }) => a.themes)),
    M56: of('language-provider-added')
      .filter(({ a }) => a.since <= `${year}-12-31`)
      .map(({ a }) => a.since)
      .toSorted(),
  };
};

export const town = ({ of }: Books, year: number) => {
  const consulted = of('consultation-held').filter(({ a }) => inYear(a.heldOn, year));
  const held = of('activity-held').filter(({ a }) => inYear(a.heldOn, year));
  const days = (lines: readonly Line[], kind: string): string[] =>
    lines
      .filter(({ a }) => a.kind === kind)
      .map(({ a }) => a.heldOn)
      .toSorted();
  const came = (kind: string, who?: string): number =>
    add(
      held
        .filter(({ a }) => a.kind === kind)
        .flatMap(({ a }) => a.attendance ?? [])
        .filter((row) => who === undefined || row.who === who)
        .map((row) => row.number),
    );
  const integration = days(of('consultation-held'), 'integration-meeting');
  const weeks = integration
    .slice(1)
    .map((day, place) => ({ day, weeks: (Date.parse(day) - Date.parse(integration[place] ?? day)) / (7 * 24 * 3600 * 1000) }))
    .filter(({ day }) => inYear(day, year))
    .map((gap) => gap.weeks);
  const lessons = held.filter(({ a }) => a.kind === 'bike-lesson');
  return {
    M26: days(consulted, 'working-visit').map((day) => day.slice(5, 7)),
    M27: days(consulted, 'gva-meeting').length,
    M28: [Math.min(...weeks), Math.max(...weeks)],
    M29: add(consulted.filter(({ a }) => a.partners.includes('advisory-council')).map(({ a }) => a.people)),
    M30: days(consulted, 'administrative-meeting').length,
    M31: [...days(consulted, 'network-meeting'), ...days(held, 'presentation')].map((day) => day.slice(5, 7)),
    M41: [days(held, 'bike-lesson')[0], add(lessons.map(({ a }) => a.firstTime))],
    M42: [days(held, 'womens-day')[0], came('womens-day')],
    M43: days(held, 'group-meeting').length,
    M44: [
      add(held.map(({ a }) => (a.kind === 'summer-tour' ? a.groups : 0))),
      came('summer-tour', 'clients'),
      came('summer-tour', 'volunteers'),
    ],
    M45: [days(held, 'volunteers-market')[0], came('outing', 'families'), days(held, 'meeting-evening')[0]],
  };
};
