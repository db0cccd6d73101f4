/** The guidance of one adult as a line through its years: what was done, what is next and what is late. */
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { Facts } from './facts.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { Checklist, type ShownItem } from './trajectory-checklist.tsx';
import { type LineProps, YearsLine } from './trajectory-line.tsx';
import { trajectoryWords as words } from './trajectory-words.ts';

interface ShownMilestone {
  readonly name: string;
  readonly title: Text;
  readonly dueOn: string;
  readonly standing: 'done' | 'late' | 'open' | 'dropped';
  /** Of an evaluation, the day that was told. */
  readonly heldOn: string | undefined;
  /** Absent for whoever may not fill in its form. */
  readonly href: string | undefined;
}

export interface TrajectoryPageProps extends Omit<LineProps, 'say' | 'milestones'> {
  readonly frame: Frame;
  readonly client: string;
  readonly name: string;
  /** Who guides; absent when nobody does. */
  readonly contactVolunteer: string | undefined;
  readonly standIn: string | undefined;
  /** Why it ended, in words. */
  readonly endedFor: string | undefined;
  readonly years: number;
  /** Absent outside the trajectory. */
  readonly year: number | undefined;
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
  const { frame, today, client, name, startedOn, endedOn, endsOn, year, years, yearsBegin, contactBy, isOutOfSight } = props;
  const say = sayIn(frame.lang);
  const milestones = [...props.milestones, ...turnsOf(yearsBegin, endedOn ?? today.toString(), endedOn !== undefined)].toSorted(
    (one, other) => one.dueOn.localeCompare(other.dueOn),
  );
  const standing = (of: ShownMilestone['standing']) => milestones.filter((milestone) => milestone.standing === of);
  const [late, open, done, dropped] = [standing('late'), standing('open'), standing('done'), standing('dropped')];
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
          endedOn === undefined
            ? { label: say(words.ends), value: withDistance(endsOn, today, say) }
            : { label: say(words.ended), value: [shown(endedOn), props.endedFor].filter(Boolean).join(': ') },
          endedOn === undefined && { label: say(words.guide), value: <Guide {...props} say={say} /> },
          lastContact(props, say),
          contactBy !== undefined && {
            label: say(words.contactBy),
            value: (
              <>
                <span class={isOutOfSight ? 'gone' : undefined}>{withDistance(contactBy, today, say)}</span>
                <div class="small">{rhythm(props, contactBy, say)}</div>
              </>
            ),
          },
        ]}
      />
      <p class="actions">
        {props.notesContacts && (
          <a class="button" href={`/forms/contact-noted?clientId=${client}`}>
            {say(words.noteContact)}
          </a>
        )}
        {endedOn === undefined && (
          <a class="button second" href={`/trajectories/${client}/visit`}>
            {say(words.visitSheet)}
          </a>
        )}
      </p>
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
      {dropped.length > 0 && <Milestones title={say(words.dropped)} milestones={dropped} today={today} say={say} />}
    </Page>
  );
};

const withDistance = (day: string, today: Temporal.PlainDate, say: Say): string => `${shown(day)} (${say(distance(dayOf(day), today))})`;

/** A guidance year that begins is part of the story; the first one is its start. */
const turnsOf = (yearsBegin: readonly string[], until: string, hasEnded: boolean): ShownMilestone[] =>
  yearsBegin.flatMap((dueOn, place): ShownMilestone[] => {
    const isPast = dueOn <= until;
    if (place === 0 || (hasEnded && !isPast)) return [];
    const title = { nl: `${words.anniversary.nl} ${place + 1}`, en: `${words.anniversary.en} ${place + 1}` };
    return [{ name: `year-${place + 1}`, title, dueOn, standing: isPast ? 'done' : 'open', heldOn: undefined, href: undefined }];
  });

const Guide = ({ contactVolunteer, standIn, say }: Pick<TrajectoryPageProps, 'contactVolunteer' | 'standIn'> & { readonly say: Say }) => {
  if (contactVolunteer === undefined && standIn === undefined) return <span class="gone">{say(words.nobody)}</span>;
  return (
    <>
      {contactVolunteer !== undefined && <bdi>{contactVolunteer}</bdi>}
      {standIn !== undefined && (
        <div class="small">
          {say(words.standIn)}: <bdi>{standIn}</bdi>
        </div>
      )}
    </>
  );
};

const lastContact = ({ lastContactOn, endedOn, today }: TrajectoryPageProps, say: Say) => {
  if (lastContactOn === undefined) return { label: say(words.lastContact), value: say(words.none) };
  return { label: say(words.lastContact), value: endedOn === undefined ? withDistance(lastContactOn, today, say) : shown(lastContactOn) };
};

/** So many weeks after the last contact, or after the beginning while there was none. */
const rhythm = ({ lastContactOn, startedOn }: TrajectoryPageProps, contactBy: string, say: Say): string => {
  const hadContact = lastContactOn !== undefined && lastContactOn > startedOn;
  const { weeks } = dayOf(hadContact ? lastContactOn : startedOn).until(dayOf(contactBy), { largestUnit: 'weeks' });
  return `${weeks} ${say(hadContact ? words.weeksAfterContact : words.weeksAfterStart)}`;
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
      {milestones.map(({ name, title: what, dueOn, standing, heldOn, href }) => (
        <li key={name}>
          <time dateTime={dueOn}>
            {shown(dueOn)}{' '}
            {(standing === 'late' || standing === 'open') && (
              <span class={standing === 'late' ? 'gone' : 'small'}>({say(distance(dayOf(dueOn), today))})</span>
            )}
          </time>
          {href && (standing === 'late' || standing === 'open') ? (
            <a class="target" href={href}>
              {say(what)}
            </a>
          ) : (
            <span>{say(what)}</span>
          )}
          {heldOn && (
            <div class="small">
              {say(words.heldOn)} {shown(heldOn)}
            </div>
          )}
        </li>
      ))}
    </ol>
  </>
);
