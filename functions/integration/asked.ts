/**
 * What the workflows ask about civic integration, as tasks of the contact volunteer. An effect could not: it would have to know whether the answer is there
 * already. What was reported and then taken back is asked again.
 */
import type { ClientFile } from '../clients/client-file.ts';
import { ownSignature, participationTermIn, signatureWithinTerm } from '../participation/signature.ts';
import { isOver } from '../records/record.ts';
import { keepAsked } from '../tasks/keep-asked.ts';
import type { PlannedTask } from '../tasks/task.ts';
import type { Tasks } from '../tasks/tasks.ts';
import { integrationTermIn, isUnderNewAct } from './term.ts';
import { integrationDeadlinesOf, planDue, type TermFile } from './term-deadlines.ts';

type AskNeeds = Pick<Tasks, 'keepOpen' | 'close'>;

const signatureTask = 'pvt-duo-integration-';

/** Stands under the day that it is about: another day asks anew. The form that reports the signature closes it, as it does those of the act of 2013. */
export const taskOfSignature = (client: string, records: TermFile['records']): PlannedTask | undefined => {
  const day = signatureWithinTerm(records)?.day;
  return (
    day && {
      of: client,
      about: 'client',
      name: `${signatureTask}${day}`,
      form: 'pvt-registered-at-duo',
      prefill: { clientId: client },
      title: { nl: 'Handtekening participatieverklaring bij DUO', en: 'Signature of the participation declaration at DUO' },
      why: {
        nl: 'Wie vanaf 2022 inburgeringsplichtig werd, tekent binnen de inburgeringstermijn. De gemeente meldt de handtekening bij DUO.',
        en: 'Who became obliged to integrate from 2022 on signs within the term of integration. The municipality reports the signature to DUO.',
      },
      dueOn: day,
      owner: 'contact-volunteer',
      openedBy: 'workflow',
    }
  );
};

const enrolmentTask = 'integration-enrolment';

/** Who takes part under the act of 2021 must sign within a term of which we were not told: nobody can say until when. */
export const taskOfEnrolment = (client: string, file: TermFile): PlannedTask | undefined => {
  const { records } = file;
  const term = participationTermIn(records);
  if (!term || isOver(term) || !isUnderNewAct(term) || ownSignature(records) || integrationTermIn(records)) return undefined;
  const [plan] = planDue(term, file);
  return (
    plan && {
      of: client,
      about: 'client',
      name: enrolmentTask,
      form: 'integration-enrolled',
      prefill: { clientId: client, obligedSince: String(term.facts['obligedSince']) },
      title: { nl: 'Meld de inburgering: het plan (PIP) en de school', en: 'Report civic integration: the plan (PIP) and the school' },
      why: {
        nl: 'De cliënt tekent de participatieverklaring binnen de inburgeringstermijn. Die termijn kennen we nog niet.',
        en: 'The client signs the participation declaration within the term of integration. We do not know that term yet.',
      },
      dueOn: plan.day,
      owner: 'contact-volunteer',
      openedBy: 'workflow',
    }
  );
};

const decisionTask = 'integration-decision-';
const objectionTask = 'integration-objection-';

/** What is to be told about an extension: DUO's decision on the request, or whether there is an objection to the refusal. */
export const taskOfExtension = (client: string, file: TermFile): PlannedTask | undefined => {
  const found = integrationDeadlinesOf(file).find(({ kind }) => kind === 'decision-due' || kind === 'objection-ends');
  if (!found) return undefined;
  const asked = { of: client, about: 'client', prefill: { clientId: client }, owner: 'contact-volunteer', openedBy: 'workflow' } as const;
  const { kind, day: dueOn } = found;
  return kind === 'decision-due'
    ? {
        ...asked,
        name: `${decisionTask}${dueOn}`,
        form: 'integration-term-decided',
        title: { nl: 'Meld wat DUO over de verlenging besloot', en: 'Report what DUO decided on the extension' },
        why: {
          nl: 'Er is verlenging van de inburgeringstermijn gevraagd. DUO heeft acht weken om te beslissen.',
          en: 'An extension of the term of integration was requested. DUO has eight weeks to decide.',
        },
        dueOn,
      }
    : {
        ...asked,
        name: `${objectionTask}${dueOn}`,
        form: 'integration-objection',
        title: { nl: 'Bezwaar tegen de weigering van verlenging?', en: 'An objection to the refusal of an extension?' },
        why: {
          nl: 'DUO weigerde de verlenging. De cliënt heeft zes weken voor bezwaar; daarna staat de weigering vast.',
          en: 'DUO refused the extension. The client has six weeks for an objection; after that the refusal stands.',
        },
        dueOn,
      };
};

export const askAboutExtension = (tasks: AskNeeds, file: ClientFile): Promise<void> =>
  keepAsked(tasks, file, (name) => name.startsWith(decisionTask) || name.startsWith(objectionTask), taskOfExtension(file.client.id, file));

export const askForSignature = (tasks: AskNeeds, file: ClientFile): Promise<void> =>
  keepAsked(tasks, file, (name) => name.startsWith(signatureTask), taskOfSignature(file.client.id, file.records));

export const askForEnrolment = (tasks: AskNeeds, file: ClientFile): Promise<void> =>
  keepAsked(tasks, file, (name) => name === enrolmentTask, taskOfEnrolment(file.client.id, file));
