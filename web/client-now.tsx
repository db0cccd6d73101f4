/** What stands and waits with a client: tasks, records, the terms that run, and the forms that can be filled in. */
import type { Text } from '../schemas/kernel/text.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { distance, nearnessOf, showDay } from './dates.ts';
import { deadlineWords } from './deadline-words.ts';
import { DeadlineList, type ShownDeadline } from './deadlines-page.tsx';
import { factsInWords, ownWords } from './fact-words.ts';
import { Facts } from './facts.tsx';
import { type Lang, sayIn } from './language.ts';
import { kindText, type ShownRecord, standing } from './record-text.ts';
import type { FormsOfArea } from './small-pages.tsx';
import { words } from './words.ts';

/** A task as a client's page shows it, with the form that completes it. */
export interface ShownTask {
  readonly name: string;
  readonly title: Text;
  readonly why: Text;
  readonly dueOn: Temporal.PlainDate;
  /** Absent when the viewer may not fill in its form. */
  readonly href: string | undefined;
}

interface Shown {
  readonly lang: Lang;
}

export const ClientTasks = ({ tasks, today, lang }: Shown & { tasks: readonly ShownTask[]; today: Temporal.PlainDate }) => {
  const say = sayIn(lang);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{say(words.tasks)}</h2>
      <ul class="list">
        {tasks.map(({ name, title, why, dueOn, href }) => (
          <li key={name} class="entry">
            {href ? (
              <a class="target" href={href}>
                {say(title)}
              </a>
            ) : (
              <span>{say(title)}</span>
            )}
            <div class={{ past: 'gone', near: undefined, far: undefined }[nearnessOf(dueOn, today)]}>
              {`${say(words.dueBy)} ${showDay(dueOn)} (${say(distance(dueOn, today))})`}
            </div>
            <div class="small">{say(why)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const ClientRecords = ({ records, lang }: Shown & { records: readonly ShownRecord[] }) => {
  const say = sayIn(lang);
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{say(words.standing)}</h2>
      <ul class="list">
        {records.map((record) => {
          const facts = [...ownWords(record.person, lang), ...factsInWords(record.facts, lang)];
          return (
            <li key={`${record.kind} ${record.id}`} class="entry">
              <strong>{kindText(record, lang)}</strong>
              <div>{standing(record, lang)}</div>
              {facts.length > 0 && <Facts facts={facts} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The days of civic integration and of the declaration, each with what it was derived from; those of documents stand with the document. */
export const ClientTerms = ({ terms, today, lang }: Shown & { terms: readonly ShownDeadline[]; today: Temporal.PlainDate }) => {
  const say = sayIn(lang);
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{say(deadlineWords.title)}</h2>
      <DeadlineList deadlines={terms} today={today} say={say} of={({ family }) => kindText({ kind: family }, lang)} />
    </section>
  );
};

/** Closed at first: what is seldom needed is one tap away, and what is often needed stands with its subject. */
export const NewForms = ({ areas, client, lang }: Shown & { areas: readonly FormsOfArea[]; client: string }) => {
  const say = sayIn(lang);
  if (areas.length === 0) return null;
  return (
    <details>
      <summary>{say(words.newForm)}</summary>
      {areas.map(({ area, forms }) => (
        <section key={area.nl}>
          <h2>{say(area)}</h2>
          <ul class="list">
            {forms.map(({ id, title }) => (
              <li key={id}>
                <a class="row" href={`/forms/${id}?clientId=${client}`}>
                  <span>{say(title)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
};
