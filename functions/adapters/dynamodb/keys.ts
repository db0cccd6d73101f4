/**
 * Where everything stands in the one table.
 *
 * | question | key |
 * | --- | --- |
 * | one submission | `SUBMISSION#id` / `SUBMISSION` |
 * | all that is kept about a client now | `CLIENT#id` / `CLIENT`, `ASSIGNMENT#member`, `DOCUMENT#family`, `REMINDER#…`, `WORKFLOW#family` |
 * | submissions about a client, by time | index `lines`: `client#id` / at |
 * | clients of a branch, by registration | index `lines`: `clients#branch` / at |
 * | caseload of a volunteer | index `lines`: `caseload#member` / at |
 * | open, or closed, reminders of a branch by moment | index `due`: `reminders#branch#open` or `…#closed` / moment |
 * | which rows went out as one message | `MESSAGE#key` / `MESSAGE` |
 * | the nights of a branch | `RECONCILIATION#branch` / day |
 * | whose calendar is behind a secret | `CALENDAR#hash of the secret` / `CALENDAR` |
 * | a member's own calendar | `MEMBER#id` / `CALENDAR` |
 * | who looked at a client | `AUDIT#client` / at#id |
 * | what a member did | index `trail`: `actor#member` / at |
 */
import type { DocumentFamily } from '../../../schemas/residence.ts';

export const submissionKey = (id: string) => ({ pk: `SUBMISSION#${id}`, sk: 'SUBMISSION' });
export const clientKey = (id: string) => ({ pk: `CLIENT#${id}`, sk: 'CLIENT' });
export const assignmentKey = (client: string, member: string) => ({ pk: `CLIENT#${client}`, sk: `ASSIGNMENT#${member}` });
export const documentKey = (client: string, family: DocumentFamily) => ({ pk: `CLIENT#${client}`, sk: `DOCUMENT#${family}` });
export const reminderKey = (client: string, reminder: string) => ({ pk: `CLIENT#${client}`, sk: `REMINDER#${reminder}` });
export const workflowKey = (client: string, family: DocumentFamily) => ({ pk: `CLIENT#${client}`, sk: `WORKFLOW#${family}` });
export const messageKey = (message: string) => ({ pk: `MESSAGE#${message}`, sk: 'MESSAGE' });
export const auditKey = (subject: string, at: string, id: string) => ({ pk: `AUDIT#${subject}`, sk: `${at}#${id}` });

export const reconciliationKey = (branch: string, day: string) => ({ pk: `RECONCILIATION#${branch}`, sk: day });

export const calendarKey = (hash: string) => ({ pk: `CALENDAR#${hash}`, sk: 'CALENDAR' });
export const memberCalendarKey = (member: string) => ({ pk: `MEMBER#${member}`, sk: 'CALENDAR' });

export const clientLine = (client: string) => `client#${client}`;
export const branchLine = (branch: string) => `clients#${branch}`;
export const caseloadLine = (member: string) => `caseload#${member}`;
export const actorTrail = (member: string) => `actor#${member}`;
/** Open rows stand apart from those of which is known what became of them: finding what is due reads only what is due. */
export const openReminders = (branch: string) => `reminders#${branch}#open`;
export const closedReminders = (branch: string) => `reminders#${branch}#closed`;
