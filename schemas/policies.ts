/** Terms from law, policy and agreement as dated rows with their source. Values only: `functions/terms` counts with them. */
import type { Text } from './kernel/text.ts';

/** One length in one unit. Days, weeks and months are not interchangeable: 90 days is not 3 months. */
export type Term = { readonly days: number } | { readonly weeks: number } | { readonly months: number } | { readonly years: number };

// biome-ignore format: a list
/** The event that is day 0 of the term. `unconfirmed`: the law is known, the day on which it starts to count is not. */
export type Anchor =
  | 'cardEnd' | 'received' | 'grantReceived' | 'noticeReceived' | 'noticeDated' | 'mvvIssued' | 'arrived' | 'reported' | 'settled'
  | 'decisionSent' | 'objectionTermEnd' | 'firstHousingRegistration' | 'duoStart' | 'pipSet' | 'integrationEnd' | 'leaseSigned' | 'linked' | 'unconfirmed';

interface PolicyRow {
  readonly id: string;
  /** Counts up when the meaning changes; a deadline keeps the version it was computed under. */
  readonly version: number;
  /** `unconfirmed`: perhaps not law. Such a row is never chosen, it can only be asked for by its version. */
  readonly status: 'active' | 'unconfirmed';
  /** First day (ISO) whose anchors fall under this row; of an unconfirmed row the earliest day on which it can have become law. */
  readonly validFrom: string;
  /** Last such day. `null` says "no end found", not "checked to be valid today". */
  readonly validTo: string | null;
  readonly anchor: Anchor;
  readonly term: Term;
  /** A second part that may follow the first: days are counted first, then months. */
  readonly extension?: Term;
  /** The extension is counted unless the caller knows that there is none. */
  readonly extensionAssumed?: true;
  readonly direction: 'forward' | 'backward';
  /** Whether the Algemene termijnenwet moves the end: not, by article 1, or by articles 1 and 2 (two working days at least). */
  readonly roll: 'NONE' | 'ATW' | 'ATW2';
  /** CLIENT: we must act, at the latest on the day. AUTHORITY: we act once the day has passed. */
  readonly owner: 'CLIENT' | 'AUTHORITY';
  /** What sets the term. Only a term that stands in a law or an order in council is moved by the Algemene termijnenwet. */
  readonly basis: 'law' | 'policy' | 'agreement' | 'document';
  /** Whether the computed day is the first on which something may be done, or the last. */
  readonly marks: 'first-day' | 'last-day';
  readonly source: string;
  /** How sure the length is: H law text or the authority's own page, M secondary, L weak or in flux. */
  readonly confidence: 'H' | 'M' | 'L';
  /** The day on which a jurist last checked the row; `null` as long as nobody has. */
  readonly lastVerified: string | null;
  /** The row also governs what already ran when it came into force (otherwise: the law on the anchor day, Vb 1.27). */
  readonly immediateEffect?: true;
  /** Anchors after this day may fall under a later law that we could not confirm. */
  readonly certainUntil?: string;
  /** The day is printed on a document, which is right when the computed one differs. */
  readonly printedExpected?: true;
  /** The rules that took over when this one ended, under their own ids. */
  readonly succeededBy?: readonly string[];
  readonly title: Text;
}

