/** `GET` and `POST /_local/clock`: the present, and moving it. Moving fires everything that falls due on the way, in order of time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { MovableClock } from '../clock.ts';
import type { Counts, Engine } from './engine.ts';

/** Moves the clock to each moment at which something is due, up to `to`, and lets the engine come to rest at each. */
export const moveTo = async (engine: Engine, clock: MovableClock, to: Temporal.Instant): Promise<Counts> => {
  const before = engine.counts();
  await engine.settle();
  for (let due = engine.nextDue(); due !== undefined && Temporal.Instant.compare(due, to) <= 0; due = engine.nextDue()) {
    if (Temporal.Instant.compare(due, clock.now()) > 0) clock.set(due);
    await engine.settle();
  }
  if (Temporal.Instant.compare(to, clock.now()) > 0) clock.set(to);
  await engine.settle();
  const after = engine.counts();
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Counts]]),
  ) as unknown as Counts;
};

const wish = z.union([z.strictObject({ to: z.string() }), z.strictObject({ advance: z.string() })]);

/** Years and months count in UTC here: this clock knows no office. */
const target = (asked: z.output<typeof wish>, now: Temporal.Instant): Temporal.Instant =>
  'to' in asked ? Temporal.Instant.from(asked.to) : now.toZonedDateTimeISO('UTC').add(asked.advance).toInstant();

export const clockHandler =
  (engine: Engine, clock: MovableClock) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' });
      response.end(JSON.stringify(body));
    };
    const handle = async (): Promise<void> => {
      if (request.method !== 'POST') return send(200, { now: clock.now().toString() });
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const counts = await moveTo(engine, clock, target(wish.parse(JSON.parse(Buffer.concat(chunks).toString())), clock.now()));
      send(200, { now: clock.now().toString(), counts });
    };
    handle().catch((error: unknown) => send(400, { type: 'about:blank', title: 'Bad Request', status: 400, detail: String(error) }));
  };
