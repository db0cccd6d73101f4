/** What the page of sent reports says. */
import type { Text } from '../schemas/kernel/text.ts';

export const sentReportWords = {
  title: { nl: 'Verstuurd verslag', en: 'Report sent' },
  about: {
    nl: 'Een verstuurd verslag staat vast: het blijft zoals het was, ook als er later iets wordt verbeterd. Het is ondertekend.',
    en: 'A report that was sent stands: it stays as it was, also when something is corrected later. It is signed.',
  },
  none: { nl: 'Van deze periode is nog geen verslag verstuurd.', en: 'No report of this period was sent yet.' },
  send: { nl: 'Verslag versturen', en: 'Send the report' },
  sendMore: {
    nl: 'U legt het verslag vast voor de gemeente, zonder aantallen mensen onder de 5. Dit kunt u niet terugdraaien; wel kunt u later een nieuw verslag versturen.',
    en: 'You fix the report for the municipality, without numbers of people below 5. This cannot be undone; you can send a new report later.',
  },
  sentOn: { nl: 'Verstuurd op', en: 'Sent on' },
  before: { nl: 'Toen', en: 'Then' },
  now: { nl: 'Nu', en: 'Now' },
  changed: { nl: 'Sindsdien veranderd', en: 'Changed since' },
  unchanged: { nl: 'Er is sindsdien niets veranderd.', en: 'Nothing has changed since.' },
  definition: { nl: '(definitie veranderd)', en: '(definition changed)' },
  signature: { nl: 'Bekijk de handtekening', en: 'See the signature' },
  signatureMore: {
    nl: 'Hiermee is buiten Wegwijs om na te gaan dat dit het verslag is dat wij hebben verstuurd (JWS, Ed25519). De sleutel staat op /api/receipts/keys.',
    en: 'With this it can be verified without Wegwijs that this is the report that we sent (JWS, Ed25519). The key is at /api/receipts/keys.',
  },
  earlier: { nl: 'Eerder verstuurd', en: 'Sent earlier' },
} as const satisfies Record<string, Text>;
