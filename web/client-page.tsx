/** One client: what needs doing, the documents with their ends, the timeline, and who the person is. */
import { inflows, sexes } from '../schemas/forms/client-registration.ts';
import { type FormId, forms } from '../schemas/forms/index.ts';
import { lookOf } from '../schemas/kernel/form.ts';
import type { Text } from '../schemas/kernel/text.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { languages } from '../schemas/languages.ts';
import { type ApplicationId, applications, type DocumentKindId, documentKinds } from '../schemas/residence.ts';
import { ClientRecords, ClientTasks, ClientTerms, NewForms, type ShownTask } from './client-now.tsx';
import { distance, nearnessOf, showBirthDate, showDay } from './dates.ts';
import type { ShownDeadline } from './deadlines-page.tsx';
import { dossierWords } from './dossier-words.ts';
import { Facts } from './facts.tsx';
import { type Lang, type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import type { ShownRecord } from './record-text.ts';
import { roundWords } from './round-words.ts';
import { placeOf } from './rounds-page.tsx';
import { sightWords } from './sight-words.ts';
import type { FormsOfArea } from './small-pages.tsx';
import { Timeline, type TimelineItem } from './timeline.tsx';
import { trajectoryWords } from './trajectory-words.ts';
import { words } from './words.ts';

export interface ShownClient {
  readonly id: string;
  readonly person: {
    readonly nameOnCard: string;
    readonly birthDate: string;
    readonly emailAddress?: string | undefined;
    readonly phoneNumber?: string | undefined;
    readonly alienNumber?: string | undefined;
  };
  readonly sex: string;
  readonly inflow: string;
  readonly settledOn: Temporal.PlainDate;
  readonly readsLanguage: string;
  readonly speaksLanguage: string;
  readonly interpreterNeeded: boolean;
  readonly safeToContact: boolean;
}

export interface ShownDocument {
  readonly family: string;
  readonly state: 'running' | 'renewal-pending' | 'rejected';
  readonly card: {
    readonly kind: DocumentKindId;
    readonly rightEndsOn?: Temporal.PlainDate | undefined;
    readonly cardIssuedOn?: Temporal.PlainDate | undefined;
    readonly cardEndsOn: Temporal.PlainDate;
  };
  readonly renewal?: { readonly application: ApplicationId; readonly sentOn: Temporal.PlainDate } | undefined;
  readonly rejection?:
    | {
        readonly application: ApplicationId;
        readonly decidedOn: Temporal.PlainDate;
        readonly objection?: { readonly filedOn: Temporal.PlainDate } | undefined;
      }
    | undefined;
}

export interface ClientPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly client: ShownClient;
  readonly documents: readonly ShownDocument[];
  readonly records: readonly ShownRecord[];
  /** The deadlines of civic integration and the participation declaration, the nearest first. */
  readonly terms: readonly ShownDeadline[];
  /** Those that are open, the nearest first. */
  readonly tasks: readonly ShownTask[];
  readonly coming: readonly TimelineItem[];
  readonly past: readonly TimelineItem[];
  readonly contactVolunteer: string | undefined;
  readonly legalVolunteer: string | undefined;
  /** The last mail to the client's own address came back. */
  readonly mailFails: boolean;
  /** The forms about this client that the viewer may fill in. */
  readonly forms: readonly FormsOfArea[];
  /** Whether the viewer leads the client's branch. */
  readonly leads: boolean;
  /** Whether the viewer may read who looked. */
  readonly seesTrail: boolean;
}

