/** The sheet for a home visit: on paper it has room to write. It names the client and tells nothing else of who they are. */
import { type IntakeItem, intakeItems } from '../schemas/forms/guidance/intake-items.ts';
import { type LifeDomain, lifeDomains, ofOwnAccord } from '../schemas/forms/guidance/life-domains.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { visitWords as words } from './visit-words.ts';

interface DayLine {
  readonly title: Text;
  readonly day: Temporal.PlainDate;
  readonly isOverdue: boolean;
}

export interface VisitSheetPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly client: string;
  readonly name: string;
  readonly lastContactOn: string | undefined;
  /** Where the visit is noted afterwards, for whoever may. */
  readonly notesVisits: boolean;
  readonly notesContacts: boolean;
  readonly tasks: readonly { readonly name: string; readonly title: Text; readonly dueOn: Temporal.PlainDate }[];
  readonly intake: readonly { readonly item: IntakeItem; readonly isInProgress: boolean }[];
  readonly evaluation: { readonly title: Text; readonly dueOn: Temporal.PlainDate } | undefined;
  readonly deadlines: readonly (DayLine & { readonly key: string; readonly isFrom: boolean })[];
}

/** Lines to write on. */
const noteLines = 8;
const marks = ['5', '4', '3', '2', '1'] as const;

export const VisitSheetPage = (props: VisitSheetPageProps) => {
  const { frame, today, client, name, lastContactOn, tasks, intake, evaluation, deadlines } = props;
  const say = sayIn(frame.lang);
  const isPast = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) < 0;
  return (
    <Page frame={frame} title={say(words.title)}>
      <div class="sheet">
        <h1>{say(words.title)}</h1>
        <p class="screen small">{say(words.printHow)}</p>
        <p>
          {say(words.with)}: <bdi>{name}</bdi>. {say(words.lastContact)}:{' '}
          {lastContactOn === undefined ? say(words.noContact) : showDay(Temporal.PlainDate.from(lastContactOn))}.
        </p>
        <p class="blanks">
          <span>{say(words.day)}:</span> <span>{say(words.who)}:</span>
        </p>
        {tasks.length > 0 && (
          <>
            <h2>{say(words.tasks)}</h2>
            <ul class="ticks">
              {tasks.map(({ name: task, title, dueOn }) => (
                <li key={task}>
                  <OnDay title={title} how={words.before} day={dueOn} isOverdue={isPast(dueOn)} say={say} />
                </li>
              ))}
            </ul>
          </>
        )}
        {deadlines.length > 0 && (
          <>
            <h2>{say(words.deadlines)}</h2>
            <ul class="plain">
              {deadlines.map(({ key, isFrom, ...deadline }) => (
                <li key={key}>
                  <OnDay {...deadline} how={isFrom ? words.from : undefined} say={say} />
                </li>
              ))}
            </ul>
          </>
        )}
        {intake.length > 0 && (
          <>
            <h2>{say(words.intake)}</h2>
            <ul class="ticks">
              {intake.map(({ item, isInProgress }) => (
                <li key={item}>
                  {say(intakeItems[item])}
                  {isInProgress && ` (${say(words.inProgress)})`}
                </li>
              ))}
            </ul>
          </>
        )}
        {evaluation && <Evaluation {...evaluation} isOverdue={isPast(evaluation.dueOn)} say={say} />}
        <h2>{say(words.notes)}</h2>
        <p class="small">{say(words.notesMore)}</p>
        {Array.from({ length: noteLines }, (_, line) => (
          <div class="rule" key={line} />
        ))}
        <p class="small">{say(words.keepSafe)}</p>
        <div class="screen">
          <h2>{say(words.afterwards)}</h2>
          <p class="actions">
            {props.notesVisits && (
              <a class="button" href={`/forms/home-visit?clientId=${client}`}>
                {say(words.noteVisit)}
              </a>
            )}
            {props.notesContacts && (
              <a class="button second" href={`/forms/contact-noted?clientId=${client}`}>
                {say(words.noteContact)}
              </a>
            )}
          </p>
          <p>
            <a class="target" href={`/trajectories/${client}`}>
              {say(words.back)}
            </a>
          </p>
        </div>
      </div>
    </Page>
  );
};

interface OnDayProps extends DayLine {
  /** From that day, or by it; absent where the title says it. */
  readonly how: Text | undefined;
  readonly say: Say;
}

const OnDay = ({ title, how, day, isOverdue, say }: OnDayProps) => (
  <>
    {say(title)}: {how && say(how)} <span class="day">{showDay(day)}</span>
    {isOverdue && <strong> ({say(words.late)})</strong>}
  </>
);

interface EvaluationProps extends Omit<DayLine, 'day'> {
  readonly dueOn: Temporal.PlainDate;
  readonly say: Say;
}

const Evaluation = ({ title, dueOn, isOverdue, say }: EvaluationProps) => (
  <>
    <h2>
      <OnDay title={title} how={words.before} day={dueOn} isOverdue={isOverdue} say={say} />
    </h2>
    <p class="small">{say(words.scale)}</p>
    <ul class="marks">
      {(Object.keys(lifeDomains) as LifeDomain[]).map((domain) => (
        <li key={domain}>
          <span>
            {say(lifeDomains[domain])}
            {ofOwnAccord.includes(domain) && <span class="small"> ({say(words.ofOwnAccord)})</span>}
          </span>{' '}
          <span class="day">{marks.join(' ')}</span>
        </li>
      ))}
    </ul>
  </>
);
