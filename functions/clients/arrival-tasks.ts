/** What a client who follows family needs first, proposed as tasks with what is known filled in (domain facts §3.2, the variant of family reunification). */
import type { ClientRegistration } from '../../schemas/forms/client-registration.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Change } from '../submissions/submission.ts';
import { openTask } from '../tasks/open-tasks.ts';
import { mostYears } from './age.ts';

const ofAge = 18;

type Arrival = Pick<ClientRegistration, 'inflow' | 'settledOn' | 'birthDate'>;

export const arrivalTasks = (client: string, { inflow, settledOn, birthDate }: Arrival, today: Temporal.PlainDate): Change[] => {
  if (inflow !== 'family-reunification') return [];
  const soon = today.add({ weeks: 1 });
  const everybody = [
    openTask(client, {
      name: 'arrival-home',
      form: 'housing-placed',
      prefill: { home: 'sponsor', housedOn: settledOn.toString() },
      title: { nl: 'Leg vast waar het gezinslid woont', en: 'Register where the family member lives' },
      why: {
        nl: 'Ook wie bij de referent gaat wonen, telt mee voor de taakstelling.',
        en: 'Who joins the sponsor counts for the housing target as well.',
      },
      dueOn: soon,
      owner: 'contact-volunteer',
    }),
    openTask(client, {
      name: 'arrival-permit',
      form: 'residence-document-registered',
      prefill: { kind: 'asylum-temporary', protectionGround: 'derived' },
      title: { nl: 'Leg de eigen verblijfspas vast', en: 'Register their own residence card' },
      why: {
        nl: 'Ieder heeft een eigen pas met een eigen einddatum. Neem die over van de pas.',
        en: 'Each has a card of their own with an end of its own. Copy it from the card.',
      },
      dueOn: today.add({ weeks: 4 }),
      owner: 'legal-volunteer',
    }),
  ];
  if (mostYears(birthDate, settledOn) < ofAge) return everybody;
  return [
    ...everybody,
    openTask(client, {
      name: 'arrival-guidance',
      form: 'guidance-started',
      prefill: { variant: 'family-reunification', startedOn: settledOn.toString() },
      title: { nl: 'Start de eigen begeleiding', en: 'Start guidance of their own' },
      why: { nl: 'Elke volwassene heeft een eigen traject van twee jaar.', en: 'Each adult has a trajectory of two years of their own.' },
      dueOn: soon,
      owner: 'contact-volunteer',
    }),
    openTask(client, {
      name: 'arrival-participation',
      form: 'pvt-notified',
      prefill: { firstHousingRegistration: settledOn.toString() },
      title: { nl: 'Meld aan voor de participatieverklaring', en: 'Notify for the participation declaration' },
      why: {
        nl: 'Wie moet inburgeren, tekent binnen een jaar na de eerste huisvesting.',
        en: 'Who must integrate signs within a year of the first housing.',
      },
      dueOn: today.add({ months: 2 }),
      owner: 'contact-volunteer',
    }),
    openTask(client, {
      name: 'arrival-integration',
      form: 'integration-enrolled',
      title: { nl: 'Regel de inburgering', en: 'Arrange civic integration' },
      why: { nl: 'De begindag staat in de brief van DUO.', en: 'The first day stands in the letter of DUO.' },
      dueOn: today.add({ months: 3 }),
      owner: 'contact-volunteer',
    }),
  ];
};