export const ClientPage = (props: ClientPageProps) => {
  const { frame, today, client, documents, records, tasks, coming, past, mailFails, forms: offered } = props;
  const offers = (id: FormId) => offered.some(({ forms: ofArea }) => ofArea.some((form) => form.id === id));
  const say = sayIn(frame.lang);
  return (
    // The title stays neutral: it is kept in the history of a phone that others may use.
    <Page frame={frame} title={say(words.client)}>
      <h1>
        <bdi>{client.person.nameOnCard}</bdi>
      </h1>
      <AtAGlance client={client} lang={frame.lang} say={say} />
      {!client.safeToContact && (
        <div class="note warning">
          <p>{say(words.notSafe)}</p>
        </div>
      )}
      {mailFails && client.safeToContact && (
        <div class="note warning">
          <p>{say(words.mailFails)}</p>
        </div>
      )}
      <ClientTasks tasks={tasks} today={today} lang={frame.lang} />
      {records.some(({ kind }) => kind === 'trajectory') && (
        <p>
          <a class="target" href={`/trajectories/${client.id}`}>
            {say(trajectoryWords.fromClient)}
          </a>
        </p>
      )}
      {records.some(({ kind }) => kind === 'dossier') && (
        <p>
          <a class="target" href={`/dossiers/${client.id}`}>
            {say(dossierWords.toDossier)}
          </a>
        </p>
      )}
      <NewForms areas={offered} client={client.id} lang={frame.lang} />
      <ClientRecords records={records} lang={frame.lang} />
      <ClientTerms terms={props.terms} today={today} lang={frame.lang} />
      {props.leads && records.some(({ kind, state }) => kind === 'dossier' && state === 'open') && (
        <p>
          <a href={`/rounds#${placeOf(client.id)}`}>{say(roundWords.ofThisDossier)}</a>
        </p>
      )}
      <h2>{say(words.documents)}</h2>
      {documents.length === 0 && <p>{say(words.noDocuments)}</p>}
      {documents.map((document) => (
        <DocumentCard key={document.family} {...{ document, today, offers, say }} clientId={client.id} />
      ))}
      {offers('residence-document-registered') && (
        <p class="actions">
          <a class={documents.length === 0 ? 'button' : 'button second'} href={formFor('residence-document-registered', client.id)}>
            {say(words.registerDocument)}
          </a>
        </p>
      )}
      <Timeline lang={frame.lang} today={today} coming={coming} past={past} />
      <h2>{say(words.person)}</h2>
      <Facts facts={personFacts(props, frame.lang, say)} />
      {props.seesTrail && (
        <p>
          <a href={`/clients/${client.id}/audit`}>{say(sightWords.whoLooked)}</a>
        </p>
      )}
    </Page>
  );
};

/** What a volunteer at the door needs before all else: how to speak with the person. */
const AtAGlance = ({ client, lang, say }: { client: ShownClient; lang: Lang; say: Say }) => (
  <p>
    {`${say(words.speaks)} ${textIn(languages, client.speaksLanguage, lang)}`}
    {client.interpreterNeeded && `, ${say(words.interpreterNeeded)}`}
    {client.person.phoneNumber !== undefined && client.safeToContact && (
      <>
        {'. '}
        <PhoneLink number={client.person.phoneNumber} />
      </>
    )}
  </p>
);

const PhoneLink = ({ number }: { number: string }) => <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>;

const formFor = (form: FormId, clientId: string, application?: ApplicationId): string =>
  `/forms/${form}?clientId=${clientId}${application ? `&application=${application}` : ''}`;

interface DocumentCardProps {
  readonly document: ShownDocument;
  readonly today: Temporal.PlainDate;
  readonly offers: (form: FormId) => boolean;
  readonly clientId: string;
  readonly say: Say;
}

