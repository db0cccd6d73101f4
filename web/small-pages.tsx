/** The pages that are little more than a list or a sentence: home, forms, branches, clients, and every way of saying no. */
import type { ComponentChildren } from 'preact';
import type { Form } from '../schemas/kernel/form.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { annualReportWords } from './annual-report-words.ts';
import { assignmentWords } from './assignment-words.ts';
import { showBirthDate } from './dates.ts';
import { dossierWords } from './dossier-words.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { participationWords } from './participation-words.ts';
import { reconciliationWords } from './reconciliation-words.ts';
import { roundWords } from './round-words.ts';
import { SearchBox } from './search-page.tsx';
import { teamWords } from './team-words.ts';
import { Waiting, type WaitingProps } from './waiting.tsx';
import { words } from './words.ts';

/** A client as a line in a list. */
export interface ListedClient {
  readonly id: string;
  readonly person: { readonly nameOnCard: string; readonly birthDate: string };
}

interface Framed {
  readonly frame: Frame;
}

export const WelcomePage = ({ frame }: Framed) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.welcome)}>
      <h1>{say(words.welcome)}</h1>
      <p>{say(words.about)}</p>
      <p class="actions">
        <a class="button" href="/sign-in">
          {say(words.signIn)}
        </a>
      </p>
    </Page>
  );
};

interface ReportsShown {
  /** Where the sum of all that the person may read stands; absent where that is one report, or where sums are not for them. */
  readonly together: string | undefined;
  readonly byBranch: readonly { readonly branch: string; readonly address: string }[];
}

/** More are folded away. */
const mostReports = 12;

interface HomeProps extends Framed, ClientsShown {
  readonly forms: readonly Form[];
  /** Whether family reunification is part of the person's work. */
  readonly hasDossiers: boolean;
  /** Whether the participation declaration is part of the person's work. */
  readonly plansSessions: boolean;
  /** Whether the person leads a branch. */
  readonly leads: boolean;
  /** Absent for who has no clients and no tasks. */
  readonly waiting: WaitingProps | undefined;
  /** The annual reports that the person may read. */
  readonly reports: ReportsShown;
}

export const HomePage = ({ frame, forms, clients, hasMore, hasDossiers, plansSessions, leads, waiting, reports }: HomeProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.home)}>
      <h1>
        {say(words.hello)} <bdi>{frame.signedIn?.name}</bdi>
      </h1>
      {waiting && <Waiting {...waiting} say={say} />}
      {forms.length > 0 && (
        <>
          <h2>{say(words.fillIn)}</h2>
          <FormList forms={forms} frame={frame} />
          <p>
            <a class="target" href="/forms">
              {say(words.allForms)}
            </a>
          </p>
        </>
      )}
      {frame.signedIn?.sees && (
        <>
          <h2>{say(words.clients)}</h2>
          <ClientList clients={clients} frame={frame} />
          {hasMore && (
            <p>
              <a href="/clients">{say(words.allClients)}</a>
            </p>
          )}
        </>
      )}
      {reports.byBranch.length > 0 && <Reports {...reports} say={say} />}
      {hasDossiers && (
        <ul class="list">
          <li>
            <a class="row" href="/dossiers">
              <span>{say(dossierWords.listTitle)}</span> <span class="small">{say(dossierWords.teaser)}</span>
            </a>
          </li>
        </ul>
      )}
      {plansSessions && (
        <ul class="list">
          <li>
            <a class="row" href="/participation">
              <span>{say(participationWords.title)}</span> <span class="small">{say(participationWords.teaser)}</span>
            </a>
          </li>
        </ul>
      )}
      {leads && (
        <>
          <h2>{say(words.forLeaders)}</h2>
          <ul class="list">
            <li>
              <a class="row" href="/team">
                <span>{say(teamWords.title)}</span> <span class="small">{say(teamWords.teaser)}</span>
              </a>
            </li>
            <li>
              <a class="row" href="/team/assignments">
                <span>{say(assignmentWords.title)}</span> <span class="small">{say(assignmentWords.teaser)}</span>
              </a>
            </li>
            <li>
              <a class="row" href="/reconciliations">
                <span>{say(reconciliationWords.title)}</span> <span class="small">{say(reconciliationWords.teaser)}</span>
              </a>
            </li>
            <li>
              <a class="row" href="/rounds">
                <span>{say(roundWords.title)}</span> <span class="small">{say(roundWords.teaser)}</span>
              </a>
            </li>
          </ul>
        </>
      )}
    </Page>
  );
};

