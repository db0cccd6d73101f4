/** The guidance years as one line with today on it. What is late has a shape of its own: colour never speaks alone. */
import { Fragment } from 'preact';
import { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import type { Say } from './language.ts';
import { trajectoryWords as words } from './trajectory-words.ts';

export interface LineProps {
  readonly today: Temporal.PlainDate;
  readonly startedOn: string;
  readonly endedOn: string | undefined;
  readonly endsOn: string;
  readonly yearsBegin: readonly string[];
  readonly milestones: readonly {
    readonly name: string;
    readonly dueOn: string;
    readonly standing: 'done' | 'late' | 'open' | 'dropped';
  }[];
  readonly say: Say;
}

const [width, left, right, height, middle] = [320, 12, 308, 64, 36];

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Where a day lies on the line; what comes before or after lies at its end. */
const placeOn = (startedOn: string, endsOn: string, day: string): number => {
  const whole = dayOf(startedOn).until(dayOf(endsOn), { largestUnit: 'days' }).days;
  const passed = dayOf(startedOn).until(dayOf(day), { largestUnit: 'days' }).days;
  return Math.round(left + Math.min(1, Math.max(0, passed / Math.max(1, whole))) * (right - left));
};

/** What is late is drawn last, so that nothing on the same day hides it. */
const inOrder = ['done', 'open', 'late'] as const;
const looks = { done: 'passed', open: 'ahead', late: 'late' } as const;

export const YearsLine = ({ startedOn, endsOn, endedOn, yearsBegin, milestones, today, say }: LineProps) => {
  const at = (day: string) => placeOn(startedOn, endsOn, day);
  const until = endedOn ?? today.toString();
  const counts = inOrder.map((standing) => ({ standing, number: milestones.filter((each) => each.standing === standing).length }));
  const told = counts.map(({ standing, number }) => `${say(words[standing === 'open' ? 'next' : standing])}: ${number}`).join(', ');
  const from = `${showDay(dayOf(startedOn))} ${say(words.upTo)} ${showDay(dayOf(endsOn))}`;
  return (
    <>
      <svg
        class="steps"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${say(words.line)}: ${from}. ${told}.`}
        xmlns="http://www.w3.org/2000/svg"
      >
        <path class="rail" d={`M${left} ${middle}H${right}`} />
        <path class="way" d={`M${left} ${middle}H${at(until)}`} />
        {yearsBegin.map((day, year) => (
          <g key={day}>
            <path class="rail" d={`M${at(day)} ${middle - 8}V${middle + 8}`} />
            <text x={at(day)} y={58} text-anchor="start">
              {`${say(words.yearShort)} ${year + 1}`}
            </text>
          </g>
        ))}
        {counts.flatMap(({ standing }) =>
          milestones
            .filter((each) => each.standing === standing)
            .map(({ name, dueOn }) => <Mark key={name} standing={standing} x={at(dueOn)} y={middle} />),
        )}
        <path class="now" d={`M${at(until)} 14V30`} />
        <text x={Math.min(at(until), right - 50)} y={11}>
          {say(endedOn === undefined ? words.today : words.endHere)}
        </text>
      </svg>
      <p class="small" aria-hidden="true">
        {inOrder.map((standing) => (
          <Fragment key={standing}>
            <svg class="key" aria-hidden="true" viewBox="0 0 16 16" xmlns="http://www.w3.org/2000/svg">
              <Mark standing={standing} x={8} y={8} />
            </svg>{' '}
            {say(standing === 'open' ? words.next : words[standing])}{' '}
          </Fragment>
        ))}
      </p>
    </>
  );
};

const Mark = ({ standing, x, y }: { readonly standing: (typeof inOrder)[number]; readonly x: number; readonly y: number }) => (
  <g class={looks[standing]}>{standing === 'late' ? <path d={`M${x} ${y - 8}l8 8l-8 8l-8-8z`} /> : <circle cx={x} cy={y} r={6} />}</g>
);
