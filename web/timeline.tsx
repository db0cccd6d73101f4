/** A client's time: what is still to come, nearest first, and what has been, latest first. */

import type { Text } from '../schemas/kernel/text.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { distance, showDay } from './dates.ts';
import { type Lang, sayIn } from './language.ts';
import { words } from './words.ts';

export interface TimelineItem {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly title: Text;
  readonly more?: Text | undefined;
  readonly href?: string | undefined;
}

interface TimelineProps {
  readonly lang: Lang;
  readonly today: Temporal.PlainDate;
  readonly coming: readonly TimelineItem[];
  readonly past: readonly TimelineItem[];
}

/** So many planned items are in sight at once; the rest opens on request, so that what has been stays near. */
const inSight = 4;

export const Timeline = ({ lang, today, coming, past }: TimelineProps) => {
  const say = sayIn(lang);
  const later = coming.slice(inSight);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say(words.timeline)}</h2>
      <h3>{say(words.coming)}</h3>
      {coming.length === 0 ? <p>{say(words.nothingComing)}</p> : <Items items={coming.slice(0, inSight)} lang={lang} today={today} />}
      {later.length > 0 && (
        <details>
          <summary>{`${say(words.laterPlanned)} (${later.length})`}</summary>
          <Items items={later} lang={lang} today={today} />
        </details>
      )}
      <h3>{say(words.past)}</h3>
      {past.length === 0 ? <p>{say(words.nothingPast)}</p> : <Items items={past} lang={lang} today={today} isDone />}
    </section>
  );
};

const Items = ({
  items,
  lang,
  today,
  isDone = false,
}: {
  items: readonly TimelineItem[];
  lang: Lang;
  today: Temporal.PlainDate;
  isDone?: boolean;
}) => {
  const say = sayIn(lang);
  return (
    <ol class={isDone ? 'line done' : 'line'}>
      {items.map(({ id, on, title, more, href }) => (
        <li key={id}>
          <time dateTime={on.toString()}>
            {showDay(on)} {!isDone && <span class="small">({say(distance(on, today))})</span>}
          </time>
          {href ? <a href={href}>{say(title)}</a> : say(title)}
          {more && <div class="small">{say(more)}</div>}
        </li>
      ))}
    </ol>
  );
};
