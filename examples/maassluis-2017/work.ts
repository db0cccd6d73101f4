/** Help towards work in Maassluis (domain facts M37–M40): the programme VIP of three towns, and the job coaches beside it. */
import { pick, shuffled } from './chance.ts';
import { plus, workdayWithin } from './days.ts';
import type { Diary } from './diary.ts';
import { grownUpBorn, idOf, maassluis, type Person, register } from './people.ts';
import type { Guided } from './settling.ts';

const coach = 'job-coach';
const startedOn = '2017-06-19';

const assign = (diary: Diary, { id, guide }: Person, on: string) =>
  diary.tell({
    as: maassluis.leader,
    on,
    form: 'client-assigned',
    answers: {
      clientId: id,
      contactVolunteer: idOf(guide),
      standIn: idOf(maassluis.guides.find((each) => each !== guide) ?? maassluis.guides[0]),
      jobCoach: idOf(coach),
      assignedOn: on,
      reason: 'request',
    },
  });

const helps: readonly [readonly string[], ...(readonly string[])[]] = [
  ['cv'],
  ['cv', 'vacancies'],
  ['application', 'interview'],
  ['employer'],
  ['education-choice'],
  ['diploma-valuation'],
  ['orientation'],
];

const coachOnce = (diary: Diary, { id }: Person, on: string) =>
  diary.tell({
    as: coach,
    on,
    form: 'coaching-contact',
    answers: {
      clientId: id,
      heldOn: on,
      help: [...pick(`help ${id} ${on}`, helps)],
      aim: pick(`aim ${id} ${on}`, ['paid', 'paid', 'unpaid', 'education']),
      socialServiceKnows: true,
    },
  });

const interview = (diary: Diary, { id }: Person, on: string) =>
  diary.tell({
    as: coach,
    on,
    form: 'work-intake',
    answers: {
      clientId: id,
      heldOn: on,
      wishes: [pick(`wish ${id}`, ['paid-work', 'work-experience', 'learn-work', 'study'])],
      education: pick(`education ${id}`, ['primary', 'secondary', 'vocational', 'higher']),
      dutch: pick(`dutch ${id}`, ['below-a1', 'a1', 'a2']),
      languages: ['ar'],
      workedFor: 'over-five',
      sectors: [pick(`sector ${id}`, ['construction', 'shop', 'catering', 'education', 'crafts'])],
    },
  });

/** Participants from the neighbouring towns are clients of this branch for the programme alone. */
const neighbours = (diary: Diary): { person: Person; municipality: string }[] =>
  Array.from({ length: 7 }, (_, place) => {
    const label = `VIP-${place + 1}`;
    const municipality = place < 4 ? 'vlaardingen' : 'schiedam';
    const person = register(
      diary,
      {
        label,
        settledOn: '2015-09-01',
        told: '2017-08-28',
        birthDate: grownUpBorn(label, '2015-09-01'),
        sex: place % 2 === 0 ? 'male' : 'female',
        nationality: 'sy',
        inflow: 'azc',
        guide: coach,
        ...(place === 0 && { story: 'Lives in a neighbouring town: takes part in the programme, and is not housed here' }),
      },
      maassluis.leader,
    );
    return { person, municipality };
  });

/** `guided` are those who may ask a coach. */
export const helpTowardsWork = (diary: Diary, guided: readonly Guided[]) => {
  const people = shuffled('work', guided).map(({ person }) => person);
  const programmeId = diary.tell({
    as: maassluis.leader,
    on: '2017-08-21',
    form: 'programme-opened',
    answers: { programme: 'vip', municipalities: ['maassluis', 'vlaardingen', 'schiedam'], openedOn: '2017-08-21' },
  });
  const own = people.slice(0, 4);
  for (const person of own) assign(diary, person, '2017-08-28');
  for (const { person, municipality } of [...own.map((person) => ({ person, municipality: 'maassluis' })), ...neighbours(diary)]) {
    interview(diary, person, '2017-08-30');
    diary.tell({
      as: coach,
      on: '2017-09-04',
      form: 'programme-joined',
      answers: { clientId: person.id, programmeId, joinedOn: '2017-09-04', municipality },
    });
  }
  for (const person of own.slice(0, 2)) coachOnce(diary, person, '2017-10-17');
  for (const [place, person] of own.slice(0, 2).entries()) {
    const leftOn = place === 0 ? '2017-12-15' : '2018-05-25';
    const outcome = place === 0 ? 'paid-job' : 'learn-work';
    diary.tell({ as: coach, on: leftOn, form: 'programme-left', answers: { clientId: person.id, programmeId, leftOn, outcome } });
  }
  // Twenty-five beside the programme in 2017, from the first day of the coaches; ten more in 2018.
  for (const [place, person] of people.slice(4, 39).entries()) {
    const [first, last] = place < 25 ? [startedOn, '2017-12-22'] : ['2018-01-08', '2018-12-21'];
    const on = workdayWithin(`coached ${person.id}`, first, plus(last, { days: -45 }));
    assign(diary, person, on);
    if (place % 3 === 0) interview(diary, person, on);
    for (let time = 0; time <= place % 3; time += 1) coachOnce(diary, person, plus(on, { days: 14 * time }));
  }
};
