/** `/_local`: what exists only on one machine. It answers on the loopback alone, to this machine's own names, and to no other site's pages. */
import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type HttpAnswer, html, json, redirect } from '../gateway/answer.ts';
import { methodNotAllowed, problemAnswer } from '../gateway/problems.ts';
import type { Tokens } from '../oidc/tokens.ts';
import { type Outages, parts } from '../outages.ts';
import type { Outbox } from '../outbox.ts';
import { personaNamed, personas } from '../personas.ts';
import type { Position } from '../position.ts';
import type { Engine } from '../states/index.ts';
import type { DeadLetters } from '../stream/dead-letters.ts';
import type { Poller } from '../stream/poller.ts';
import type { Timekeeper } from '../timekeeper.ts';
import { clockConsole } from './clock.ts';
import { executionsConsole, executionsPath } from './executions.tsx';
import { inputOf, isForm, Refused, refused, wantsPage } from './input.ts';
import { escaped, layout } from './layout.ts';
import { outboxConsole } from './outbox.ts';

export interface ConsoleNeeds {
  readonly position: Position;
  readonly timekeeper: Timekeeper;
  readonly outbox: Outbox;
  readonly outages: Outages;
  readonly tokens: Tokens;
  readonly deadLetters: DeadLetters;
  readonly poller: Poller;
  readonly engine: Pick<Engine, 'call'>;
  /** The OpenID provider, given what follows its issuer. */
  oidc(request: IncomingMessage, path: string, query: string): Promise<HttpAnswer>;
}

type Room = (request: IncomingMessage, query: string, path: string) => HttpAnswer | Promise<HttpAnswer>;

const longestLife = 366 * 86_400;
const wanted = z.strictObject({ persona: z.string(), expiresIn: z.optional(z.int().check(z.gte(-longestLife), z.lte(longestLife))) });
const outage = z.strictObject({ part: z.enum(parts), until: z.string() });

const tokenRoom =
  (tokens: Tokens): Room =>
  async (request) => {
    const { persona: id, expiresIn } = await inputOf(request, wanted);
    const persona = personaNamed(id);
    if (persona === undefined)
      throw refused(422, 'Die persona is er niet.', 'There is no such persona.', { personas: personas.map((one) => one.id) });
    const { token, expires } = await tokens.make(persona, expiresIn === undefined ? {} : { expiresIn });
    const expires_at = Temporal.Instant.fromEpochMilliseconds(expires * 1000).toString();
    return json(200, { token, token_type: 'Bearer', expires_at, sub: persona.sub, persona: persona.id });
  };

const outageRoom =
  ({ outages }: ConsoleNeeds): Room =>
  async (request) => {
    const { part, until } = await inputOf(request, outage);
    let moment: Temporal.Instant;
    try {
      moment = Temporal.Instant.from(until);
    } catch {
      throw refused(422, 'Dit is geen tijdstip.', 'This is not an instant.', { errors: [{ pointer: '/until', detail: 'not an instant' }] });
    }
    outages.begin(part, moment);
    return json(200, { part, until: moment.toString() });
  };

const deadLetterRoom =
  ({ deadLetters, poller }: ConsoleNeeds): Room =>
  async (request) => {
    if (request.method === 'POST') {
      const redriven = await poller.redrive();
      return isForm(request) ? redirect('/_local/dead-letters') : json(200, { redriven, left: deadLetters.list().length });
    }
    const letters = deadLetters.list();
    if (!wantsPage(request)) return json(200, { deadLetters: letters });
    const rows = letters.map((letter) => `<pre>${escaped(JSON.stringify(letter, null, 2))}</pre>`).join('\n');
    const again =
      letters.length === 0 ? '' : '<form method="post" action="/_local/dead-letters"><p><button>Try them again</button></p></form>';
    return html(200, layout('Dead letters', `<p>${letters.length} records of the stream could not be dispatched.</p>${again}${rows}`));
  };

const isLoopbackHost = (host: string | undefined): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host ?? '');

/** A page of another site may send forms anywhere; the browser tells where they come from. */
const comesFromElsewhere = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site'];
  return request.method === 'POST' && (site === 'cross-site' || site === 'same-site');
};

const oidcPath = '/_local/oidc';

export const consoleRoutes = (needs: ConsoleNeeds) => {
  const clock = clockConsole(needs.position, needs.timekeeper);
  const outbox = outboxConsole(needs.outbox);
  const rooms: Readonly<Record<string, { readonly methods: readonly string[]; readonly room: Room }>> = {
    '/_local/clock': { methods: ['GET', 'POST'], room: clock },
    '/_local/outbox': { methods: ['GET'], room: outbox },
    '/_local/token': { methods: ['POST'], room: tokenRoom(needs.tokens) },
    '/_local/personas': { methods: ['GET'], room: () => json(200, { personas }) },
    '/_local/outage': { methods: ['POST'], room: outageRoom(needs) },
    '/_local/dead-letters': { methods: ['GET', 'POST'], room: deadLetterRoom(needs) },
    [executionsPath]: { methods: ['GET'], room: executionsConsole(needs.engine) },
  };

  return async (request: IncomingMessage, path: string, query: string): Promise<HttpAnswer> => {
    if (!isLoopbackHost(request.headers.host) || comesFromElsewhere(request)) return problemAnswer('not-found');
    try {
      if (path.startsWith(`${oidcPath}/`)) return await needs.oidc(request, path.slice(oidcPath.length), query);
      const found = rooms[path.startsWith(`${executionsPath}/`) ? executionsPath : path];
      if (found === undefined) return problemAnswer('not-found');
      const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
      if (!found.methods.includes(method)) return methodNotAllowed(found.methods);
      return await found.room(request, query, path);
    } catch (refusal) {
      if (refusal instanceof Refused) return refusal.answer;
      throw refusal;
    }
  };
};
