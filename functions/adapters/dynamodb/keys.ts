/**
 * Where everything stands in the one table.
 *
 * | question | key |
 * | --- | --- |
 * | one submission | `SUBMISSION#id` / `SUBMISSION` |
 * | all that is kept about a client now | `CLIENT#id` / `CLIENT`, `ASSIGNMENT#member`, `DOCUMENT#family`, `REMINDER#…`, `WORKFLOW#family`, `RECORD#kind`, `TASK#name` |
 * | submissions about a client, by time | index `lines`: `client#id` / at |
 * | clients of a branch, by registration | index `lines`: `clients#branch` / at |
 * | caseload of a volunteer | index `lines`: `caseload#member` / at |
 * | open, or closed, reminders of a branch by moment | index `due`: `reminders#branch#open` or `…#closed` / moment |
 * | a branch's record, and its tasks | `BRANCH#id` / `RECORD#kind#id`, `TASK#name` |
 * | submissions about a branch's record, by time | index `lines`: `record#id` / at |
 * | records of a kind in a branch, open or over, by day of their state | index `lines`: `records#branch#kind#open` or `…#over` / day |
 * | open tasks of a branch by the day they are due | index `due`: `tasks#branch#open` / day |
 * | what was told through a form in a branch, by the day of the fact | index `facts`: `facts#branch#form` / day |
 * | which rows went out as one message | `MESSAGE#key` / `MESSAGE` |
 * | who was asked in a month how a dossier stands | `ROUND#branch#month` / `DOSSIER#client` |
 * | the nights of a branch | `RECONCILIATION#branch` / day |
 * | what the nights found about the guidance of a branch | `GUIDANCE#branch` / day |
 * | what a branch sent of a period, by moment | `REPORT#branch` / `from#till#moment` |
 * | what was counted of a branch over a period; when facts of it last changed | `COUNTS#branch` / `from#till`; `CHANGES` |
 * | whose calendar is behind a secret | `CALENDAR#hash of the secret` / `CALENDAR` |
 * | a member's own calendar | `MEMBER#id` / `CALENDAR` |
 * | clients of a branch who have a key of a name, birth date or number | `FIND#branch#hash of the key` / client |
 * | who looked at a client | `AUDIT#client` / at#id |
 * | what a member did | index `trail`: `actor#member` / at |
 */
import type { DocumentFamily } from '../../../schemas/residence.ts';
import type { WatchedFamily } from '../../../schemas/watched.ts';

export const submissionKey = (id: string) => ({ pk: `SUBMISSION#${id}`, sk: 'SUBMISSION' });
export const clientKey = (id: string) => ({ pk: `CLIENT#${id}`, sk: 'CLIENT' });
export const assignmentKey = (client: string, member: string) => ({ pk: `CLIENT#${client}`, sk: `ASSIGNMENT#${member}` });
export const documentKey = (client: string, family: DocumentFamily) => ({ pk: `CLIENT#${client}`, sk: `DOCUMENT#${family}` });
export const reminderKey = (client: string, reminder: string) => ({ pk: `CLIENT#${client}`, sk: `REMINDER#${reminder}` });
export const workflowKey = (client: string, family: WatchedFamily) => ({ pk: `CLIENT#${client}`, sk: `WORKFLOW#${family}` });
/** The client in whose part of the table an item stands. */
export const clientOfKey = ({ pk }: Readonly<Record<string, unknown>>): string => String(pk).slice('CLIENT#'.length);
export const messageKey = (message: string) => ({ pk: `MESSAGE#${message}`, sk: 'MESSAGE' });
export const auditKey = (subject: string, at: string, id: string) => ({ pk: `AUDIT#${subject}`, sk: `${at}#${id}` });

export const findKey = (branch: string, hash: string, client: string) => ({ pk: `FIND#${branch}#${hash}`, sk: client });

export const reconciliationKey = (branch: string, day: string) => ({ pk: `RECONCILIATION#${branch}`, sk: day });

export const guidanceNightKey = (branch: string, day: string) => ({ pk: `GUIDANCE#${branch}`, sk: day });

export const askedKey = (branch: string, month: string, client: string) => ({ pk: `ROUND#${branch}#${month}`, sk: `DOSSIER#${client}` });

interface Days {
  readonly from: string;
  readonly till: string;
}
/** The first part of the keys of all reports that were sent of these days. */
export const sentReportsOf = (branch: string, { from, till }: Days) => ({ pk: `REPORT#${branch}`, sk: `${from}#${till}#` });
export const sentReportKey = (branch: string, days: Days, moment: string) => {
  const { pk, sk } = sentReportsOf(branch, days);
  return { pk, sk: `${sk}${moment}` };
};

export const keptCountKey = (branch: string, { from, till }: Days) => ({ pk: `COUNTS#${branch}`, sk: `${from}#${till}` });
export const countsChangedKey = (branch: string) => ({ pk: `COUNTS#${branch}`, sk: 'CHANGES' });

export const calendarKey = (hash: string) => ({ pk: `CALENDAR#${hash}`, sk: 'CALENDAR' });
export const memberCalendarKey = (member: string) => ({ pk: `MEMBER#${member}`, sk: 'CALENDAR' });

export const clientLine = (client: string) => `client#${client}`;
export const branchLine = (branch: string) => `clients#${branch}`;
export const caseloadLine = (member: string) => `caseload#${member}`;
export const actorTrail = (member: string) => `actor#${member}`;
/** A client's record stands with the client, a branch's with the branch. */
export const recordKey = ({ kind, of, id }: { kind: string; of: string; id?: string | undefined }, about: 'client' | 'branch') => ({
  pk: about === 'client' ? `CLIENT#${of}` : `BRANCH#${of}`,
  sk: id === undefined ? `RECORD#${kind}` : `RECORD#${kind}#${id}`,
});
export const taskKey = ({ of, about, name }: { of: string; about: 'client' | 'branch'; name: string }) => ({
  pk: about === 'client' ? `CLIENT#${of}` : `BRANCH#${of}`,
  sk: `TASK#${name}`,
});
export const factsOf = (branch: string, form: string) => `facts#${branch}#${form}`;
export const recordLine = (record: string) => `record#${record}`;
export const recordsLine = (branch: string, kind: string, which: 'open' | 'over') => `records#${branch}#${kind}#${which}`;
export const openTasks = (branch: string) => `tasks#${branch}#open`;
export const doneTasks = (branch: string) => `tasks#${branch}#done`;
/** Open rows stand apart from those of which is known what became of them: finding what is due reads only what is due. */
export const openReminders = (branch: string) => `reminders#${branch}#open`;
export const closedReminders = (branch: string) => `reminders#${branch}#closed`;

/** Where the version stands of what is watched over. */
export const watchedKey = (client: string, family: WatchedFamily) => {
  switch (family) {
    case 'step-plan':
      return recordKey({ kind: 'dossier', of: client }, 'client');
    case 'guidance':
      return recordKey({ kind: 'trajectory', of: client }, 'client');
    case 'participation':
      return recordKey({ kind: 'participation-term', of: client }, 'client');
    case 'integration':
      return recordKey({ kind: 'integration-term', of: client }, 'client');
    default:
      return documentKey(client, family);
  }
};