// biome-ignore format: a table reads as a table
const rows = [
  { id: 'PERMIT_ASYLUM_WINDOW', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'cardEnd', term: { months: 6 },
    direction: 'backward', roll: 'NONE', owner: 'CLIENT', basis: 'policy', marks: 'first-day', confidence: 'H', lastVerified: null,
    source: 'ind.nl, verlenging asielvergunning (2019–2025)', title: { nl: 'Verlenging asielvergunning kan worden aangevraagd', en: 'Asylum permit renewal can be applied for' } },
  { id: 'PERMIT_REGULAR_WINDOW', version: 1, status: 'active', validFrom: '2018-01-01', validTo: null, anchor: 'cardEnd', term: { months: 3 },
    direction: 'backward', roll: 'NONE', owner: 'CLIENT', basis: 'policy', marks: 'first-day', confidence: 'H', lastVerified: null,
    source: 'ind.nl, verlenging reguliere vergunning (2015–2024)', title: { nl: 'Verlenging reguliere vergunning kan worden aangevraagd', en: 'Regular permit renewal can be applied for' } },
  { id: 'CARD_RENEWAL_WINDOW', version: 1, status: 'active', validFrom: '2023-01-01', validTo: null, anchor: 'cardEnd', term: { months: 3 },
    direction: 'backward', roll: 'NONE', owner: 'CLIENT', basis: 'policy', marks: 'first-day', confidence: 'M', lastVerified: null,
    source: 'ind.nl, vernieuwen asieldocument', title: { nl: 'Nieuwe verblijfspas kan worden aangevraagd', en: 'Residence card renewal can be applied for' } },
  { id: 'PERMIT_RECEIVED_BY', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'cardEnd', term: { days: 1 },
    direction: 'backward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vb 2000 art. 3.80', title: { nl: 'Verlenging moet bij de IND binnen zijn', en: 'Renewal must have reached the IND' } },
  { id: 'LATE_LENIENCY_REGULAR', version: 1, status: 'active', validFrom: '2022-07-01', validTo: null, anchor: 'cardEnd', term: { weeks: 4 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'policy', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'IND-beleid sinds 2022-07-01', title: { nl: 'Te late reguliere verlenging zonder verblijfsgat', en: 'Late regular renewal without a residence gap' } },
  { id: 'PERMIT_ASYLUM_DECISION', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'received', term: { months: 6 },
    direction: 'forward', roll: 'NONE', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Vw 2000 art. 42', title: { nl: 'Besluit op de asielverlenging', en: 'Decision on the asylum permit' } },
  { id: 'PERMIT_REGULAR_DECISION', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'received', term: { days: 90 }, extension: { months: 6 },
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 25', title: { nl: 'Besluit op de reguliere vergunning', en: 'Decision on the regular permit' } },
  { id: 'CARD_RENEWAL_DECISION', version: 1, status: 'active', validFrom: '2023-01-01', validTo: null, anchor: 'received', term: { weeks: 8 },
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'ind.nl, vernieuwen asieldocument', title: { nl: 'Besluit op de nieuwe verblijfspas', en: 'Decision on the residence card' } },
  { id: 'NAREIS_FILING', version: 1, status: 'active', validFrom: '2014-01-01', validTo: '2026-06-11', anchor: 'grantReceived', term: { months: 3 },
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    succeededBy: ['NAREIS_FILING_A', 'NAREIS_WAIT_B'],
    source: 'Vw 2000 art. 29 lid 2 en 4', title: { nl: 'Nareis aanvragen', en: 'Applying for family reunification' } },
  { id: 'NAREIS_FILING_A', version: 2, status: 'active', validFrom: '2026-06-12', validTo: null, anchor: 'grantReceived', term: { months: 3 }, immediateEffect: true,
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Vw 2000 art. 29; ind.nl 2026-06-13', title: { nl: 'Nareis aanvragen (A-status)', en: 'Applying for family reunification (A-status)' } },
  { id: 'NAREIS_WAIT_B', version: 2, status: 'active', validFrom: '2026-06-12', validTo: null, anchor: 'unconfirmed', term: { years: 2 }, immediateEffect: true,
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'first-day', confidence: 'L', lastVerified: null,
    source: 'refugeehelp.nl 2026-06-11; rijksoverheid.nl 2025-12-12', title: { nl: 'Wachttijd voor nareis (B-status)', en: 'Waiting period for family reunification (B-status)' } },
  { id: 'NAREIS_DECISION', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'received', term: { days: 90 }, extension: { months: 3 },
    extensionAssumed: true, certainUntil: '2024-08-31',
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 2u lid 1; ECLI:NL:RBDHA:2025:13854; ECLI:NL:RBDHA:2025:4587', title: { nl: 'Besluit op de nareisaanvraag', en: 'Decision on family reunification' } },
  { id: 'NAREIS_DECISION', version: 2, status: 'unconfirmed', validFrom: '2025-03-05', validTo: null, anchor: 'received', term: { months: 9 },
    direction: 'forward', roll: 'NONE', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'L', lastVerified: null,
    source: 'wetsvoorstel 36 349 (eerstekamer.nl)', title: { nl: 'Besluit op de nareisaanvraag (wetsvoorstel)', en: 'Decision on family reunification (bill)' } },
  { id: 'DEFAULT_NOTICE_WAIT', version: 1, status: 'active', validFrom: '2009-10-01', validTo: null, anchor: 'noticeReceived', term: { weeks: 2 },
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Awb art. 4:17 lid 3 en 6:12 lid 2', title: { nl: 'Besluit na de ingebrekestelling', en: 'Decision after the notice of default' } },
  { id: 'MVV_COLLECT', version: 1, status: 'active', validFrom: '2013-06-01', validTo: null, anchor: 'noticeDated', term: { months: 3 }, extension: { months: 3 },
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 2r lid 1', title: { nl: 'Mvv ophalen bij de ambassade', en: 'Collecting the mvv at the embassy' } },
  { id: 'MVV_VALID', version: 1, status: 'active', validFrom: '2013-06-01', validTo: null, anchor: 'mvvIssued', term: { days: 90 }, printedExpected: true,
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'document', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 2r lid 2', title: { nl: 'Mvv is geldig', en: 'The mvv is valid' } },
  { id: 'REPORT_IND', version: 1, status: 'active', validFrom: '2013-06-01', validTo: null, anchor: 'arrived', term: { days: 3 },
    direction: 'forward', roll: 'ATW2', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vb 2000 art. 4.47', title: { nl: 'Melden bij de IND na aankomst', en: 'Reporting to the IND after arrival' } },
  { id: 'PERMIT_AFTER_REPORT', version: 1, status: 'active', validFrom: '2014-01-01', validTo: null, anchor: 'reported', term: { weeks: 2 },
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 28 lid 3', title: { nl: 'Afgeleide vergunning na het melden', en: 'Derived permit after reporting' } },
  { id: 'TB_CHECK', version: 1, status: 'active', validFrom: '2013-06-01', validTo: null, anchor: 'arrived', term: { months: 3 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'policy', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'GGD; domain facts §2.3 (16): often within three months', title: { nl: 'Tbc-controle bij de GGD', en: 'TB check at the municipal health service' } },
  { id: 'BRP_REGISTER', version: 1, status: 'active', validFrom: '2014-01-06', validTo: null, anchor: 'settled', term: { days: 5 },
    direction: 'forward', roll: 'ATW2', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Wet BRP art. 2.38', title: { nl: 'Inschrijven bij de gemeente (BRP)', en: 'Registering with the municipality (BRP)' } },
  { id: 'OBJECTION_ALIEN', version: 1, status: 'active', validFrom: '2001-04-01', validTo: null, anchor: 'decisionSent', term: { weeks: 4 },
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 69 lid 1; Awb art. 6:8', title: { nl: 'Bezwaar tegen een besluit van de IND', en: 'Objection to a decision of the IND' } },
  { id: 'APPEAL_ALIEN', version: 1, status: 'active', validFrom: '2001-04-01', validTo: null, anchor: 'decisionSent', term: { weeks: 4 },
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Vw 2000 art. 69 lid 1; Awb art. 6:8', title: { nl: 'Beroep tegen een besluit van de IND', en: 'Appeal against a decision of the IND' } },
  { id: 'OBJECTION_GENERAL', version: 1, status: 'active', validFrom: '1994-01-01', validTo: null, anchor: 'decisionSent', term: { weeks: 6 },
    direction: 'forward', roll: 'ATW', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Awb art. 6:7 en 6:8', title: { nl: 'Bezwaar tegen een ander besluit (DUO, gemeente, uitkering, toeslag)', en: 'Objection to another decision (DUO, municipality, benefit, allowance)' } },
  { id: 'OBJECTION_DECISION_MVV', version: 1, status: 'active', validFrom: '2013-06-01', validTo: null, anchor: 'objectionTermEnd', term: { weeks: 19 }, extension: { weeks: 6 },
    direction: 'forward', roll: 'NONE', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Vw 2000 art. 76', title: { nl: 'Besluit op het bezwaar (mvv)', en: 'Decision on the objection (mvv)' } },
  { id: 'PVT_WI2013', version: 1, status: 'active', validFrom: '2017-10-01', validTo: null, anchor: 'firstHousingRegistration', term: { years: 1 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Wet inburgering; Stb. 2017, 286', title: { nl: 'Participatieverklaring tekenen', en: 'Signing the participation declaration' } },
  { id: 'PVT_WI2021', version: 1, status: 'active', validFrom: '2022-01-01', validTo: null, anchor: 'pipSet', term: { years: 3 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Wet inburgering 2021 (binnen de inburgeringstermijn)',
    title: { nl: 'Participatieverklaring tekenen (wet van 2021)', en: 'Signing the participation declaration (act of 2021)' } },
  { id: 'INTEGRATION_WI2013', version: 1, status: 'active', validFrom: '2013-01-01', validTo: null, anchor: 'duoStart', term: { years: 3 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'Wet inburgering art. 7', title: { nl: 'Inburgeren (wet van 2013)', en: 'Civic integration (act of 2013)' } },
  { id: 'INTEGRATION_WI2021', version: 1, status: 'active', validFrom: '2022-01-01', validTo: null, anchor: 'pipSet', term: { years: 3 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Wet inburgering 2021; Kamerstukken 36 078', title: { nl: 'Inburgeren (wet van 2021)', en: 'Civic integration (act of 2021)' } },
  { id: 'PIP_WI2021', version: 1, status: 'active', validFrom: '2022-01-01', validTo: null, anchor: 'firstHousingRegistration', term: { weeks: 10 },
    direction: 'forward', roll: 'NONE', owner: 'AUTHORITY', basis: 'policy', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Wet inburgering 2021 (ongeveer tien weken na de huisvesting)',
    title: { nl: 'Plan (PIP) van de gemeente', en: 'Plan (PIP) of the municipality' } },
  { id: 'INTEGRATION_EXT_OPEN', version: 1, status: 'active', validFrom: '2013-01-01', validTo: null, anchor: 'integrationEnd', term: { months: 6 },
    direction: 'backward', roll: 'NONE', owner: 'CLIENT', basis: 'law', marks: 'first-day', confidence: 'H', lastVerified: null,
    source: 'Besluit inburgering art. 2.12', title: { nl: 'Verlenging inburgering kan worden aangevraagd', en: 'Extension of civic integration can be applied for' } },
  { id: 'INTEGRATION_EXT_DECISION', version: 1, status: 'active', validFrom: '2013-01-01', validTo: null, anchor: 'received', term: { weeks: 8 },
    direction: 'forward', roll: 'ATW', owner: 'AUTHORITY', basis: 'law', marks: 'last-day', confidence: 'M', lastVerified: null,
    source: 'Besluit inburgering art. 2.12', title: { nl: 'Besluit van DUO op het verzoek om verlenging', en: 'Decision of DUO on the request for an extension' } },
  { id: 'GUIDANCE_YEAR', version: 1, status: 'active', validFrom: '2016-01-01', validTo: null, anchor: 'settled', term: { years: 1 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'agreement', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'opdracht van de gemeente (jaarverslag Maassluis 2017)', title: { nl: 'Begeleidingsjaar', en: 'Guidance year' } },
  { id: 'DAY1_BENEFIT_FORMS', version: 1, status: 'active', validFrom: '2016-01-01', validTo: null, anchor: 'leaseSigned', term: { days: 0 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'agreement', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'werkafspraak (jaarverslag Maassluis 2017)', title: { nl: 'Formulieren voor uitkering en leenbijstand inleveren', en: 'Handing in the benefit and furnishing loan forms' } },
  { id: 'MOVE_IN', version: 1, status: 'active', validFrom: '2016-01-01', validTo: null, anchor: 'leaseSigned', term: { weeks: 2 },
    direction: 'forward', roll: 'NONE', owner: 'CLIENT', basis: 'agreement', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'coa.nl, huisvesting; jaarverslag Maassluis 2017', title: { nl: 'Verhuizen naar de woning', en: 'Moving into the home' } },
  { id: 'HOUSE_LINKED_HOLDER', version: 1, status: 'active', validFrom: '2010-01-01', validTo: null, anchor: 'linked', term: { weeks: 10 },
    direction: 'forward', roll: 'NONE', owner: 'AUTHORITY', basis: 'agreement', marks: 'last-day', confidence: 'H', lastVerified: null,
    source: 'coa.nl, huisvesting (afspraak, 2 + 10 + 2 weken)', title: { nl: 'Woning vinden na de koppeling', en: 'Finding a home after the link to the municipality' } },
] as const satisfies readonly PolicyRow[];

/** The names by which the rest of the system asks for a term. */
export type PolicyId = (typeof rows)[number]['id'];

/** One dated version of a term. */
export interface Policy extends PolicyRow {
  readonly id: PolicyId;
}

/** Every row, in the order of the domain facts (§10). An id may have several versions. */
export const policies: readonly Policy[] = rows;
