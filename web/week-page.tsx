/** The week of one member: what is overdue, then what is due day by day, and the consultation hours; made to be read on a phone and printed on one sheet. */
import { consultationHours, weekdays } from '../schemas/forms/team/schedule-set.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { deadlineWords } from './deadline-words.ts';
import { Derivation, type ShownDeadline, titleOf } from './deadlines-page.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import type { ShownTask } from './task-list.tsx';
import { weekWords as words } from './week-words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export type ShownItem =
  | { readonly is: 'task'; readonly key: string; readonly day: Temporal.PlainDate; readonly task: ShownTask }
  | { readonly is: 'deadline'; readonly key: string; readonly day: Temporal.PlainDate; readonly deadline: ShownDeadline }
  | {
      readonly is: 'contact';
      readonly key: string;
      readonly day: Temporal.PlainDate;
      readonly client: Named;
      readonly lastContactOn: Temporal.PlainDate | undefined;
      /** Where it is noted; absent for whoever may not. */
      readonly href: string | undefined;
    }
  | {
      readonly is: 'session';
      readonly key: string;
      readonly day: Temporal.PlainDate;
      readonly time: string;
      readonly title: Text;
      readonly language: Text | undefined;
      readonly clients: readonly Named[];
    };

interface ShownSlot {
  /** Absent for who works in one branch. */
  readonly branch: string | undefined;
  readonly kind: keyof typeof consultationHours;
  readonly from: string;
  readonly till: string;
}

export interface ShownDay {
  readonly day: Temporal.PlainDate;
  readonly holiday: Text | undefined;
  readonly items: readonly ShownItem[];
  /** How many more there are than a phone shows. */
  readonly more: number;
  readonly hours: readonly ShownSlot[];
}

export interface WeekPageProps {
  readonly frame: Frame;
  readonly today: Temporal.PlainDate;
  readonly number: number;
  readonly overdue: Pick<ShownDay, 'items' | 'more'>;
  readonly days: readonly ShownDay[];
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly isPresent: boolean;
}

export const WeekPage = ({ frame, today, number, overdue, days, before, after, isPresent }: WeekPageProps) => {
  const say = sayIn(frame.lang);
  const link = (href: string | undefined, text: Text) =>
    href && (
      <li>
        <a href={href}>{say(text)}</a>
      </li>
    );
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const isQuiet = overdue.items.length === 0 && days.every(({ items }) => items.length === 0);
  return (
    <Page frame={frame} title={say(words.title)}>
      <div class="sheet week">
        <h1>{say(words.title)}</h1>
        <p>
          {say(words.week)} {number}: <span class="day">{first && showDay(first)}</span> {say(words.upTo)}{' '}
          <span class="day">{last && showDay(last)}</span>
        </p>
        <nav class="choices screen" aria-label={say(words.otherWeeks)}>
          <ul>
            {link(before, words.before)}
            {!isPresent && link('/week', words.present)}
            {link(after, words.after)}
          </ul>
        </nav>
        {overdue.items.length > 0 && (
          <>
            <h2>{say(words.overdue)}</h2>
            <Items {...overdue} today={today} say={say} showsDay />
          </>
        )}
        {isQuiet && <p>{say(words.quiet)}</p>}
        {days.map((day) => (
          <Day key={day.day.toString()} {...day} today={today} say={say} isQuiet={isQuiet} isPresent={isPresent} />
        ))}
        <Hours days={days} say={say} />
        <p class="screen small">{say(words.printMore)}</p>
        <p class="small">{say(words.keepSafe)}</p>
      </div>
    </Page>
  );
};

interface Told {
  readonly today: Temporal.PlainDate;
  readonly say: Say;
}

const weekdayTexts = Object.values(weekdays);
const weekdayOf = ({ dayOfWeek }: Temporal.PlainDate): Text => weekdayTexts[dayOfWeek - 1] ?? { nl: '', en: '' };

interface DayProps extends ShownDay, Told {
  readonly isQuiet: boolean;
  readonly isPresent: boolean;
}

