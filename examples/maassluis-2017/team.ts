/** The team of Maassluis (domain facts M19, M38, M52–M55): in 2017 three paid, twenty-nine volunteers and six trainees. */
import type { memberKinds, teamRoles } from '../../schemas/forms/team/team-fields.ts';
import type { trainingThemes } from '../../schemas/forms/team/training-day.ts';
import { pick } from './chance.ts';
import type { Diary } from './diary.ts';
import { idOf, maassluis, memberId } from './people.ts';

const as = maassluis.leader;
const inUseSince = '2016-01-05';

interface Member {
  readonly id: string;
  readonly kind: keyof typeof memberKinds;
  readonly roles: readonly (keyof typeof teamRoles)[];
  readonly joinedOn: string;
  readonly leftOn?: string;
  readonly hoursPerWeek?: number;
  readonly story?: string;
}

const named = (persona: string, role: keyof typeof teamRoles, joinedOn: string): Member => ({
  id: idOf(persona),
  kind: 'volunteer',
  roles: [role],
  joinedOn,
});

const anyRole = ['guidance', 'guidance', 'legal', 'desk', 'language-coach', 'activities', 'office'] as const;

const someone = (label: string, joinedOn: string, more: Partial<Member> = {}): Member => ({
  id: memberId(label),
  kind: 'volunteer',
  roles: [pick(`role ${label}`, anyRole)],
  joinedOn,
  ...more,
});

const paid: readonly Member[] = [
  { id: idOf('team-leader'), kind: 'paid', roles: ['team-leader'], joinedOn: '2012-03-01', hoursPerWeek: 24 },
  { id: memberId('paid 2'), kind: 'paid', roles: ['team-leader'], joinedOn: '2015-09-01', hoursPerWeek: 24 },
  { id: memberId('paid 3'), kind: 'paid', roles: ['senior-team-leader'], joinedOn: '2010-01-04', hoursPerWeek: 6 },
];

const volunteers: readonly Member[] = [
  named('volunteer-guidance', 'guidance', '2013-02-04'),
  named('volunteer-guidance-2', 'guidance', '2014-10-06'),
  named('volunteer-legal', 'legal', '2011-05-02'),
  named('desk', 'desk', '2012-09-03'),
  named('job-coach', 'job-coach', '2017-06-19'),
  someone('coach 2', '2017-06-19', { roles: ['job-coach'] }),
  ...Array.from({ length: 17 }, (_, place) => someone(`long ${place}`, `201${place % 6}-0${1 + (place % 9)}-11`)),
  someone('new 1', '2017-02-01'),
  someone('new 2', '2017-09-18', { roles: ['activities'] }),
  someone('new 3', '2017-12-27', { story: 'Joined in the last days of the year' }),
  someone('gone 1', '2014-04-01', { leftOn: '2017-01-02', story: 'Left on the second day of the year: active in it' }),
  someone('gone 2', '2015-04-01', { leftOn: '2017-05-31' }),
  someone('gone 3', '2017-03-01', { leftOn: '2017-08-31', story: 'Joined and left within the year' }),
  // Not of the year.
  someone('before 1', '2013-01-07', { leftOn: '2016-12-30', story: 'Left in the last days of the year before' }),
  someone('before 2', '2014-01-06', { leftOn: '2016-06-30' }),
  someone('before 3', '2016-02-01', { leftOn: '2016-10-31' }),
  someone('after 1', '2018-01-02', { story: 'Joined in the first days of the next year' }),
  someone('after 2', '2018-04-03'),
];

const trainees: readonly Member[] = [
  someone('trainee 1', '2016-08-29', { leftOn: '2017-06-30' }),
  someone('trainee 2', '2016-08-29', { leftOn: '2017-06-30' }),
  someone('trainee 3', '2017-02-06', { leftOn: '2017-07-07' }),
  someone('trainee 4', '2017-08-28'),
  someone('trainee 5', '2017-08-28'),
  someone('trainee 6', '2017-09-04', { leftOn: '2018-06-29' }),
  someone('trainee 7', '2015-08-31', { leftOn: '2016-07-01' }),
  someone('trainee 8', '2018-08-27'),
].map((member) => ({ ...member, kind: 'trainee' as const }));

const join = (diary: Diary, { id, kind, roles, joinedOn, leftOn, hoursPerWeek, story }: Member) => {
  const on = joinedOn < inUseSince ? inUseSince : joinedOn;
  const answers = { member: id, joinedOn, kind, roles: [...roles], hoursPerWeek };
  diary.tell({ as, on, form: 'member-joined', label: `joined ${id}`, story, answers });
  if (leftOn) diary.tell({ as, on: leftOn, form: 'member-left', label: `left ${id}`, answers: { member: id, leftOn } });
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday'] as const;

const openHours = (diary: Diary, validFrom: string, on: string, afternoons: readonly (typeof weekdays)[number][]) =>
  diary.tell({
    as,
    on,
    form: 'schedule-set',
    label: `schedule ${validFrom}`,
    answers: {
      validFrom,
      slots: [
        ...weekdays.map((weekday) => ({ kind: 'walk-in', weekday, from: '10:00', till: '12:00' })),
        ...afternoons.map((weekday) => ({ kind: 'walk-in', weekday, from: '13:00', till: '15:00' })),
        { kind: 'legal', weekday: 'tuesday', from: '13:00', till: '16:00' },
      ],
    },
  });

const train = (diary: Diary, heldOn: string, theme: keyof typeof trainingThemes, host: 'branch' | 'region') =>
  diary.tell({
    as,
    on: heldOn,
    form: 'training-day',
    label: `training ${heldOn}`,
    answers: {
      heldOn,
      themes: [theme],
      host,
      attendance: [
        { who: 'volunteer', number: 14 },
        { who: 'trainee', number: 3 },
      ],
    },
  });

export const workTogether = (diary: Diary) => {
  for (const member of [...paid, ...volunteers, ...trainees]) join(diary, member);
  const leader = paid[0];
  if (leader)
    diary.tell({
      as,
      on: '2017-01-02',
      form: 'member-changed',
      answers: { member: leader.id, changedOn: '2017-01-01', kind: 'paid', roles: [...leader.roles], hoursPerWeek: 28 },
    });
  diary.tell({
    as,
    on: '2018-02-01',
    form: 'member-changed',
    story: 'A trainee of 2017 stays on as a volunteer in 2018',
    answers: { member: memberId('trainee 4'), changedOn: '2018-02-01', kind: 'volunteer', roles: ['guidance'] },
  });
  openHours(diary, '2016-01-04', '2016-01-05', []);
  openHours(diary, '2017-01-01', '2016-12-20', ['monday']);
  openHours(diary, '2018-01-01', '2017-12-19', ['monday', 'wednesday']);
  train(diary, '2016-11-17', 'basics', 'region');
  train(diary, '2017-02-16', 'intercultural', 'branch');
  train(diary, '2017-05-18', 'psychosocial', 'region');
  train(diary, '2017-09-14', 'aggression', 'branch');
  train(diary, '2017-11-16', 'coaching', 'region');
  train(diary, '2018-03-15', 'integration', 'branch');
  for (const [place, day] of ['2017-03-14', '2017-06-20', '2017-10-10', '2018-03-20'].entries())
    diary.tell({
      as,
      on: day,
      form: 'member-talk-held',
      label: `talk ${day}`,
      answers: { member: memberId(`long ${place}`), heldOn: day, kind: pick(`talk ${day}`, ['support', 'evaluation']) },
    });
};
