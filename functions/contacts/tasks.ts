/** What follows from a contact, as tasks. A name carries the day: the same appointment made twice is one task. */
import type { AuthorityContact } from '../../schemas/forms/contact/authority-contact.ts';
import type { ContactNoted } from '../../schemas/forms/contact/contact-noted.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Change } from '../submissions/submission.ts';
import { openTask } from '../tasks/open-tasks.ts';

/** How long the national helpdesk may take before somebody asks again. */
const helpdeskTerm = Temporal.Duration.from({ weeks: 2 });

/** An appointment on the day of the contact itself needs no reminder, and its task would be closed by the very same contact. */
export const appointments = (client: string, on: Temporal.PlainDate, requests: ContactNoted['requests']): Change[] => {
  const days = requests.flatMap(({ appointmentOn }) => (appointmentOn && !appointmentOn.equals(on) ? [appointmentOn.toString()] : []));
  return [...new Set(days)].map((day) =>
    openTask(client, {
      name: `appointment-${day}`,
      form: 'contact-noted',
      prefill: { how: 'appointment' },
      title: { nl: 'Afspraak met een cliënt', en: 'Appointment with a client' },
      why: { nl: 'Voor deze vraag is een afspraak gemaakt.', en: 'An appointment was made for this question.' },
      dueOn: Temporal.PlainDate.from(day),
      owner: 'contact-volunteer',
    }),
  );
};

export const consultAgain = (client: string, followUpOn: Temporal.PlainDate): Change =>
  openTask(client, {
    name: `legal-follow-up-${followUpOn}`,
    form: 'legal-consultation',
    title: { nl: 'Vervolg van het juridisch spreekuur', en: 'Follow-up of the legal consultation' },
    why: { nl: 'In het vorige gesprek is een vervolg afgesproken.', en: 'A follow-up was agreed in the last talk.' },
    dueOn: followUpOn,
    owner: 'legal-volunteer',
  });

type Again = Pick<AuthorityContact, 'withWhom' | 'about'> & { readonly nextOn: Temporal.PlainDate };

export const contactAgain = (client: string, { withWhom, about, nextOn }: Again): Change =>
  openTask(client, {
    name: `authority-${withWhom}-${nextOn}`,
    form: 'authority-contact',
    prefill: { withWhom, about },
    title: { nl: 'Weer contact met een instantie', en: 'Contact an authority again' },
    why: { nl: 'Er kwam nog geen antwoord, of er zijn stukken gevraagd.', en: 'There was no answer yet, or papers were asked for.' },
    dueOn: nextOn,
    owner: 'legal-volunteer',
  });

export const questionTask = (question: string): string => `helpdesk-${question}`;

export const questionWaits = (client: string, question: string, askedOn: Temporal.PlainDate): Change =>
  openTask(client, {
    name: questionTask(question),
    form: 'helpdesk-answered',
    prefill: { question },
    title: { nl: 'Vraag na bij de Helpdesk', en: 'Ask the helpdesk again' },
    why: { nl: 'Na twee weken is er nog geen antwoord.', en: 'There is no answer after two weeks.' },
    dueOn: askedOn.add(helpdeskTerm),
    owner: 'legal-volunteer',
  });
