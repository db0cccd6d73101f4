import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../local/functions.ts';
import { exampleLines, sendLine } from '../../local/seed.ts';
import type { LocalOptions, LocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aSystem, get, post } from './local-system.ts';

let system: LocalSystem | undefined;
afterEach(() => system?.close());

const opened = async (given: Partial<LocalOptions> = {}): Promise<LocalSystem> => {
  system = await aSystem(given);
  return system;
};

/** A client whose card ends in nine months. */
const [registration, document] = exampleLines(new URL('examples/permits/', root));
const send = async (to: LocalSystem): Promise<void> => {
  for (const line of [registration, document]) {
    const response = line && (await sendLine(to, line));
    expect(response?.status).toBe(201);
  }
};

const inAYear = async (of: LocalSystem): Promise<(readonly [string, string])[]> => {
  await of.advance('P1Y');
  return of.messages().map(({ at, subject }) => [at, subject] as const);
};

const undisturbed = async (): Promise<(readonly [string, string])[]> => {
  const calm = await opened();
  await send(calm);
  const messages = await inAYear(calm);
  await calm.close();
  return messages;
};

describe('an outage', { timeout: 60_000 }, () => {
  it('of the workflows delays what a form sets in motion, and loses nothing', async () => {
    const expected = await undisturbed();
    expect(expected.length).toBeGreaterThan(0);
    const disturbed = await opened();
    await post(disturbed, '/_local/outage', { part: 'workflows', until: disturbed.clock.now().add({ hours: 12 }).toString() });
    await send(disturbed);
    await disturbed.quiet();

    expect(await inAYear(disturbed)).toEqual(expected);
    expect(disturbed.deadLetters()).toEqual([]);
  });

  it('of the mail holds messages back until it is over', async () => {
    const expected = await undisturbed();
    const [first] = expected[0] ?? [''];
    const disturbed = await opened();
    await send(disturbed);
    const until = Temporal.Instant.from(first).add({ hours: 40 });
    await disturbed.advanceTo(Temporal.Instant.from(first).subtract({ hours: 1 }));
    await post(disturbed, '/_local/outage', { part: 'mail', until: until.toString() });

    await disturbed.advanceTo(until.subtract({ seconds: 1 }));
    expect(disturbed.messages()).toEqual([]);
    await disturbed.advance('P2D');

    expect(disturbed.messages().length).toBeGreaterThan(0);
    expect(disturbed.messages().every(({ at, folded }) => at >= until.toString() && folded === 0)).toBe(true);
  });
});

describe('what the stream could not hand on', { timeout: 60_000 }, () => {
  it('is set aside after a day, shown, and handed on when asked', async () => {
    let broken = true;
    const seen: string[] = [];
    const dispatch = () => async (event: unknown) => {
      if (broken) throw new Error('no <b>dispatch</b> today');
      seen.push(JSON.stringify(event));
      return { batchItemFailures: [] };
    };
    const local = await opened({ functions: { dispatch } });
    await send(local);
    await local.advance('P30D');
    broken = false;
    await local.quiet();

    const letters = local.deadLetters();
    expect(letters.length).toBeGreaterThan(0);
    const page = await (await fetch(`${local.url}/_local/dead-letters`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('no &lt;b&gt;dispatch&lt;/b&gt; today');
    expect((await post(local, '/_local/dead-letters', {})).body).toEqual({ redriven: letters.length, left: 0 });
    expect(seen).not.toEqual([]);
    expect((await get(local, '/_local/dead-letters')).body).toEqual({ deadLetters: [] });
  });
});
