/** `/_local/clock`: shows the time and moves it. */
import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { officeZone, Temporal } from '../../schemas/kernel/time.ts';
import { type HttpAnswer, html, json, redirect } from '../gateway/answer.ts';
import type { Position } from '../position.ts';
import type { Timekeeper } from '../timekeeper.ts';
import { inputOf, isForm, refused, wantsPage } from './input.ts';
import { escaped, layout } from './layout.ts';

const move = z.strictObject({ to: z.optional(z.string()), advance: z.optional(z.string()) });
const furthestYears = 20;

const instantOf = (text: string): Temporal.Instant => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw refused(422, 'Dit is geen tijdstip (zoals 2026-03-01T08:00:00Z).', 'This is not an instant (such as 2026-03-01T08:00:00Z).', {
      errors: [{ pointer: '/to', detail: 'not an instant' }],
    });
  }
};

/** Years, months and days are those of the calendar in Amsterdam. */
export const after = (now: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant =>
  now.toZonedDateTimeISO(officeZone).add(duration).toInstant();

const durationOf = (text: string): Temporal.Duration => {
  try {
    return Temporal.Duration.from(text);
  } catch {
    throw refused(422, 'Dit is geen duur (zoals P1M of PT2H).', 'This is not a duration (such as P1M or PT2H).', {
      errors: [{ pointer: '/advance', detail: 'not an ISO 8601 duration' }],
    });
  }
};

const later = (now: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant => {
  try {
    return after(now, duration);
  } catch {
    throw refused(422, 'Zo ver kan de klok niet.', 'The clock cannot go that far.');
  }
};

/** @throws Refused when it lies in the past or too far ahead. */
export const targetOf = (now: Temporal.Instant, given: z.output<typeof move>): Temporal.Instant => {
  if ((given.to === undefined) === (given.advance === undefined))
    throw refused(422, 'Geef ofwel "to" ofwel "advance".', 'Give either "to" or "advance".');
  const target = given.to === undefined ? later(now, durationOf(given.advance ?? '')) : instantOf(given.to);
  if (Temporal.Instant.compare(target, now) < 0)
    throw refused(422, 'De klok gaat niet achteruit.', 'The clock does not go back.', { now: now.toString() });
  if (Temporal.Instant.compare(target, after(now, Temporal.Duration.from({ years: furthestYears }))) > 0)
    throw refused(422, `De klok gaat hooguit ${furthestYears} jaar vooruit.`, `The clock moves ${furthestYears} years at most.`);
  return target;
};

const clockPage = (now: Temporal.Instant, mode: string): string => {
  const office = now.toZonedDateTimeISO(officeZone);
  const steps = ['PT1H', 'P1D', 'P1W', 'P1M', 'P6M', 'P1Y'];
  const buttons = steps.map((step) => `<button name="advance" value="${step}">${step}</button>`).join(' ');
  return layout(
    'Clock',
    `<p><strong><time datetime="${escaped(now.toString())}">${escaped(office.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' '))}</time></strong>
in Amsterdam (${escaped(now.toString({ smallestUnit: 'second' }))}); the clock is ${escaped(mode)}.</p>
<form method="post" action="/_local/clock"><p>Move it: ${buttons}</p></form>
<form method="post" action="/_local/clock"><p><label>Advance by <input name="advance" placeholder="P1M2D" size="10" required></label> <button>Advance</button></p></form>
<form method="post" action="/_local/clock"><p><label>Go to <input name="to" placeholder="${escaped(now.toString({ smallestUnit: 'second' }))}" size="26" required></label> <button>Go</button></p></form>
<p>The answer comes when everything that fell due has been done.</p>`,
  );
};

export const clockConsole = (position: Position, timekeeper: Timekeeper) => {
  const { clock, mode } = position;
  return async (request: IncomingMessage): Promise<HttpAnswer> => {
    if (request.method !== 'POST')
      return wantsPage(request) ? html(200, clockPage(clock.now(), mode)) : json(200, { now: clock.now().toString(), mode });
    const target = targetOf(clock.now(), await inputOf(request, move));
    const counts = await timekeeper.moveTo(target);
    return isForm(request) ? redirect('/_local/clock') : json(200, { now: clock.now().toString(), mode, counts });
  };
};
