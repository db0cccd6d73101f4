/** How every page looks in a real browser: what axe-core finds, whether it fits a small screen and a large letter, and what it weighs. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import { partsOf } from '../../schemas/kernel/parts.ts';
import { tooWideAt, violationsOn } from './checks.ts';
import { openSite, phone, type Site } from './site.ts';
import { fillDemoIntake, goOn, registerDocument } from './typing.ts';

vi.mock('../../schemas/forms/ids.ts', async (load) => (await import('./demo-forms.ts')).withDemoIds(load));
vi.mock('../../schemas/forms/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoForms(load));
vi.mock('../../schemas/records/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoRecords(load));
vi.mock('../../functions/submissions/effects.ts', async (load) => (await import('./demo-forms.ts')).withDemoEffects(load));

process.env['LOG_LEVEL'] = 'silent';

/** With all that a page needs, as it goes over the wire, headers included. */
const heaviest = 15_000;

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 120_000);

afterAll(() => site?.close());

type Opening = readonly [name: string, open: () => Promise<unknown>];

/** Every page of every form: each part of a form in parts is a page of its own. */
const pagesOfForms = (page: Page, client: string): Opening[] =>
  (Object.keys(forms) as FormId[]).flatMap((id): Opening[] => {
    const address = `${site.system.url}/forms/${id}`;
    const open = () => page.goto(`${address}?clientId=${client}`);
    const later = partsOf(formOf(id)).slice(1);
    return [
      [id, open],
      ...later.map(
        (_, place): Opening => [
          `${id}, part ${place + 2}`,
          async () => {
            await open();
            await goToPart(page, place + 2);
          },
        ],
      ),
      [
        `${id}, refused`,
        async () => {
          await open();
          await goOn(page);
        },
      ],
    ];
  });

/** As the button of the last page does; a form that is empty does not get there. */
const goToPart = async (page: Page, part: number): Promise<void> => {
  await Promise.all([
    page.waitForURL(/submissions$/),
    page.locator('main form').evaluate((form: HTMLFormElement, to: number) => {
      form.insertAdjacentHTML('beforeend', `<input type="hidden" name="_to" value="${to}">`);
      form.submit();
    }, part),
  ]);
};

/** All other pages, in every state that has a look of its own. Signed out at the end. */
const otherPages = async (page: Page, client: string): Promise<Opening[]> => {
  await page.goto(client);
  await registerDocument(page, '2027-01-10');
  const receipt = page.url();
  await fillDemoIntake(page, site.system.url, client.split('/').at(-1) ?? '');
  const longReceipt = page.url();
  await site.system.quiet();
  const to = (path: string) => () => page.goto(path.startsWith('http') ? path : `${site.system.url}${path}`);
  return [
    ['home', to('/')],
    ['clients', to('/clients')],
    ['client', to(client)],
    [
      'client, all open',
      async () => {
        await to(client)();
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    ],
    ['receipt', to(receipt)],
    ['receipt with rows and conclusions', to(longReceipt)],
    ['deadlines', to('/deadlines')],
    [
      'deadlines with every derivation open, in English',
      async () => {
        await to('/deadlines?lang=en&until=2028-11-05')();
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    ],
    ['no deadlines, in Dutch', to('/deadlines?lang=nl&until=2014-01-01')],
    ['no calendar', to('/calendar')],
    [
      'calendar made',
      async () => {
        await to('/calendar')();
        await page.getByRole('button', { name: 'Agenda-adres maken' }).click();
      },
    ],
    ['calendar', to('/calendar')],
    ['forms', to('/forms')],
    ['client asked first', to('/forms/demo-follow-up')],
    ['client asked first, none chosen', to('/forms/demo-follow-up?clientId=')],
    [
      'rows',
      async () => {
        await to('/forms/demo-intake')();
        await goToPart(page, 2);
        await page.getByRole('button', { name: 'Nog een gezinslid' }).click();
      },
    ],
    ['answers to look over', () => fillDemoIntake(page, site.system.url, client.split('/').at(-1) ?? '', { send: false })],
    ['registration in English', to('/forms/client-registration?lang=en')],
    ['registration in Dutch', to('/forms/client-registration?lang=nl')],
    ['not found', to('/nowhere')],
    [
      'session ended',
      async () => {
        await to('/forms/renewal-decided')();
        await page.context().clearCookies({ name: 'session' });
        await goOn(page);
      },
    ],
    ['welcome', to('/')],
    ['the API', to('/api-docs')],
    [
      'a call of the API, with all of a refusal',
      async () => {
        await to('/api-docs/submitClientRegistration')();
        await page.locator('summary').click();
      },
    ],
    ['a call of the API in English', to('/api-docs/deadlinesList?lang=en')],
    ['the API in Dutch', to('/api-docs?lang=nl')],
    ['sign-in failed', to('/signed-in')],
  ];
};

describe('every page', () => {
  it('meets WCAG 2.2 AA as far as a machine can tell, fits 320, 768 and 1280 px and twice the size, and weighs at most 15 kB', async () => {
    // The checker is a script, so here they may run; the pages bring none, and their policy lets none in.
    const context = await site.browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    const weighing: Promise<unknown>[] = [];
    const weigh = async (request: Request): Promise<void> => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      // A file that the browser has already costs nothing again, and stays what it weighed the first time.
      const before = request.isNavigationRequest() ? 0 : (sizes.get(request.url()) ?? 0);
      sizes.set(request.url(), Math.max(before, responseBodySize + responseHeadersSize));
    };
    page.on('requestfinished', (request) => {
      weighing.push(weigh(request));
    });
    await site.signIn(page, 'team-leader');
    await site.registerClient(page, 'Voorbeeld Pagina');
    const client = page.url();
    const openings = [...pagesOfForms(page, client.split('/').at(-1) ?? ''), ...(await otherPages(page, client))];
    const found: Record<string, unknown> = {};
    const weights: Record<string, number> = {};

    for (const [name, open] of openings) {
      await open();
      await page.waitForLoadState('load');
      await Promise.all(weighing);
      const assets = [...sizes].filter(([url]) => /\.(css|svg)$/.test(url)).reduce((sum, [, size]) => sum + size, 0);
      weights[name] = assets + (sizes.get(page.url().replace(/#.*/, '')) ?? Number.NaN);
      const wrong = [...(await violationsOn(page)), ...(await tooWideAt(page))];
      if (!(weights[name] <= heaviest)) wrong.push(`weighs ${weights[name]}`);
      if (wrong.length > 0) found[name] = wrong;
      expect(await page.locator('script, style, main [style]').count()).toBe(0);
    }
    console.log('bytes over the wire, headers and style included:', weights);

    expect(found).toEqual({});
    await context.close();
  }, 600_000);
});
