/** A task: something that waits for somebody. It is completed by submitting its form; who does that is free, who is asked first is not. */
import type { FormId } from '../../schemas/forms/index.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';

/** Who is asked, by what they are to the client or the branch; looked up when the list is read, since volunteers change. */
export type TaskOwner = 'contact-volunteer' | 'legal-volunteer' | 'job-coach' | 'team-leader';

export interface TaskRef {
  /** The client whom it is about, or the branch. */
  readonly of: string;
  readonly about: 'client' | 'branch';
  /** Says which task of the owner it is: `day-one`, `evaluation-3`. Opening the same one twice opens it once. Letters, digits, `-`. */
  readonly name: string;
}

export interface PlannedTask extends TaskRef {
  readonly form: FormId;
  /** Answers with which the form is opened: ids and choices only. */
  readonly prefill: Readonly<Record<string, string>>;
  readonly title: Text;
  readonly why: Text;
  readonly dueOn: Temporal.PlainDate;
  readonly owner: TaskOwner;
  /** Absent: a form opened it. `workflow`: no submission tells of it, so no history takes it back. */
  readonly openedBy?: 'workflow' | undefined;
}

export interface Task extends PlannedTask {
  readonly branch: string;
  readonly state: 'open' | 'done';
  /** Absent: a form closed it. `workflow`: it is not asked any more, though no submission tells of that. */
  readonly closedBy?: 'workflow' | undefined;
  /** The member who took it on. */
  readonly claimedBy?: string | undefined;
  /** In what sight of the client they took it on: as one of those assigned, or as somebody who sees the whole branch. */
  readonly claimedAs?: 'assigned' | 'branch' | undefined;
}

/** The id under which the interface knows a task; it tells nothing about anybody. */
export const taskId = ({ of, name }: TaskRef): string => `${of}.${name}`;
