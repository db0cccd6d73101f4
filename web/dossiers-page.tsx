/** The reunification dossiers of a branch: those that run with what comes first, and closed ones that a change of policy might concern. */
import type { Text } from '../schemas/kernel/text.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { dossierWords as words } from './dossier-words.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';

export interface ShownDossier {
  readonly client: string;
  readonly name: string;
  readonly since: Temporal.PlainDate;
  readonly members: number;
  /** Why it was closed. */
  readonly closedBecause: Text | undefined;
  readonly next: { readonly title: Text; readonly day: Temporal.PlainDate; readonly isOverdue: boolean } | undefined;
}

export interface DossiersPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly branch: string;
  /** Those in which the person works. */
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly state: 'open' | 'closed';
  readonly dossiers: readonly ShownDossier[];
  /** What closed dossiers can be narrowed to, with what was chosen. */
  readonly filters: readonly {
    readonly name: keyof typeof words & ('reason' | 'evidence' | 'country' | 'nationality');
    readonly options: Readonly<Record<string, Text>>;
    readonly chosen: string | undefined;
  }[];
  readonly more: string | undefined;
}

export const DossiersPage = ({ frame, today, branch, branches, state, dossiers, filters, more }: DossiersPageProps) => {
  const say = sayIn(frame.lang);
  const choice = (which: 'open' | 'closed', text: Text) => (
    <li>
      <a href={`/dossiers?${new URLSearchParams({ branch, state: which })}`} aria-current={which === state ? 'true' : undefined}>
        {say(text)}
      </a>
    </li>
  );
  return (
    <Page frame={frame} title={say(words.listTitle)}>
      <h1>{say(words.listTitle)}</h1>
      {branches.length > 1 && (
        <nav class="choices" aria-label={say(words.branch)}>
          <ul>
            {branches.map(({ id, name }) => (
              <li key={id}>
                <a href={`/dossiers?${new URLSearchParams({ branch: id, state })}`} aria-current={id === branch ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav class="choices" aria-label={say(words.which)}>
        <ul>
          {choice('open', words.openOnes)}
          {choice('closed', words.closedOnes)}
        </ul>
      </nav>
      {state === 'closed' && (
        <form method="get" action="/dossiers">
          <p>{say(words.concern)}</p>
          <input type="hidden" name="branch" value={branch} />
          <input type="hidden" name="state" value="closed" />
          {filters.map(({ name, options, chosen }) => (
            <div key={name} class="field">
              <label for={name}>{say(words[name])}</label>
              <select id={name} name={name}>
                <option value="">{say(words.any)}</option>
                {Object.entries(options).map(([value, text]) => (
                  <option key={value} value={value} selected={value === chosen}>
                    {say(text)}
                  </option>
                ))}
              </select>
            </div>
          ))}
          <p class="actions">
            <button class="button" type="submit">
              {say(words.search)}
            </button>
          </p>
        </form>
      )}
      {dossiers.length === 0 && <p>{say(state === 'open' ? words.noneOpen : words.noneFound)}</p>}
      {dossiers.length > 0 && (
        <ul class="list">
          {dossiers.map((dossier) => (
            <Line key={dossier.client} dossier={dossier} today={today} say={say} />
          ))}
        </ul>
      )}
      {more && (
        <p>
          <a class="target" href={more}>
            {say(words.more)}
          </a>
        </p>
      )}
    </Page>
  );
};

const Line = ({ dossier, today, say }: { dossier: ShownDossier; today: Temporal.PlainDate; say: Say }) => {
  const { client, name, since, members, closedBecause, next } = dossier;
  return (
    <li class="entry">
      <a class="target" href={`/dossiers/${client}`}>
        <bdi>{name}</bdi>
      </a>
      <div class="small">
        {`${members} ${say(members === 1 ? words.member : words.members)}`}
        {closedBecause && `, ${say(closedBecause)} (${showDay(since)})`}
      </div>
      {next && (
        <div class={next.isOverdue ? 'gone' : 'near'}>{`${say(next.title)}: ${showDay(next.day)} (${say(distance(next.day, today))})`}</div>
      )}
    </li>
  );
};
