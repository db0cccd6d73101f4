/** Who guides whom in a branch: first who has nobody, then everybody's caseload. */
import { assignmentWords as words } from './assignment-words.ts';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { BranchChoice, type BranchShown } from './team-page.tsx';
import { teamWords } from './team-words.ts';

export type MissingKind = 'no-owner' | 'no-stand-in' | 'somebody-left';

export interface AssignmentsPageProps {
  readonly frame: Frame;
  readonly branch: BranchShown;
  readonly gaps: readonly { readonly id: string; readonly name: string; readonly missing: readonly MissingKind[] }[];
  readonly members: readonly { readonly id: string; readonly name: string | undefined; readonly roles: string; readonly clients: number }[];
  readonly isPart: boolean;
  readonly moreHref: string | undefined;
}

export const AssignmentsPage = ({ frame, branch, gaps, members, isPart, moreHref }: AssignmentsPageProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>
        {say(words.title)}: {branch.name}
      </h1>
      <BranchChoice branch={branch} path="/team/assignments" say={say} />
      {isPart && <p>{say(teamWords.partly)}</p>}
      <h2>{say(words.missing)}</h2>
      {gaps.length === 0 && <p>{say(words.nobodyMissing)}</p>}
      {gaps.length > 0 && (
        <ul class="list">
          {gaps.map(({ id, name, missing }) => (
            <li key={id}>
              <a class="row" href={`/forms/client-assigned?clientId=${id}`}>
                <span>
                  {say(words.assign)}: <bdi>{name}</bdi>
                </span>{' '}
                <span class="small">{[...new Set(missing)].map((kind) => say(words[kind])).join(', ')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {moreHref && (
        <p>
          <a class="target" href={moreHref}>
            {say(words.more)}
          </a>
        </p>
      )}
      <h2>{say(words.perMember)}</h2>
      <p>{say(words.perMemberMore)}</p>
      <ul class="list">
        {members.map(({ id, name, roles, clients }) => (
          <li key={id}>
            <a class="row" href={`/team/assignments/${id}?branch=${encodeURIComponent(branch.id)}`}>
              <bdi>{name ?? say(teamWords.notInTeam)}</bdi>{' '}
              <span class="small">
                {roles && `${roles}, `}
                {clients} {say(teamWords.clients).toLowerCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
};
