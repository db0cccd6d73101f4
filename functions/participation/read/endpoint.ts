import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { countFacts, gatherSession, type SessionNeeds } from '../gather-session.ts';
import { sessionView } from '../session-view.ts';

/** One session with its people, by id and without names. */
export const readSession = (needs: SessionNeeds): HttpHandler =>
  endpoint('participation/read', async ({ actor, path }) => {
    const { session, heldOn, people } = await gatherSession(needs)(actor(), path['id'] ?? '');
    const seen = people.filter(({ name }) => name !== undefined);
    return {
      body: {
        ...sessionView(session),
        branch: session.branch,
        heldOn,
        facts: countFacts(people),
        people: seen.map(({ client, state, hasSeat, invitedOn, attended, days }) => ({
          client,
          state,
          hasSeat,
          invitedOn,
          attended,
          attendedFirstOn: days.attendedFirst,
          attendedSecondOn: days.attendedSecond,
          signedOn: days.signed,
          registeredAtDuoOn: days.registeredAtDuo,
          certificateOn: days.certificate,
        })),
        unseen: people.length - seen.length,
      },
    };
  });
