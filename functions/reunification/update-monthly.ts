/** What the monthly update does: it is taken when it tells of everybody who is in the procedure, and says of each where they really stand. */
import type { MonthlyUpdate } from '../../schemas/forms/reunification/monthly-update.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { holdsFact, isOver } from '../records/record.ts';
import { updatedIn, updateTask } from '../rounds/month.ts';
import type { KnowingEffect } from '../submissions/submission.ts';
import { membersIn, stepDossier } from './dossier.ts';

const noSuchMember = (row: number): Refusal =>
  refusal(['members', row, 'memberId'], 'no-such-member', {
    nl: 'Dit gezinslid staat niet in het dossier van deze cliënt.',
    en: "This family member is not in this client's dossier.",
  });

const standsElsewhere = (row: number): Refusal =>
  refusal(['members', row, 'state'], 'stands-elsewhere', {
    nl: 'Volgens het dossier staat dit gezinslid ergens anders. Meld eerst de gebeurtenis, of kies wat in het dossier staat.',
    en: 'The dossier says otherwise about this family member. Report the event first, or choose what the dossier says.',
  });

const somebodyMissing = refusal(['members'], 'somebody-missing', {
  nl: 'Niet iedereen die in de procedure is, staat erbij. Voeg een rij toe, ook als er niets veranderde.',
  en: 'Not everybody who is in the procedure is here. Add a row, also when nothing changed.',
});

const toldBefore = refusal(['month'], 'month-told-before', {
  nl: 'Over deze maand is voor dit dossier al een mutatie ingestuurd. Klopt die niet? Verbeter die dan.',
  en: 'An update of this month was sent in for this dossier before. Is it not right? Then correct that one.',
});

export const updateMonthly: KnowingEffect<MonthlyUpdate> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, month, members }, { submission, today }, known) => {
    const file = known.get(client);
    const inDossier = membersIn(file);
    if (file) {
      const wrong = members.flatMap(({ memberId, state }, row) => {
        const member = inDossier.find(({ id }) => id === memberId);
        if (!member) return [noSuchMember(row)];
        return member.state === state ? [] : [standsElsewhere(row)];
      });
      const told = new Set(members.map(({ memberId }) => memberId));
      const isMissing = inDossier.some((member) => !isOver(member) && !told.has(member.id));
      const isTold = file.records.some((record) => record.kind === 'dossier' && holdsFact(record, updatedIn(month)));
      const refusals = [...(isTold ? [toldBefore] : []), ...(isMissing ? [somebodyMissing] : []), ...wrong];
      if (refusals.length > 0) return { refusals };
    }
    return {
      client,
      changes: [
        seeClient(client),
        // A month is a fact of its own: what is missing stays visible, and a month that is told late takes no other one's place.
        stepDossier(client, 'updated', {
          on: today,
          facts: { [updatedIn(month)]: submission },
          // What is known was read before the transaction: of two updates sent in at once, both found the month untold.
          untold: { fact: updatedIn(month), otherwise: toldBefore },
        }),
        { do: 'close task', task: updateTask(client, month), on: today },
      ],
    };
  },
};
