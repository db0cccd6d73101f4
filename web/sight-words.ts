/** What the pages say about finding a client, opening a file for a day, and who looked. */
import type { Text } from '../schemas/kernel/text.ts';

export const sightWords = {
  search: { nl: 'Zoeken', en: 'Search' },
  searchLabel: { nl: 'Zoek een cliënt', en: 'Find a client' },
  searchHelp: {
    nl: 'Naam, geboortedatum of V-nummer. De spelling hoeft niet precies te kloppen.',
    en: 'Name, date of birth or V-number. The spelling need not be exact.',
  },
  found: { nl: 'Gevonden', en: 'Found' },
  nobody: { nl: 'Niemand gevonden bij uw cliënten.', en: 'Nobody found among your clients.' },
  moreFound: {
    nl: 'Er zijn er meer. Vul ook de geboortedatum in, of meer van de naam.',
    en: 'There are more. Add the date of birth, or more of the name.',
  },
  tooLittle: {
    nl: 'Vul een naam in, een hele geboortedatum (bijvoorbeeld 31-12-1990) of een V-nummer van tien cijfers.',
    en: 'Fill in a name, a whole date of birth (31-12-1990, for example) or a V-number of ten digits.',
  },
  strangers: { nl: 'Niet aan u toegewezen', en: 'Not assigned to you' },
  strangersMore: {
    nl: 'Staat deze persoon nu voor u? Dan kunt u het dossier voor vandaag openen. Dat wordt vastgelegd.',
    en: 'Does this person stand before you now? Then you can open the file for today. That is noted.',
  },
  allClients: { nl: 'Alle cliënten', en: 'All clients' },

  open: { nl: 'Dossier openen', en: 'Open the file' },
  openMore: {
    nl: 'U kunt dit dossier zien tot middernacht. De teamleider ziet dat u het opende, en waarom.',
    en: 'You can see this file until midnight. The team leader sees that you opened it, and why.',
  },
  noteHelp: {
    nl: 'Kort. Geen medische gegevens en geen BSN. Verplicht bij “Anders”.',
    en: 'Briefly. No medical details and no BSN. Needed for “Other”.',
  },
  stale: {
    nl: 'De pagina stond te lang open. Er is niets geopend. Kijk na wat u invulde en probeer het nog eens.',
    en: 'The page was open for too long. Nothing was opened. Look over what you filled in and try again.',
  },

  whoLooked: { nl: 'Wie keek', en: 'Who looked' },
  whoLookedMore: {
    nl: 'Iedere keer dat iemand dit dossier opende of er iets over instuurde, de laatste eerst. Ook uw eigen blik op deze lijst wordt vastgelegd.',
    en: 'Each time that somebody opened this file or sent something about it, the latest first. Your own look at this list is noted too.',
  },
  reason: { nl: 'Reden', en: 'Reason' },
  older: { nl: 'Ouder', en: 'Older' },
  unknownMember: { nl: 'iemand die hier niet meer werkt', en: 'somebody who does not work here any more' },
} as const satisfies Record<string, Text>;

export const actionWords = {
  view: { nl: 'bekeek het dossier', en: 'looked at the file' },
  submit: { nl: 'stuurde in', en: 'sent' },
  found: { nl: 'zag de naam bij het zoeken', en: 'saw the name in a search' },
  'break-glass': { nl: 'opende het dossier voor die dag', en: 'opened the file for that day' },
  audit: { nl: 'bekeek wie keek', en: 'looked at who looked' },
} as const satisfies Record<string, Text>;
