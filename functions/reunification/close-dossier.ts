/** What closing and reopening a dossier do to the dossier and to the members who are in it. */
import { type DossierClosed, endings } from '../../schemas/forms/reunification/dossier-closed.ts';
import type { DossierReopened } from '../../schemas/forms/reunification/dossier-reopened.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { isOver } from '../records/record.ts';
import { askAgain } from '../rounds/ask-again.ts';
import type { Change, KnowingEffect } from '../submissions/submission.ts';
import { dayFact, membersIn, stepDossier, stepMember } from './dossier.ts';
import { forgottenOnReopening } from './member-facts.ts';

const notForEverybody = refusal(['reason'], 'not-for-everybody', {
  nl: 'Dit geldt niet voor iedereen die nog in de procedure is. Meld eerst per gezinslid hoe het afliep.',
  en: 'This does not hold for everybody who is still in the procedure. First report for each family member how it ended.',
});

const nobodyCame = refusal(['reason'], 'nobody-came', {
  nl: 'Er is nog niemand herenigd. Meld eerst dat het gezinslid bij de referent woont.',
  en: 'Nobody is reunited yet. First report that the family member lives with the sponsor.',
});

/** Tasks that only make sense in an open dossier. */
const isOfDossier = (name: string): boolean =>
  name === 'dossier-members' || /^(completion|report-ind|register|monthly-update|review-term|look-again)-/.test(name);

/** Members, and tasks about them: more do not fit in one transaction. */
const mostAtOnce = 40;

export const closeDossier: KnowingEffect<DossierClosed> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, closedOn: on, reason }, { submission }, known) => {
    const file = known.get(client);
    const members = membersIn(file);
    const remaining = members.filter((member) => !isOver(member));
    const isReunited = remaining.length > 0 || members.some(({ state }) => state === 'closed-success');
    if (file && reason === 'reunited' && !isReunited) return { refusals: [nobodyCame] };
    if (remaining.length > mostAtOnce) return { refusals: [notForEverybody] };
    const tasks = (file?.tasks ?? []).filter(({ name, state }) => state === 'open' && isOfDossier(name)).slice(0, mostAtOnce);
    return {
      client,
      changes: [
        seeClient(client),
        // The submission that closed it is where a dossier that is reopened links back to.
        stepDossier(client, 'closed', { on, facts: { closedOn: dayFact(on), closedBy: submission, closeReason: reason } }),
        ...remaining.map(({ id }) => stepMember(client, id, endings[reason], { on, otherwise: notForEverybody })),
        ...tasks.map(({ name }): Change => ({ do: 'close task', task: { of: client, about: 'client', name }, on })),
      ],
    };
  },
};

const notClosed = refusal(['clientId'], 'no-closed-dossier', {
  nl: 'Deze cliënt heeft geen gesloten dossier gezinshereniging.',
  en: 'This client has no closed reunification dossier.',
});

export const reopenDossier: KnowingEffect<DossierReopened> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, reopenedOn: on, reason, members }, { now, today }, known) => {
    const file = known.get(client);
    const dossier = file?.records.find(({ kind }) => kind === 'dossier');
    const reopenedFrom = dossier?.facts['closedBy'] ?? null;
    return {
      client,
      concluded: { reopenedFrom },
      changes: [
        seeClient(client),
        stepDossier(client, 'reopened', {
          on,
          facts: { reopenedOn: dayFact(on), reopenReason: reason, reopenedFrom },
          otherwise: notClosed,
        }),
        ...members.map(({ memberId }, row) =>
          stepMember(client, memberId, 'reopened', {
            on,
            facts: { ...forgottenOnReopening, reopenReason: reason, lastDay: null, plannedFor: null, toldAt: now.toString() },
            otherwise: refusal(['members', row, 'memberId'], 'wrong-state'),
          }),
        ),
        ...(file ? askAgain(file, { now, today }) : []),
      ],
    };
  },
};
