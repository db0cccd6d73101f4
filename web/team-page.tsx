/** A branch on Monday, for whoever leads it. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { type ShownSoon, type ShownTask, SoonList, TaskList } from './task-list.tsx';
import { andMore, clientsUnassigned, nightsWrong, teamWords as words } from './team-words.ts';

export interface ShownMember {
  readonly id: string;
  /** Undefined: somebody whom the user pool does not know any more. */
  readonly name: string | undefined;
  readonly clients: number;
  readonly tasks: number;
  readonly overdue: number;
}

export interface ShownLate {
  readonly member: ShownMember | undefined;
  readonly tasks: readonly ShownTask[];
  readonly deadlines: readonly ShownSoon[];
  /** How many are not shown. */
  readonly more: number;
}

export interface ShownClients {
  readonly count: number;
  readonly some: readonly { readonly id: string; readonly name: string }[];
}

export interface TeamPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly branch: BranchShown;
  readonly unassigned: number;
  readonly nightsNotBalanced: number;
  readonly waiting: readonly ShownTask[];
  readonly late: readonly ShownLate[];
  readonly members: readonly ShownMember[];
  readonly notArrived: ShownClients;
  readonly withoutAddress: ShownClients;
  readonly isPart: boolean;
  readonly moreHref: string | undefined;
}

/** The branch that a page is about, and the others that the person leads. */
export interface BranchShown {
  readonly id: string;
  readonly name: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

export const TeamPage = (props: TeamPageProps) => {
  const { frame, today, branch, waiting, late, members, isPart, moreHref } = props;
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>
        {say(words.title)}: {branch.name}
      </h1>
      <BranchChoice branch={branch} path="/team" say={say} />
      {isPart && <p>{say(words.partly)}</p>}
      <InShort {...props} say={say} />
      <h2>{say(words.waiting)}</h2>
      {waiting.length > 0 ? <TaskList tasks={waiting} today={today} say={say} /> : <p>{say(words.nothingWaits)}</p>}
      {late.length > 0 && (
        <>
          <h2>{say(words.late)}</h2>
          {late.map((each) => (
            <Late key={each.member?.id ?? ''} late={each} branch={branch.id} today={today} say={say} />
          ))}
        </>
      )}
      <h2>{say(words.workload)}</h2>
      <WorkloadTable members={members} branch={branch.id} say={say} />
      {moreHref && (
        <p>
          <a class="target" href={moreHref}>
            {say(words.more)}
          </a>
        </p>
      )}
    </Page>
  );
};

export const BranchChoice = ({ branch, path, say }: { branch: BranchShown; path: string; say: Say }) =>
  branch.all.length < 2 ? null : (
    <nav class="choices" aria-label={say(words.branch)}>
      <ul>
        {branch.all.map(({ id, name }) => (
          <li key={id}>
            <a href={`${path}?branch=${encodeURIComponent(id)}`} aria-current={id === branch.id ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const InShort = ({ branch, unassigned, nightsNotBalanced, notArrived, withoutAddress, late, say }: TeamPageProps & { say: Say }) => (
  <div class={unassigned === 0 && late.length === 0 && nightsNotBalanced === 0 ? 'note ok' : 'note warning'}>
    <h2>{say(words.attention)}</h2>
    {unassigned === 0 && late.length === 0 && <p>{say(words.allWell)}</p>}
    {unassigned > 0 && (
      <div>
        <a class="target" href={`/team/assignments?branch=${encodeURIComponent(branch.id)}`}>
          {say(clientsUnassigned(unassigned))}
        </a>
      </div>
    )}
    <div>
      <a class="target" href="/reconciliations">
        {say(nightsNotBalanced > 0 ? nightsWrong(nightsNotBalanced) : words.nightsWell)}
      </a>
    </div>
    <SomeClients title={say(words.notArrived)} clients={notArrived} say={say} />
    <SomeClients title={say(words.withoutAddress)} clients={withoutAddress} say={say} />
  </div>
);

const SomeClients = ({ title, clients: { count, some }, say }: { title: string; clients: ShownClients; say: Say }) =>
  count === 0 ? null : (
    <details>
      <summary>
        {title}: {count}
      </summary>
      <ul>
        {some.map(({ id, name }) => (
          <li key={id}>
            <a class="target" href={`/clients/${id}`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
        {count > some.length && <li>{say(andMore(count - some.length))}</li>}
      </ul>
    </details>
  );

const nameOf = (member: ShownMember | undefined, say: Say): string =>
  member === undefined ? say(words.nobodyByName) : (member.name ?? say(words.notInTeam));

interface LateProps {
  readonly late: ShownLate;
  readonly branch: string;
  readonly today: Temporal.PlainDate;
  readonly say: Say;
}

const Late = ({ late: { member, tasks, deadlines, more }, today, say }: LateProps) => (
  <section>
    <h3>
      <bdi>{nameOf(member, say)}</bdi>
    </h3>
    {tasks.length > 0 && <TaskList tasks={tasks} today={today} say={say} />}
    {deadlines.length > 0 && <SoonList deadlines={deadlines} today={today} say={say} />}
    {more > 0 && <p>{say(andMore(more))}</p>}
  </section>
);

const WorkloadTable = ({ members, branch, say }: { members: readonly ShownMember[]; branch: string; say: Say }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say(words.member)}</th>
        <th scope="col" class="sum">
          {say(words.clients)}
        </th>
        <th scope="col" class="sum">
          {say(words.tasks)}
        </th>
        <th scope="col" class="sum">
          {say(words.overdue)}
        </th>
      </tr>
    </thead>
    <tbody>
      {members.map((member) => (
        <tr key={member.id}>
          <th scope="row">
            <a class="target" href={`/team/assignments/${member.id}?branch=${encodeURIComponent(branch)}`}>
              <bdi>{nameOf(member, say)}</bdi>
            </a>
          </th>
          <td class="sum">{member.clients}</td>
          <td class="sum">{member.tasks}</td>
          <td class={member.overdue > 0 ? 'sum gone' : 'sum'}>{member.overdue}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