const DocumentCard = ({ document: { card, state, renewal, rejection }, today, offers, clientId, say }: DocumentCardProps) => {
  // Where only one thing can be applied for, the form need not ask.
  const possible = Object.entries(applications).filter(([, { kinds }]) => kinds.some((kind) => kind === card.kind));
  const only = possible.length === 1 ? (possible[0]?.[0] as ApplicationId | undefined) : undefined;
  return (
    <div class="card">
      <h3>{say(documentKinds[card.kind])}</h3>
      <Facts
        facts={[
          {
            label: say(words.cardEnds),
            value: <End day={card.cardEndsOn} today={today} say={say} isWatched={state !== 'renewal-pending'} />,
          },
          card.rightEndsOn && { label: say(words.rightEnds), value: showDay(card.rightEndsOn) },
          card.cardIssuedOn && { label: say(words.issuedOn), value: showDay(card.cardIssuedOn) },
          state === 'renewal-pending' && {
            label: say(words.pending),
            value: renewal && `${say(applications[renewal.application])}, ${say(words.sentOn)} ${showDay(renewal.sentOn)}`,
          },
          state === 'rejected' && rejection === undefined && { label: say(words.rejected), value: undefined },
          rejection && {
            label: say(words.rejected),
            value: `${say(applications[rejection.application])}, ${say(words.letterOf)} ${showDay(rejection.decidedOn)}`,
          },
          rejection?.objection && { label: say(words.objection), value: showDay(rejection.objection.filedOn) },
        ]}
      />
      {offers('renewal-sent') && possible.length > 0 && (
        <p class="actions">
          {state === 'renewal-pending' ? (
            <a class="button" href={formFor('renewal-decided', clientId, renewal?.application)}>
              {say(words.reportDecided)}
            </a>
          ) : (
            <a class="button" href={formFor('renewal-sent', clientId, only)}>
              {say(words.reportSent)}
            </a>
          )}
          {state !== 'renewal-pending' && (
            <a class="button second" href={formFor('renewal-decided', clientId, rejection?.application ?? only)}>
              {say(words.reportDecided)}
            </a>
          )}
          {rejection && !rejection.objection && (
            <a class="button second" href={formFor('objection-filed', clientId, rejection.application)}>
              {say(words.reportObjection)}
            </a>
          )}
        </p>
      )}
    </div>
  );
};

/** The end of a card, marked when it is near and nobody has applied. The words carry it too: colour alone says nothing to some. */
const End = ({ day, today, say, isWatched }: { day: Temporal.PlainDate; today: Temporal.PlainDate; say: Say; isWatched: boolean }) => {
  const nearness = isWatched ? nearnessOf(day, today) : 'far';
  return (
    <span class={{ past: 'gone', near: 'near', far: '' }[nearness] || undefined}>
      {showDay(day)} ({say(distance(day, today))})
    </span>
  );
};

const textIn = (options: Readonly<Record<string, Text>>, value: string, lang: Lang): string => options[value]?.[lang] ?? value;

const personFacts = ({ client, contactVolunteer, legalVolunteer }: ClientPageProps, lang: Lang, say: Say) => {
  const { person, safeToContact } = client;
  const labelOf = (field: keyof (typeof forms)['client-registration']['fields']) =>
    say(lookOf(forms['client-registration'].fields[field]).label);
  return [
    { label: labelOf('birthDate'), value: showBirthDate(person.birthDate) },
    { label: labelOf('sex'), value: textIn(sexes, client.sex, lang) },
    { label: labelOf('speaksLanguage'), value: textIn(languages, client.speaksLanguage, lang) },
    { label: labelOf('readsLanguage'), value: textIn(languages, client.readsLanguage, lang) },
    { label: labelOf('interpreterNeeded'), value: say(client.interpreterNeeded ? words.yes : words.no) },
    // A number that may not be called is shown, since it tells who somebody is, but it is no link under a hasty thumb.
    person.phoneNumber !== undefined && {
      label: labelOf('phoneNumber'),
      value: safeToContact ? <PhoneLink number={person.phoneNumber} /> : person.phoneNumber,
    },
    person.emailAddress !== undefined && {
      label: labelOf('emailAddress'),
      value: safeToContact ? <a href={`mailto:${person.emailAddress}`}>{person.emailAddress}</a> : person.emailAddress,
    },
    person.alienNumber !== undefined && { label: labelOf('alienNumber'), value: person.alienNumber },
    { label: labelOf('inflow'), value: textIn(inflows, client.inflow, lang) },
    { label: labelOf('settledOn'), value: showDay(client.settledOn) },
    contactVolunteer !== undefined && { label: labelOf('contactVolunteer'), value: <bdi>{contactVolunteer}</bdi> },
    legalVolunteer !== undefined && { label: labelOf('legalVolunteer'), value: <bdi>{legalVolunteer}</bdi> },
  ];
};
