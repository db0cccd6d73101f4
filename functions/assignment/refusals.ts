/** Why somebody cannot take a place with a client, as the person reads it. */
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import type { Text } from '../../schemas/kernel/text.ts';

const says = {
  'changed-meanwhile': {
    nl: 'Iemand anders heeft deze cliënt net toegewezen. Kijk wie de cliënt nu begeleidt.',
    en: 'Somebody else has just assigned this client. See who guides the client now.',
  },
  'not-theirs': { nl: 'Deze cliënt is niet van deze medewerker.', en: 'This client is not with this member.' },
  'client-twice': { nl: 'Deze cliënt staat hier al.', en: 'This client stands here already.' },
  'is-the-leaver': { nl: 'Dit is de medewerker die overdraagt.', en: 'This is the member who hands over.' },
  'owner-stands-in': {
    nl: 'Contactpersoon en vervanger worden dezelfde. Kies een andere vervanger.',
    en: 'Contact volunteer and stand-in become the same. Choose another stand-in.',
  },
} as const satisfies Record<string, Text>;

export const because = (path: readonly PropertyKey[], rule: keyof typeof says): Refusal => refusal(path, rule, says[rule]);

export const changedMeanwhile = (path: readonly PropertyKey[]): Refusal => because(path, 'changed-meanwhile');
