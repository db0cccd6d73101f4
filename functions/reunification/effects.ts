/** What the forms of family reunification do. */
import type { DossierMemberAdded } from '../../schemas/forms/reunification/dossier-member-added.ts';
import type { DossierOpened } from '../../schemas/forms/reunification/dossier-opened.ts';
import type { reunificationForms } from '../../schemas/forms/reunification/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import type { Effect, EffectsOf } from '../submissions/submission.ts';
import { closeDossier, reopenDossier } from './close-dossier.ts';
import { dayFact, stepDossier, stepMember } from './dossier.ts';
import { noteEvent } from './note-event.ts';
import { reviewMissedTerm } from './review-missed-term.ts';
import { updateMonthly } from './update-monthly.ts';

const membersTask = (client: string) => ({ of: client, about: 'client', name: 'dossier-members' }) as const;

const openDossier: Effect<DossierOpened> = (answers, { submission, now }) => {
  const { clientId: client, openedOn, ground, grantedOn, decisionReceivedOn, origin, filedBy, originalFilingYear } = answers;
  const { indReference, lawyer } = answers;
  return {
    client,
    changes: [
      seeClient(client),
      stepDossier(client, 'opened', {
        on: openedOn,
        facts: {
          openedOn: dayFact(openedOn),
          openedBy: submission,
          toldAt: now.toString(),
          ground,
          grantedOn: dayFact(grantedOn),
          // The day from which the three months of Vw 2000 art. 29 count.
          grantReceived: dayFact(decisionReceivedOn),
          origin,
          filedBy,
          originalFilingYear,
        },
        person: { indReference, lawyer },
        otherwise: refusal(['clientId'], 'dossier-exists', {
          nl: 'Deze cliënt heeft al een dossier gezinshereniging. Is het gesloten? Heropen het dan.',
          en: 'This client has a reunification dossier already. Is it closed? Then reopen it.',
        }),
      }),
      {
        do: 'open task',
        task: {
          ...membersTask(client),
          form: 'dossier-member-added',
          prefill: { clientId: client },
          title: { nl: 'Gezinsleden in het dossier zetten', en: 'Put the family members in the dossier' },
          why: { nl: 'De stappen gelden per gezinslid.', en: 'The steps are those of each family member.' },
          dueOn: openedOn.add({ weeks: 2 }),
          owner: 'legal-volunteer',
        },
      },
    ],
  };
};

const addMember: Effect<DossierMemberAdded> = (answers, { submission, today, now }) => {
  const { clientId: client, beginsAt, standsSince = today, tie, minorAtApplication, staysIn, documents, evidence } = answers;
  const { name, birthDate, alienNumber } = answers;
  return {
    client,
    changes: [
      seeClient(client),
      stepDossier(client, 'member-added', { on: today }),
      stepMember(client, submission, beginsAt, {
        on: standsSince,
        facts: { tie, minorAtApplication, staysIn, documents, evidence, toldAt: now.toString() },
        person: { name, birthDate, alienNumber },
        otherwise: refusal(['clientId'], 'wrong-state'),
      }),
      { do: 'close task', task: membersTask(client), on: today },
    ],
  };
};

export const reunificationEffects: EffectsOf<typeof reunificationForms> = {
  'dossier-opened': openDossier,
  'dossier-member-added': addMember,
  'reunification-event': noteEvent,
  'monthly-update': updateMonthly,
  'missed-term-reviewed': reviewMissedTerm,
  'dossier-closed': closeDossier,
  'dossier-reopened': reopenDossier,
};
