/** What the forms of the team do. A member's record has the member's own id, so that nobody is in a team twice. */
import type { teamForms } from '../../schemas/forms/team/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { reviewTask } from '../clients/break-glass/review.ts';
import { seeClient } from '../clients/see-client.ts';
import { step, whileIn } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';

const notNow = refusal(['member'], 'wrong-state');

export const teamEffects: EffectsOf<typeof teamForms> = {
  'member-joined': ({ member, joinedOn, kind, roles, hoursPerWeek = null }, { branch }) => ({
    record: member,
    changes: [
      step({ kind: 'member', of: branch, id: member }, 'joined', {
        on: joinedOn,
        facts: { kind, roles, hoursPerWeek, joinedOn: joinedOn.toString(), leftOn: null },
        otherwise: notNow,
      }),
    ],
  }),

  'member-changed': ({ member, changedOn, kind, roles, hoursPerWeek = null }, { branch }) => ({
    record: member,
    changes: [
      step({ kind: 'member', of: branch, id: member }, 'changed', {
        on: changedOn,
        facts: { kind, roles, hoursPerWeek },
        otherwise: notNow,
      }),
    ],
  }),

  'member-left': ({ member, leftOn }, { branch }) => ({
    record: member,
    changes: [
      step({ kind: 'member', of: branch, id: member }, 'left', {
        on: leftOn,
        facts: { leftOn: leftOn.toString() },
        otherwise: notNow,
      }),
    ],
  }),

  'member-talk-held': ({ member }, { branch }) => ({
    record: member,
    changes: [whileIn({ kind: 'member', of: branch, id: member }, ['active'], notNow)],
  }),

  'training-day': (_, { submission: record }) => ({ record, changes: [] }),

  'break-glass-reviewed': ({ clientId: client, member, openedOn }, { today: on }) => ({
    client,
    changes: [seeClient(client), { do: 'close task', task: reviewTask(client, member, openedOn), on }],
  }),

  'schedule-set': ({ validFrom, slots }, { submission, branch, now }) => ({
    record: submission,
    changes: [
      step({ kind: 'schedule', of: branch, id: submission }, 'set', {
        on: validFrom,
        facts: { slots, toldAt: now.toString() },
        otherwise: refusal(['validFrom'], 'wrong-state'),
      }),
    ],
  }),
};
