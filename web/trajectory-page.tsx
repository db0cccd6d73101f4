/** The guidance of one adult as a line through its years: what was done, what is next and what is late. */
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { Checklist, type ShownItem } from './trajectory-checklist.tsx';
import { trajectoryWords as words } from './trajectory-words.ts';

interface ShownMilestone {
  readonly name: string;
  readonly title: Text;
  readonly dueOn: string;
  readonly standing: 'done' | 'late' | 'open';
  /** Absent for whoever may not fill in its form. */
  readonly href: string | undefined;
}

export interface TrajectoryPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly client: string;
  readonly name: string;
  readonly startedOn: string;
  readonly endedOn: string | undefined;
  readonly endsOn: string;
  readonly years: number;
  /** Absent after the last one, or outside the trajectory. */
  readonly year: number | undefined;
  readonly yearsBegin: readonly string[];
  readonly lastContactOn: string | undefined;
  readonly contactBy: string | undefined;
  readonly isOutOfSight: boolean;
  readonly milestones: readonly ShownMilestone[];
  readonly notAsked: readonly { readonly name: string; readonly title: Text; readonly dueOn: string }[];
  readonly checklist: readonly ShownItem[];
  readonly notesContacts: boolean;
}

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const shown = (day: string): string => showDay(dayOf(day));

export const TrajectoryPage = (props: TrajectoryPageProps) => {
  const { frame, today, client, name, startedOn, endedOn, endsOn, year, years, lastContactOn, contactBy, isOutOfSight, milestones } = props;
  const say = sayIn(frame.lang);
  const late = milestones.filter(({ standing }) => standing === 'late');
  const open = milestones.filter(({ standing }) => standing === 'open');
  const done = milestones.filter(({ standing }) => standing === 'done');
  return (
    <Page frame={frame} title={say(words.title)}>
      <h1>{say(words.title)}</h1>
      <p>
        {say(words.of)}:{' '}
        <a class="target" href={`/clients/${client}`}>
          <bdi>{name}</bdi>
        </a>
      </p>
      {isOutOfSight && (
        <div class="note error">
          <p>{say(words.outOfSight)}</p>
        </div>
      )}
      <YearsLine {...props} say={say} />
      <Facts
        facts={[
          endedOn === undefined && {
            label: say(words.year),
            value: year !== undefined && year <= years ? `${year} ${say(words.outOf)} ${years}` : say(words.afterYears),
          },
          { label: say(words.started), value: shown(startedOn) },
          endedOn === undefined ? { label: say(words.ends), value: shown(endsOn) } : { label: say(words.ended), value: shown(endedOn) },
          { label: say(words.lastContact), value: lastContactOn === undefined ? say(words.none) : shown(lastContactOn) },
          contactBy !== undefined && {
            label: say(words.contactBy),
            value: (
              <span class={isOutOfSight ? 'gone' : undefined}>{`${shown(contactBy)} (${say(distance(dayOf(contactBy), today))})`}</span>
            ),
          },
        ]}
      />
      {props.notesContacts && (
        <p class="actions">
          <a class="button" href={`/forms/contact-noted?clientId=${client}`}>
            {say(words.noteContact)}
          </a>
        </p>
      )}
      {late.length > 0 && <Milestones title={say(words.late)} milestones={late} today={today} say={say} />}
      <Milestones title={say(words.next)} milestones={open} today={today} say={say} none={say(words.nothingNext)} />
      {endedOn === undefined && <Checklist items={props.checklist} say={say} />}
      {done.length > 0 && <Milestones title={say(words.done)} milestones={done} today={today} say={say} />}
      {props.notAsked.length > 0 && (
        <>
          <h2>{say(words.notAsked)}</h2>
          <ul class="line">
            {props.notAsked.map(({ name: task, title, dueOn }) => (
              <li key={task}>
                <time dateTime={dueOn}>{shown(dueOn)}</time>
                <span>{say(title)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};

interface MilestonesProps {
  readonly title: string;
  readonly milestones: readonly ShownMilestone[];
  readonly today: Temporal.PlainDate;
  readonly say: Say;
  readonly none?: string;
}

const Milestones = ({ title, milestones, today, say, none }: MilestonesProps) => (
  <>
    <h2>{title}</h2>
    {milestones.length === 0 && none && <p>{none}</p>}
    <ol class={milestones[0]?.standing === 'done' ? 'line done' : 'line'}>
      {milestones.map(({ name, title: what, dueOn, standing, href }) => (
        <li key={name}>
          <time dateTime={dueOn}>
            {shown(dueOn)}{' '}
            {standing !== 'done' && <span class={standing === 'late' ? 'gone' : 'small'}>({say(distance(dayOf(dueOn), today))})</span>}
          </time>
          {href && standing !== 'done' ? (
            <a class="target" href={href}>
              {say(what)}
            </a>
          ) : (
            <span>{say(what)}</span>
          )}
        </li>
      ))}
    </ol>
  </>
);

const [width, left, right, height] = [320, 12, 308, 64];

/** Where a day lies on the line; what comes before or after lies at its end. */
const placeOn = (startedOn: string, endsOn: string, day: string): number => {
  const whole = dayOf(startedOn).until(dayOf(endsOn), { largestUnit: 'days' }).days;
  const passed = dayOf(startedOn).until(dayOf(day), { largestUnit: 'days' }).days;
  return Math.round(left + Math.min(1, Math.max(0, passed / Math.max(1, whole))) * (right - left));
};

const YearsLine = ({ startedOn, endsOn, endedOn, yearsBegin, milestones, today, say }: TrajectoryPageProps & { readonly say: Say }) => {
  const at = (day: string) => placeOn(startedOn, endsOn, day);
  const until = endedOn ?? today.toString();
  return (
    <svg class="steps" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(words.line)} xmlns="http://www.w3.org/2000/svg">
      <path class="rail" d={`M${left} 36H${right}`} />
      <path class="way" d={`M${left} 36H${at(until)}`} />
      {yearsBegin.map((day, year) => (
        <g key={day}>
          <path class="rail" d={`M${at(day)} 28V44`} />
          <text x={at(day)} y={58} text-anchor="start">
            {String(year + 1)}
          </text>
        </g>
      ))}
      {milestones.map(({ name, dueOn, standing }) => (
        <g key={name} class={standing === 'done' ? 'passed' : standing === 'late' ? 'late' : 'ahead'}>
          <circle cx={at(dueOn)} cy={36} r={6} />
        </g>
      ))}
      <path class="now" d={`M${at(until)} 14V30`} />
      <text x={Math.min(at(until), right - 50)} y={11}>
        {endedOn === undefined ? say(words.today) : ''}
      </text>
    </svg>
  );
};
