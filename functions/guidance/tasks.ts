/** What a trajectory asks of the contact volunteer, and when (domain facts §3.4). A task belongs to one trajectory: its name carries the round. */
import { guidanceYearsIn, type Moment, moments } from '../../schemas/guidance.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Change } from '../submissions/submission.ts';
import { openTask } from '../tasks/open-tasks.ts';
import type { PlannedTask } from '../tasks/task.ts';
import { type Trajectory, yearStart } from './trajectory.ts';

const taskPrefix = ({ round }: Pick<Trajectory, 'round'>): string => `guidance-${round}-`;

export const evaluationTask = (trajectory: Pick<Trajectory, 'round'>, moment: Moment): string => `${taskPrefix(trajectory)}${moment}`;

const contactPart = 'contact-';

export const contactTaskName = (trajectory: Pick<Trajectory, 'round'>, dueOn: Temporal.PlainDate): string =>
  `${taskPrefix(trajectory)}${contactPart}${dueOn}`;

export const isContactTask = (name: string): boolean => new RegExp(`^guidance-\\d+-${contactPart}`).test(name);

/** Asked of the contact volunteer by other forms, while a newcomer settles. */
const firstWeeks: readonly string[] = ['benefit-forms', 'benefit-changed', 'move-in', 'housed-after-scheme', 'intake-open-items'];

/** Whether a task is one of the guidance: what a trajectory asks, and what settling here does. */
export const isMilestone = ({ name, owner }: Pick<PlannedTask, 'name' | 'owner'>): boolean =>
  owner === 'contact-volunteer' && (/^(guidance|day-one|arrival)-/.test(name) || firstWeeks.includes(name));

interface Beginning {
  readonly client: string;
  readonly branch: string;
  readonly round: number;
  readonly startedOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** A trajectory that is told years later asks for what is still ahead, not for what is long past. */
export const tasksOf = ({ client, branch, round, startedOn, today }: Beginning): Change[] => {
  const prefix = taskPrefix({ round });
  const isAhead = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) >= 0;
  const ends = yearStart(startedOn, guidanceYearsIn(branch) + 1);
  const intakeBy = startedOn.add({ weeks: 4 });
  const evaluations = (Object.keys(moments) as Moment[]).flatMap((moment) => {
    const dueOn = moment === 'end' ? ends : startedOn.add({ months: moments[moment].months });
    // A branch that guides for a year has no evaluation after it.
    if (!isAhead(dueOn) || Temporal.PlainDate.compare(dueOn, ends) > 0 || (moment !== 'end' && dueOn.equals(ends))) return [];
    return [
      openTask(client, {
        name: evaluationTask({ round }, moment),
        form: 'guidance-evaluation',
        prefill: { moment },
        title: { nl: `Evaluatie: ${moments[moment].nl}`, en: `Evaluation: ${moments[moment].en}` },
        why: { nl: 'Op vaste momenten kijken we samen hoe het gaat.', en: 'At fixed moments we look together how it goes.' },
        dueOn,
        owner: 'contact-volunteer',
      }),
    ];
  });
  const intake = openTask(client, {
    name: `${prefix}intake`,
    form: 'intake-checklist',
    title: { nl: 'Houd het intakegesprek', en: 'Hold the intake conversation' },
    why: {
      nl: 'In de eerste weken moet veel worden geregeld. De lijst laat zien wat nog open staat.',
      en: 'Much has to be arranged in the first weeks. The list shows what is still open.',
    },
    dueOn: intakeBy,
    owner: 'contact-volunteer',
  });
  const close = openTask(client, {
    name: `${prefix}close`,
    form: 'guidance-closed',
    title: { nl: 'Sluit de begeleiding af', en: 'Close the guidance' },
    why: {
      nl: 'De begeleidingsjaren zijn om. Daarna kan de cliënt met vragen naar het spreekuur.',
      en: 'The guidance years are over. From then on the client comes to the walk-in hour with questions.',
    },
    dueOn: ends,
    owner: 'contact-volunteer',
  });
  return [...(isAhead(intakeBy) ? [intake] : []), ...evaluations, close];
};

/** Who moved away is no longer guided here: the trajectory has to be closed or handed over. */
export const movedOut = (client: string, trajectory: Trajectory, movedOn: Temporal.PlainDate): Change =>
  openTask(client, {
    name: `${taskPrefix(trajectory)}moved-out`,
    form: 'guidance-closed',
    prefill: { reason: 'moved-out' },
    title: { nl: 'Sluit de begeleiding af', en: 'Close the guidance' },
    why: { nl: 'De cliënt is verhuisd.', en: 'The client moved away.' },
    dueOn: movedOn.add({ weeks: 2 }),
    owner: 'contact-volunteer',
  });

/** What is still open of the intake is looked at again after a month. */
export const openItemsTask = 'intake-open-items';

/** Whether a trajectory asks for a task, so that the task goes when the trajectory ends. What settling here asks stays: it does not end with guidance. */
export const asksFor =
  (trajectory: Pick<Trajectory, 'round'>) =>
  ({ name }: Pick<PlannedTask, 'name'>): boolean =>
    name.startsWith(taskPrefix(trajectory)) || name === openItemsTask;

export const lookAgain = (client: string, heldOn: Temporal.PlainDate): Change =>
  openTask(client, {
    name: openItemsTask,
    form: 'intake-checklist',
    title: { nl: 'Regel wat van de intake open staat', en: 'Arrange what is open of the intake' },
    why: { nl: 'Nog niet alle punten van de intake zijn geregeld.', en: 'Not all items of the intake are settled.' },
    dueOn: heldOn.add({ weeks: 4 }),
    owner: 'contact-volunteer',
  });
