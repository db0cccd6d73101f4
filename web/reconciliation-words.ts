/** What the page of the nightly reconciliation says. */
import type { Text } from '../schemas/kernel/text.ts';

export const reconciliationWords = {
  title: { nl: 'Nachtcontrole', en: 'Nightly check' },
  teaser: { nl: 'Is elke herinnering verstuurd of verklaard?', en: 'Was every reminder sent or explained?' },
  about: {
    nl: 'Elke nacht om 3 uur telt Wegwijs de herinneringen van de dag ervoor. Elke herinnering moet verstuurd, vervallen of verklaard zijn. Wat bleef liggen, wordt opnieuw gestart.',
    en: 'Every night at 3 Wegwijs counts the reminders of the day before. Each must have been sent, cancelled or explained. What got stuck is set going again.',
  },
  allWell: { nl: 'Alle dagen hieronder kloppen.', en: 'All days below balance.' },
  notWell: { nl: 'Niet alles klopte.', en: 'Not everything balanced.' },
  neverRan: {
    nl: 'Er is nog geen nacht geteld. Staat dit er morgen nog, meld het dan aan de beheerder.',
    en: 'No night was counted yet. If this is still here tomorrow, tell the administrator.',
  },
  lastDays: { nl: 'Laatste dagen', en: 'Latest days' },

  balances: { nl: 'klopt', en: 'balances' },
  balancesNot: { nl: 'klopt niet', en: 'does not balance' },
  stuck: { nl: 'er bleef iets liggen', en: 'something was stuck' },
  quiet: { nl: 'Er was geen herinnering gepland.', en: 'No reminder was planned.' },
  planned: { nl: 'gepland', en: 'planned' },
  sent: { nl: 'verstuurd', en: 'sent' },
  cancelled: { nl: 'vervallen', en: 'cancelled' },
  explained: { nl: 'verklaard', en: 'explained' },
  open: { nl: 'nog open', en: 'still open' },
  legend: { nl: 'Wat betekenen deze woorden?', en: 'What do these words mean?' },
  meansCancelled: {
    nl: 'Vervallen: niet meer nodig, bijvoorbeeld omdat de verlenging al verstuurd was.',
    en: 'Cancelled: no longer needed, for example because the renewal was already sent.',
  },
  meansExplained: {
    nl: 'Verklaard: een latere herinnering aan dezelfde persoon zei hetzelfde.',
    en: 'Explained: a later reminder to the same person said the same.',
  },
  meansOpen: {
    nl: 'Nog open: op het moment van tellen nog niet verstuurd en niet verklaard. Wat er daarna gebeurde, staat bij de cliënt.',
    en: 'Still open: not yet sent and not explained when it was counted. What happened afterwards stands with the client.',
  },

  gap: { nl: 'de nachtcontrole liep niet', en: 'the nightly check did not run' },
  gapMore: {
    nl: 'Deze dagen zijn niet geteld. Wat toen bleef liggen, vindt de eerste nacht die wel loopt.',
    en: 'These days were not counted. What got stuck then is found by the first night that does run.',
  },
  upTo: { nl: 't/m', en: 'to' },
  countedAt: { nl: 'Geteld op', en: 'Counted on' },
  tell: { nl: 'Gebeurt dit vaker? Meld het aan de beheerder.', en: 'Does it happen again? Tell the administrator.' },
  reference: { nl: 'kenmerk', en: 'reference' },
} as const satisfies Record<string, Text>;

/** What became of the rows of one document that were stuck. */
export const repairWords = {
  restarted: { nl: 'bewaking opnieuw gestart', en: 'its watch was started again' },
  woken: { nl: 'bewaking gewekt', en: 'its watch was woken' },
  left: { nl: 'bewaking was nog bezig', en: 'its watch was still at it' },
  failed: { nl: 'opnieuw starten lukte niet', en: 'it could not be started again' },
} as const satisfies Record<string, Text>;

const counted = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const reminders = (number: number): Text => ({
  nl: counted(number, 'herinnering', 'herinneringen'),
  en: counted(number, 'reminder', 'reminders'),
});

export const wasStuck = (rows: number): Text => ({
  nl: `${reminders(rows).nl} ${rows === 1 ? 'was' : 'waren'} blijven liggen.`,
  en: `${reminders(rows).en} ${rows === 1 ? 'was' : 'were'} stuck.`,
});

export const startedAgain = (documents: number): Text => ({
  nl: `${counted(documents, 'bewaking', 'bewakingen')} opnieuw gestart.`,
  en: `${counted(documents, 'watch was', 'watches were')} started again.`,
});

export const daysNotCounted = (days: number): Text => ({
  nl: `${counted(days, 'dag is', 'dagen zijn')} niet geteld.`,
  en: `${counted(days, 'day was', 'days were')} not counted.`,
});

export const daysOpen = (days: number): Text => ({
  nl: `Op ${counted(days, 'dag', 'dagen')} klopte de telling niet.`,
  en: `On ${counted(days, 'day', 'days')} the count did not balance.`,
});

export const andMore = (rows: number): Text => ({ nl: `en nog ${reminders(rows).nl}`, en: `and ${reminders(rows).en} more` });
