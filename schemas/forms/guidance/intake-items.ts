/** What the intake conversation goes through (domain facts §3.3; the first group is what the report of 2017 names). */
import type { Text } from '../../kernel/text.ts';

export const intakeItems = {
  'rent-allowance': { nl: 'Huurtoeslag', en: 'Rent allowance' },
  'care-allowance': { nl: 'Zorgtoeslag', en: 'Care allowance' },
  'health-insurance': { nl: 'Zorgverzekering', en: 'Health insurance' },
  'energy-contracts': { nl: 'Energiecontracten', en: 'Energy contracts' },
  'integration-loan': { nl: 'Lening voor de inburgering (DUO)', en: 'Loan for civic integration (DUO)' },
  'integration-course': { nl: 'Inschrijving inburgeringscursus', en: 'Enrolment in an integration course' },
  gp: { nl: 'Huisarts', en: 'GP' },
  dentist: { nl: 'Tandarts', en: 'Dentist' },
  pharmacy: { nl: 'Apotheek', en: 'Pharmacy' },
  'infant-clinic': { nl: 'Consultatiebureau', en: 'Infant clinic' },
  'phone-tv-internet': { nl: 'Telefoon, televisie en internet', en: 'Phone, television and internet' },
  'local-services': { nl: 'Wegwijs in de gemeente (sociale kaart)', en: 'Finding the way in local services' },
  playgroup: { nl: 'Peuterspeelzaal', en: 'Playgroup' },
  'primary-school': { nl: 'Basisschool', en: 'Primary school' },
  'secondary-school': { nl: 'Middelbare school', en: 'Secondary school' },
  'student-finance': { nl: 'Aanvraag bij DUO', en: 'Application to DUO' },
  'tax-remission': { nl: 'Kwijtschelding gemeentelijke belastingen', en: 'Remission of municipal taxes' },
  'uwv-registration': { nl: 'Inschrijving UWV', en: 'Registration with UWV' },
  furniture: { nl: 'Woninginrichting, ook via de Voedselbank', en: 'Furniture, also through the food bank' },
  'food-parcel': { nl: 'Voedselpakket', en: 'Food parcel' },
  'bank-account': { nl: 'Bankrekening', en: 'Bank account' },
  digid: { nl: 'DigiD met sms-controle of app', en: 'DigiD with text message or app' },
  water: { nl: 'Waterbedrijf', en: 'Water company' },
  'liability-insurance': { nl: 'Aansprakelijkheids- en inboedelverzekering', en: 'Liability and contents insurance' },
  'child-benefit': { nl: 'Kinderbijslag en kindgebonden budget', en: 'Child benefit and child budget' },
  'waste-card': { nl: 'Afvalpas', en: 'Waste card' },
  'transport-card': { nl: 'OV-chipkaart', en: 'Public transport card' },
  cycling: { nl: 'Fiets en fietsles', en: 'Bicycle and lessons' },
  'language-level': { nl: 'Taalniveau besproken', en: 'Level of Dutch talked over' },
  diplomas: { nl: 'Opleiding en diploma’s besproken', en: 'Education and diplomas talked over' },
  debts: { nl: 'Schulden besproken', en: 'Debts talked over' },
  'family-abroad': { nl: 'Familie in het buitenland besproken', en: 'Family abroad talked over' },
  'permit-dates': { nl: 'Einddatums van pas en paspoort vastgelegd', en: 'End dates of card and passport registered' },
  interpreter: { nl: 'Tolk besproken', en: 'Interpreter talked over' },
  consent: { nl: 'Toestemming voor delen van gegevens', en: 'Consent for sharing data' },
} as const satisfies Record<string, Text>;

export type IntakeItem = keyof typeof intakeItems;

export const itemStates = {
  open: { nl: 'Open', en: 'Open' },
  'in-progress': { nl: 'Loopt', en: 'In progress' },
  done: { nl: 'Geregeld', en: 'Done' },
  'not-applicable': { nl: 'Niet van toepassing', en: 'Not applicable' },
  'refused-by-client': { nl: 'Cliënt wil dit niet', en: 'Refused by the client' },
} as const satisfies Record<string, Text>;

export type ItemState = keyof typeof itemStates;

export const isItemState = (name: unknown): name is ItemState => typeof name === 'string' && Object.hasOwn(itemStates, name);

/** States in which nothing more is expected. */
export const settledStates: readonly string[] = ['done', 'not-applicable', 'refused-by-client'];
