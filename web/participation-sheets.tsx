/** What is printed for a session: the sheet to be signed with a pen, the list of a ceremony, and a letter for each who is invited. No more than that needs. */
import { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { notOnSheet, withoutLetter, participationWords as words } from './participation-words.ts';
import { languageText, type ShownSession, sessionMoment, sessionTitle } from './session-text.ts';

/** Lines for who comes without having been invited. */
const sparePlaces = 3;

interface SheetProps {
  readonly frame: Frame;
  readonly session: ShownSession;
}

const Head = ({ session, title, say }: { session: ShownSession; title: string; say: Say }) => (
  <>
    <p class="actions">
      <a class="target" href={`/participation/sessions/${session.id}`}>
        {sessionTitle(session, say)}
      </a>
    </p>
    <h1>{title}</h1>
    <p>
      {`${sessionTitle(session, say)}, ${sessionMoment(session)}, ${languageText(session.language, say)}`}
      {session.where && (
        <>
          , <bdi>{session.where}</bdi>
        </>
      )}
    </p>
    <p class="actions">{say(words.toPrint)}</p>
  </>
);

interface RollProps {
  /** A line without a name stands for somebody whom the person may not see, or is spare. `first`: what stands in the first column already. */
  readonly lines: readonly ({ readonly name: string; readonly first?: string } | undefined)[];
  readonly columns: readonly [Column, Column];
  readonly say: Say;
}

interface Column {
  readonly title: string;
  readonly class: 'tick' | 'pen';
}

/** Numbered lines to be filled in with a pen. */
const Roll = ({ lines, columns, say }: RollProps) => (
  <table class="roll">
    <thead>
      <tr>
        <th scope="col" class="number">
          {say(words.number)}
        </th>
        <th scope="col">{say(words.name)}</th>
        {columns.map(({ title, class: kind }) => (
          <th key={title} scope="col" class={kind}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line, place) => (
        <tr key={String(place)}>
          <td>{String(place + 1)}</td>
          {line === undefined ? (
            <td />
          ) : (
            <th scope="row">
              <bdi>{line.name}</bdi>
            </th>
          )}
          <td>{line?.first}</td>
          <td />
        </tr>
      ))}
    </tbody>
  </table>
);

export interface AttendanceSheetProps extends SheetProps {
  readonly names: readonly string[];
  /** Those whom the person may not see: a line without a name. */
  readonly unseen: number;
}

export const AttendanceSheet = ({ frame, session, names, unseen }: AttendanceSheetProps) => {
  const say = sayIn(frame.lang);
  const lines = [...names, ...Array.from({ length: unseen + sparePlaces }, () => undefined)];
  return (
    <Page frame={frame} title={say(words.attendanceSheet)}>
      <Head session={session} title={say(words.attendanceSheet)} say={say} />
      {unseen > 0 && <p>{say(notOnSheet(unseen))}</p>}
      <Roll
        lines={lines.map((name) => (name === undefined ? undefined : { name }))}
        columns={[
          { title: say(words.present), class: 'tick' },
          { title: say(words.signature), class: 'pen' },
        ]}
        say={say}
      />
    </Page>
  );
};

export interface CertificateSheetProps extends SheetProps {
  readonly people: readonly { readonly name: string; readonly signedOn: string | undefined }[];
  readonly unseen: number;
}

export const CertificateSheet = ({ frame, session, people, unseen }: CertificateSheetProps) => {
  const say = sayIn(frame.lang);
  const lines = [...people, ...Array.from({ length: unseen }, () => undefined)];
  return (
    <Page frame={frame} title={say(words.certificateSheet)}>
      <Head session={session} title={say(words.certificateSheet)} say={say} />
      {unseen > 0 && <p>{say(notOnSheet(unseen))}</p>}
      {lines.length === 0 && <p>{say(words.noCandidates)}</p>}
      {lines.length > 0 && (
        <Roll
          lines={lines.map((line) =>
            line === undefined
              ? undefined
              : { name: line.name, first: line.signedOn ? showDay(Temporal.PlainDate.from(line.signedOn)) : say(words.signHere) },
          )}
          columns={[
            { title: say(words.signedBefore), class: 'tick' },
            { title: say(words.received), class: 'tick' },
          ]}
          say={say}
        />
      )}
    </Page>
  );
};

/** One language of a letter. */
export interface LetterText {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly greeting: string;
  readonly invitation: string;
  readonly closing: string;
}

export interface LettersProps extends SheetProps {
  /** Dutch first, beside the language that the person reads. */
  readonly letters: readonly { readonly client: string; readonly name: string; readonly texts: readonly LetterText[] }[];
  /** Those for whom there is none. */
  readonly without: number;
  /** Languages whose words no native speaker has approved. */
  readonly unreviewed: readonly string[];
}

export const Letters = ({ frame, session, letters, without, unreviewed }: LettersProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.letters)}>
      <p class="actions">
        <a class="target" href={`/participation/sessions/${session.id}`}>
          {sessionTitle(session, say)}
        </a>
      </p>
      <h1 class="actions">{say(words.letters)}</h1>
      {letters.length === 0 && <p>{say(words.noLetters)}</p>}
      {letters.length > 0 && <p class="actions">{say(words.toPrint)}</p>}
      {without > 0 && <p class="actions">{say(withoutLetter(without))}</p>}
      {unreviewed.length > 0 && (
        <p class="actions">{`${say(words.unreviewed)} ${unreviewed.map((language) => languageText(language, say)).join(', ')}.`}</p>
      )}
      {letters.map(({ client, name, texts }) => (
        <article key={client} class="letter">
          <h2>
            <bdi>{name}</bdi>
          </h2>
          {texts.map(({ lang, direction, greeting, invitation, closing }) => (
            <div key={lang} lang={lang} dir={direction}>
              <p>{greeting}</p>
              <p>{invitation}</p>
              <p>
                <strong>
                  <bdi>{sessionMoment(session)}</bdi>
                </strong>
                {session.where && (
                  <>
                    <br />
                    <bdi>{session.where}</bdi>
                  </>
                )}
              </p>
              <p>{closing}</p>
            </div>
          ))}
        </article>
      ))}
    </Page>
  );
};
