/** Finding a client. The form is sent with POST, so that no name or number comes into an address. */
import { showBirthDate } from './dates.ts';
import { pageInputs } from './form-inputs.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { sightWords } from './sight-words.ts';
import { words } from './words.ts';

export const searchInput = 'q';

interface SearchBoxProps {
  readonly frame: Frame;
  readonly typed?: string;
  readonly error?: string | undefined;
}

export const SearchBox = ({ frame, typed = '', error }: SearchBoxProps) => {
  const say = sayIn(frame.lang);
  return (
    <form method="post" action="/clients/search" autocomplete="off">
      <input type="hidden" name={pageInputs.guard} value={frame.signedIn?.guard ?? ''} />
      <div class={error ? 'field bad' : 'field'}>
        <label for={searchInput}>{say(sightWords.searchLabel)}</label>
        <p class="hint" id="q-hint">
          {say(sightWords.searchHelp)}
        </p>
        {error && (
          <p class="wrong" id="q-error">
            {say(words.error)} {error}
          </p>
        )}
        <input
          id={searchInput}
          name={searchInput}
          type="text"
          dir="auto"
          spellcheck={false}
          maxLength={120}
          value={typed}
          aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
          aria-invalid={error ? 'true' : undefined}
        />
      </div>
      <p class="actions">
        <button class="button" type="submit">
          {say(sightWords.search)}
        </button>
      </p>
    </form>
  );
};

interface Person {
  readonly id: string;
  readonly person: { readonly nameOnCard: string; readonly birthDate: string };
}

export interface FoundPageProps {
  readonly frame: Frame;
  readonly typed: string;
  readonly error?: string | undefined;
  /** Absent when nothing could be searched. */
  readonly found?: { readonly clients: readonly Person[]; readonly hasMore: boolean; readonly strangers: readonly Person[] };
}

export const FoundPage = ({ frame, typed, error, found }: FoundPageProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(sightWords.search)}>
      <h1>{say(sightWords.search)}</h1>
      <SearchBox frame={frame} typed={typed} error={error} />
      {found && (
        <>
          <h2>{say(sightWords.found)}</h2>
          {found.clients.length === 0 && <p>{say(sightWords.nobody)}</p>}
          <People people={found.clients} say={say} href={(id) => `/clients/${id}`} />
          {found.hasMore && <p>{say(sightWords.moreFound)}</p>}
          {found.strangers.length > 0 && (
            <>
              <h2>{say(sightWords.strangers)}</h2>
              <p>{say(sightWords.strangersMore)}</p>
              <People people={found.strangers} say={say} href={(id) => `/clients/${id}/break-glass`} />
            </>
          )}
        </>
      )}
      <p>
        <a href="/clients">{say(sightWords.allClients)}</a>
      </p>
    </Page>
  );
};

const People = ({ people, say, href }: { people: readonly Person[]; say: Say; href: (id: string) => string }) =>
  people.length === 0 ? null : (
    <ul class="list">
      {people.map(({ id, person }) => (
        <li key={id}>
          <a class="row" href={href(id)}>
            <bdi>{person.nameOnCard}</bdi>{' '}
            <span class="small">
              {say(words.born)} {showBirthDate(person.birthDate)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