const Reports = ({ together, byBranch, say }: ReportsShown & { readonly say: Say }) => {
  const row = (name: string, address: string) => (
    <li key={address}>
      <a class="row" href={address}>
        <span>{name}</span> <span class="small">{say(annualReportWords.teaser)}</span>
      </a>
    </li>
  );
  const each = byBranch.map(({ branch, address }) => row(branch, address));
  const isFolded = byBranch.length > mostReports;
  return (
    <>
      <h2>{say(annualReportWords.title)}</h2>
      <ul class="list">
        {together && row(say(annualReportWords.allBranches), together)}
        {!isFolded && each}
      </ul>
      {isFolded && (
        <details>
          <summary>{say(annualReportWords.byBranch)}</summary>
          <ul class="list">{each}</ul>
        </details>
      )}
    </>
  );
};

/** Forms of one part of the work. */
export interface FormsOfArea {
  readonly area: Text;
  readonly forms: readonly Form[];
}

export const FormsPage = ({ frame, areas }: Framed & { areas: readonly FormsOfArea[] }) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.forms)}>
      <h1>{say(words.forms)}</h1>
      {areas.length === 0 && <p>{say(words.noForms)}</p>}
      {areas.map(({ area, forms }) => (
        <section key={area.nl}>
          <h2>{say(area)}</h2>
          <FormList forms={forms} frame={frame} />
        </section>
      ))}
    </Page>
  );
};

const FormList = ({ forms, frame }: Framed & { forms: readonly Form[] }) => (
  <ul class="list">
    {forms.map(({ id, title }) => (
      <li key={id}>
        <a class="row" href={`/forms/${id}`}>
          <span>{sayIn(frame.lang)(title)}</span>
        </a>
      </li>
    ))}
  </ul>
);

interface ClientsShown {
  readonly clients: readonly ListedClient[];
  readonly hasMore: boolean;
}

const ClientList = ({ clients, frame }: Framed & { clients: readonly ListedClient[] }) => {
  const say = sayIn(frame.lang);
  if (clients.length === 0) return <p>{say(words.noClients)}</p>;
  return (
    <ul class="list">
      {clients.map(({ id, person }) => (
        <li key={id}>
          <a class="row" href={`/clients/${id}`}>
            <bdi>{person.nameOnCard}</bdi>{' '}
            <span class="small">
              {say(words.born)} {showBirthDate(person.birthDate)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};

export const ClientsPage = ({ frame, clients, next }: Framed & { clients: readonly ListedClient[]; next: string | undefined }) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.clients)}>
      <h1>{say(words.clients)}</h1>
      {frame.signedIn?.sees && <SearchBox frame={frame} />}
      <ClientList clients={clients} frame={frame} />
      {next !== undefined && (
        <p>
          <a href={`/clients?after=${encodeURIComponent(next)}`}>{say(words.nextPage)}</a>
        </p>
      )}
    </Page>
  );
};

/** Somebody who works for several branches says first for which one they write. */
export const BranchPage = ({ frame, form, choices }: Framed & { form: Form; choices: readonly { href: string; text: string }[] }) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(form.title)}>
      <h1>{say(form.title)}</h1>
      <h2>{say(words.whichBranch)}</h2>
      <ul class="list">
        {choices.map(({ href, text }) => (
          <li key={href}>
            <a class="row" href={href}>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** A page that says one thing, with one way on. */
export const MessagePage = ({
  frame,
  title,
  children,
  wayOn,
}: Framed & { title: string; children?: ComponentChildren; wayOn?: { href: string; text: string } }) => {
  const say = sayIn(frame.lang);
  const { href, text } = wayOn ?? { href: '/', text: say(words.backHome) };
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      {children}
      <p class="actions">
        <a class="button" href={href}>
          {text}
        </a>
      </p>
    </Page>
  );
};