const Day = ({ day, holiday, items, more, today, say, isQuiet, isPresent }: DayProps) => {
  // A day that has passed and left nothing is only in the way.
  if (items.length === 0 && !holiday && (isQuiet || (isPresent && Temporal.PlainDate.compare(day, today) < 0))) return null;
  return (
    <>
      <h2>
        {say(weekdayOf(day))} <span class="day">{showDay(day)}</span>
        {day.equals(today) && ` (${say(words.today)})`}
        {holiday && <span class="light">, {say(holiday)}</span>}
      </h2>
      {items.length === 0 ? <p class="small">{say(words.nothing)}</p> : <Items items={items} more={more} today={today} say={say} />}
    </>
  );
};

const Items = ({ items, more, today, say, showsDay }: Pick<ShownDay, 'items' | 'more'> & Told & { readonly showsDay?: true }) => (
  <>
    <ul class="line">
      {items.map((item) => (
        <li key={item.key}>
          {showsDay && (
            <time dateTime={item.day.toString()}>
              {showDay(item.day)} <span class="gone">({say(distance(item.day, today))})</span>
            </time>
          )}{' '}
          <Item item={item} say={say} />
        </li>
      ))}
    </ul>
    {more > 0 && (
      <p>
        {say(words.more)} {more} {say(words.moreThere)}
      </p>
    )}
  </>
);

const Item = ({ item, say }: { readonly item: ShownItem; readonly say: Say }) => {
  switch (item.is) {
    case 'task':
      return (
        <>
          <a class="target" href={item.task.href}>
            {say(item.task.title)}
          </a>
          {item.task.clientName !== undefined && (
            <div>
              <bdi>{item.task.clientName}</bdi>
            </div>
          )}
        </>
      );
    case 'deadline':
      return (
        <>
          <span class="small">{say(words.deadline)}: </span>
          <strong>{say(titleOf(item.deadline.derivation))}</strong>
          {item.deadline.standing === 'overdue' && item.deadline.owner === 'AUTHORITY' && (
            <div class="small">{say(deadlineWords.authorityLate)}</div>
          )}
          <Client id={item.deadline.client} name={item.deadline.name} />
          <details>
            <summary>{say(deadlineWords.why)}</summary>
            <Derivation deadline={item.deadline} say={say} />
          </details>
        </>
      );
    case 'contact':
      return (
        <>
          {item.href ? (
            <a class="target" href={item.href}>
              {say(words.contact)}
            </a>
          ) : (
            <strong>{say(words.contact)}</strong>
          )}
          <Client {...item.client} />
          <div class="small">{item.lastContactOn ? `${say(words.lastContact)} ${showDay(item.lastContactOn)}.` : say(words.noContact)}</div>
        </>
      );
    case 'session':
      return (
        <>
          <strong>
            {item.time} {say(item.title)}
          </strong>{' '}
          {item.language && <span class="small">({say(item.language)})</span>}
          <div class="small">{say(words.invited)}:</div>
          {item.clients.map((client) => (
            <Client key={client.id} {...client} />
          ))}
        </>
      );
  }
};

const Client = ({ id, name }: Named) => (
  <div>
    <a class="target" href={`/clients/${id}`}>
      <bdi>{name}</bdi>
    </a>
  </div>
);

const Hours = ({ days, say }: { readonly days: readonly ShownDay[]; readonly say: Say }) => {
  const open = days.filter(({ hours }) => hours.length > 0);
  if (open.length === 0) return null;
  return (
    <>
      <h2>{say(words.hours)}</h2>
      <p class="small">{say(words.hoursMore)}</p>
      <dl class="facts">
        {open.map(({ day, holiday, hours }) => (
          <div key={day.toString()}>
            <dt>
              {say(weekdayOf(day))}
              {holiday && <span class="light"> ({say(holiday)})</span>}
            </dt>
            <dd>
              {hours.map(({ branch, kind, from, till }) => (
                <div key={`${branch} ${kind} ${from}`}>
                  <span class="day">
                    {from}–{till}
                  </span>{' '}
                  {say(consultationHours[kind])}
                  {branch && ` (${branch})`}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
