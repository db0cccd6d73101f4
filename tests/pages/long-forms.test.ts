/** Forms in parts, with rows and with records to choose: every step on the way keeps what was typed, and only the last one stores it. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { pages } from '../../functions/pages/pages.tsx';
import type { KeptRecord } from '../../functions/records/record.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { mostInHousehold } from './demo-forms.ts';
import { aClient, aFile, anId, fakes, guide, otherGuide, recordsInMemory } from './fakes.ts';
import { given, hiddenInputs, type Seen, visitor } from './visitor.ts';

vi.mock('../../schemas/forms/ids.ts', async (load) => (await import('./demo-forms.ts')).withDemoIds(load));
vi.mock('../../schemas/forms/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoForms(load));
vi.mock('../../schemas/records/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoRecords(load));
vi.mock('../../functions/submissions/effects.ts', async (load) => (await import('./demo-forms.ts')).withDemoEffects(load));

process.env['LOG_LEVEL'] = 'silent';

const talk = {
  clientId: anId(1),
  'talkedOn-day': '3',
  'talkedOn-month': '11',
  'talkedOn-year': '2026',
  startedAt: '9.30',
  minutes: '45',
  subjects: 'school money',
};
const household = {
  'household-rows': '1',
  'household-0-name': 'Voorbeeld Kind',
  'household-0-toSchool': 'yes',
  'household-0-school': 'primary',
};
const agreed = { goal: 'Naar school', note: 'Eerste regel\nTweede regel' };

/** Sends the form that is on the page, with this typed and that button pressed. */
const pressing =
  (go: ReturnType<typeof visitor>['go'], form = 'demo-intake') =>
  (on: Seen, typed: Record<string, string>, button: Record<string, string> = {}) =>
    go(`/forms/${form}/submissions`, { method: 'POST', form: { ...hiddenInputs(on.html), ...typed, ...button } });

const filledIn = async (go: ReturnType<typeof visitor>['go'], goal = agreed.goal) => {
  const press = pressing(go);
  const first = await go(`/forms/demo-intake?clientId=${anId(1)}`);
  const second = await press(first, talk);
  const third = await press(second, household);
  const check = await press(third, { ...agreed, goal });
  return { press, first, second, third, check };
};

const titleOf = ({ html }: Seen): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

describe('a form in parts', () => {
  it('asks one part after another, shows all answers to look over, and stores them once they are sent', async () => {
    const { go, needs } = given(fakes(), guide);

    const { press, first, second, third, check } = await filledIn(go);
    expect([first, second, third, check].map(titleOf)).toEqual([
      'Stap 1 van 4: Het gesprek - Voorbeeldgesprek - Wegwijs',
      'Stap 2 van 4: Het gezin - Voorbeeldgesprek - Wegwijs',
      'Stap 3 van 4: Afspraken - Voorbeeldgesprek - Wegwijs',
      'Stap 4 van 4: Kijk uw antwoorden na - Voorbeeldgesprek - Wegwijs',
    ]);
    expect(second.html).not.toContain('name="startedAt" value="9.30" dir');
    for (const shown of ['Voorbeeld Cliënt 1', '03-11-2026', '09:30', 'School, Geld', 'Gezinslid 1', 'Basisschool', 'Naar school'])
      expect(check.html).toContain(shown);
    expect(needs.stored.size).toBe(0);
    const sent = await press(check, {});

    expect(sent.status).toBe(303);
    expect([...needs.stored.values()].map(({ answers }) => answers)).toEqual([
      {
        clientId: anId(1),
        talkedOn: '2026-11-03',
        startedAt: '09:30',
        minutes: 45,
        subjects: ['school', 'money'],
        household: [{ name: 'Voorbeeld Kind', toSchool: true, school: 'primary' }],
        goal: 'Naar school',
        note: 'Eerste regel\nTweede regel',
      },
    ]);
    const receipt = await go(sent.location);
    for (const shown of [
      'Voorbeeld Cliënt 1',
      '09:30',
      'School, Geld',
      'Gezinslid 1',
      'Basisschool',
      'Telt als',
      'Spreekuur',
      '<svg class="code"',
    ])
      expect(receipt.html).toContain(shown);
  });

  it('refuses what does not fit in the part where it is asked, and says nothing yet of the parts that come', async () => {
    const { go } = given(fakes(), guide);
    const press = pressing(go);
    const first = await go(`/forms/demo-intake?clientId=${anId(1)}`);

    const refused = await press(first, { ...talk, minutes: 'lang', 'talkedOn-year': '2027' });

    expect(refused.status).toBe(422);
    expect(titleOf(refused)).toContain('Fout: Stap 1 van 4');
    expect(refused.html).toContain('<a href="#minutes">Duur in minuten: Vul een heel getal in.</a>');
    expect(refused.html).not.toContain('href="#goal"');
    const ahead = await press(first, { ...talk, 'talkedOn-year': '2027' });
    expect(ahead.html).toContain('<a href="#talkedOn">Gesproken op: Deze datum ligt in de toekomst.</a>');
  });

  it('leads back to the earlier part when a later answer does not go with it', async () => {
    const { go } = given(fakes(), guide);
    const press = pressing(go);
    const second = await press(await go(`/forms/demo-intake?clientId=${anId(1)}`), { ...talk, minutes: '5' });

    const back = await press(second, household);

    expect(titleOf(back)).toContain('Stap 1 van 4');
    expect(back.html).toContain('<a href="#minutes">Duur in minuten: Voor zo veel mensen is dit te kort.</a>');
    expect(hiddenInputs(back.html)).toMatchObject(household);
  });

  it('goes back without losing anything, whatever was typed', async () => {
    const { go } = given(fakes(), guide);
    const press = pressing(go);
    const second = await press(await go(`/forms/demo-intake?clientId=${anId(1)}`), talk);

    const back = await press(second, { ...household, 'household-0-birthDate-day': 'x' }, { _back: '1' });
    const again = await press(back, talk);

    expect(back.html).toContain('name="startedAt" value="9.30"');
    expect(again.html).toContain('value="Voorbeeld Kind"');
    expect(again.html).toMatch(/name="household-0-birthDate-day"[^>]*value="x"/);
  });

  it('changes a part from the page with all answers, and comes back there', async () => {
    const { go } = given(fakes(), guide);
    const { press, check } = await filledIn(go);

    const changing = await press(check, {}, { _to: '1' });
    const checked = await press(changing, { ...talk, minutes: '60' });

    expect(titleOf(changing)).toContain('Stap 1 van 4');
    expect(titleOf(checked)).toContain('Stap 4 van 4');
    expect(checked.html).toContain('>60<');
    expect(checked.html).toContain('Naar school');
  });

  it('leads from a refusal at the end to the part and the row where it can be mended', async () => {
    const { go, needs } = given(fakes(), guide);
    const { press, check } = await filledIn(go, 'refused by the store');

    const refused = await press(check, {});

    expect(refused.status).toBe(422);
    expect(titleOf(refused)).toContain('Fout: Stap 2 van 4');
    expect(refused.html).toContain('<a href="#household-0-name">Gezinslid 1, Naam: Dit past niet.</a>');
    expect(refused.html).toMatch(/<input id="household-0-name"[^>]*aria-describedby="household-0-name-error"/);
    expect(needs.stored.size).toBe(0);
  });

  it.each([1, 2, 3, 4])('keeps everything at step %i when the session has ended, and goes on from there', async (step) => {
    const { go, jar, needs } = given(fakes(), guide);
    const { press, ...steps } = await filledIn(go);
    const on = [steps.first, steps.second, steps.third, steps.check][step - 1] ?? steps.check;
    const typed = [talk, household, agreed, {}][step - 1] ?? {};
    const session = jar.get('session') ?? '';
    jar.delete('session');

    const kept = await press(on, typed);
    jar.set('session', session);
    const next = await press(kept, typed);

    expect(kept.status).toBe(401);
    expect(titleOf(kept)).toContain(`Stap ${step} van 4`);
    expect(kept.html).not.toContain('Voorbeeld Cliënt');
    expect(next.status).toBe(step === 4 ? 303 : 200);
    if (step === 4) expect([...needs.stored.values()][0]?.answers).toMatchObject({ goal: 'Naar school', note: agreed.note });
    else expect(titleOf(next)).toContain(`Stap ${step + 1} van 4`);
  });

  it('keeps everything when something breaks at the end, and stores it on the next try', async () => {
    const needs = fakes();
    const { go, jar } = visitor(pages(needs), guide);
    const { check } = await filledIn(go);
    const broken = visitor(
      pages({ ...needs, submissions: { ...needs.submissions, store: () => Promise.reject(new Error('down')) } }),
      guide,
    );
    broken.jar.set('guard', jar.get('guard') ?? '');

    const failed = await pressing(broken.go)(check, {});
    const sent = await pressing(go)(failed, {});

    expect(failed.status).toBe(500);
    expect(failed.html).toContain('druk nog eens op Versturen');
    expect(sent.status).toBe(303);
    expect(needs.stored.size).toBe(1);
  });

  it('shows an old page once more with all that was typed', async () => {
    const { go } = given(fakes(), guide);
    const { press, second } = await filledIn(go);

    const stale = await press(second, household, { _guard: 'old' });

    expect(stale.status).toBe(403);
    expect(titleOf(stale)).toContain('Stap 2 van 4');
    expect(stale.html).toContain('value="Voorbeeld Kind"');
  });

  it('takes nobody further with a client who is not theirs', async () => {
    const { go, needs } = given(fakes([aFile(aClient(1, { contactVolunteer: guide.id }))]), otherGuide);
    const press = pressing(go);
    const first = await go('/forms/demo-intake');
    const check = await press(await press(await press(first, talk), household), agreed);

    const refused = await press(check, {});

    expect(check.html).not.toContain('Voorbeeld Cliënt');
    expect(titleOf(refused)).toContain('Fout: Stap 1 van 4');
    expect(refused.html).toContain('niet aan u toegewezen');
    expect(needs.stored.size).toBe(0);
  });
});

describe('rows', () => {
  const opened = async () => {
    const { go } = given(fakes(), guide);
    const press = pressing(go);
    return { press, second: await press(await go(`/forms/demo-intake?clientId=${anId(1)}`), talk) };
  };
  const rowsOn = ({ html }: Seen): number => html.match(/class="row-of"/g)?.length ?? 0;

  it('come one at a time, have the focus when they come, and stop at what the form takes', async () => {
    const { press, second } = await opened();

    const two = await press(second, household, { _more: 'household' });
    const three = await press(two, household, { _more: 'household', 'household-rows': '2' });
    const most = await press(three, household, { _more: 'household', 'household-rows': String(mostInHousehold) });

    expect([second, two, three, most].map(rowsOn)).toEqual([1, 2, 3, mostInHousehold]);
    expect(two.html).toMatch(/<fieldset class="row-of" id="household-1" tabindex="-1" autofocus>/);
    expect(two.html).toContain('value="Voorbeeld Kind"');
    expect(most.html).toContain('Meer passen er niet');
    expect(most.html).not.toContain('name="_more"');
  });

  it('go by their own button, and the others close up', async () => {
    const { press, second } = await opened();
    const typed = { ...household, 'household-rows': '2', 'household-1-name': 'Voorbeeld Tweede', 'household-1-toSchool': 'no' };

    const one = await press(second, typed, { _less: 'household-0' });

    expect(rowsOn(one)).toBe(1);
    expect(one.html).toContain('<input id="household-0-name" name="household-0-name" value="Voorbeeld Tweede"');
    expect(one.html).toMatch(/name="household-0-toSchool" value="no" checked/);
    expect(one.html).not.toMatch(/value="primary" checked/);
    expect(one.html).not.toContain('name="_less"');
  });

  it('that are empty are dropped before a refusal points at one by its place', async () => {
    const { press, second } = await opened();
    const typed = { 'household-rows': '3', 'household-2-name': 'Voorbeeld Derde', 'household-2-toSchool': 'yes' };

    const refused = await press(second, typed);

    expect(rowsOn(refused)).toBe(1);
    expect(refused.html).toContain('<a href="#household-0-school">Gezinslid 1, Welke school: Kies een antwoord.</a>');
  });

  it('say what to do about an answer that was not asked for', async () => {
    const { press, second } = await opened();

    const refused = await press(second, { ...household, 'household-0-toSchool': 'no' });

    expect(refused.html).toContain(
      'Gezinslid 1, Welke school: Alleen invullen bij ‘Gaat naar school: Ja’. Maak dit leeg, of kies daar iets anders.',
    );
  });

  it('are refused as a whole when there is none', async () => {
    const { press, second } = await opened();

    const refused = await press(second, { 'household-rows': '1' });

    expect(refused.html).toContain('<a href="#household">Gezin: Vul er minstens één in.</a>');
    expect(refused.html).toMatch(/<fieldset class="field bad" id="household"[^>]*aria-describedby="household-error"/);
    expect(rowsOn(refused)).toBe(1);
  });

  it.each([
    ['a group that there is not', { _more: 'nothing' }],
    ['what is no group', { _more: 'minutes' }],
    ['a row that says nothing', { _less: 'household' }],
    ['a prototype', { _more: '__proto__' }],
  ])('stay as they are for %s', async (_, button) => {
    const { press, second } = await opened();

    const same = await press(second, household, button);

    expect(same.status).toBe(200);
    expect(rowsOn(same)).toBe(1);
  });

  it('are never more than the form takes, whatever a body says', async () => {
    const { press, second } = await opened();

    expect(rowsOn(await press(second, { ...household, 'household-rows': '100000' }, { _more: 'household' }))).toBe(mostInHousehold);
  });
});

describe('a form that chooses a record of a client', () => {
  const record = (number: number, state: string): KeptRecord => ({
    // A kind that only the tests have.
    kind: 'demo-talk' as never,
    of: anId(1),
    id: anId(number),
    branch: 'maassluis',
    state,
    since: Temporal.PlainDate.from('2026-10-12'),
    facts: { subjects: ['money'], ref: anId(5) },
    person: { goal: 'Naar school' },
    version: 1,
  });
  const withTalks = () => fakes([{ ...aFile(aClient(1)), records: [record(71, 'open'), record(72, 'done')] }]);

  it('asks for the client first, and then offers what is open, in words', async () => {
    const { go } = given(withTalks(), guide);

    const asked = await go('/forms/demo-follow-up');
    const form = await go(`/forms/demo-follow-up?branch=maassluis&clientId=${anId(1)}&talk=${anId(71)}`);

    expect(asked.html).toContain('Over welke cliënt gaat het?');
    expect(asked.html).toMatch(/<form method="get" action="\/forms\/demo-follow-up">/);
    expect(form.html).toContain(`<option value="${anId(71)}" selected>Voorbeeldgesprek, Naar school: Loopt sinds 12-10-2026</option>`);
    expect(form.html).not.toContain(anId(72));
    expect((await go('/forms/demo-follow-up?clientId=')).html).toContain('Kies een antwoord.');
  });

  it('lets one choose other clients in rows, and stays light with as many as there can be', async () => {
    const many = Array.from({ length: 140 }, () =>
      aFile(aClient(0, { id: randomUUID(), person: { nameOnCard: `Voorbeeld ${randomUUID().slice(0, 12)}`, birthDate: '1990-05-12' } })),
    );
    const { go } = given(fakes([aFile(aClient(1)), ...many]), guide);
    const opened = await go(`/forms/demo-follow-up?clientId=${anId(1)}`);

    const full = await pressing(go, 'demo-follow-up')(opened, { 'others-rows': '19' }, { _more: 'others' });

    expect(opened.html).toContain(`<input type="hidden" name="clientId" value="${anId(1)}"/>`);
    expect(opened.html).toContain('<select id="others-0-other"');
    expect(full.html).toContain('<select id="others-19-other"');
    expect(gzipSync(full.html).length).toBeLessThanOrEqual(12_000);
  });

  it('says so when nothing is open', async () => {
    const { go } = given(fakes(), guide);

    expect((await go(`/forms/demo-follow-up?clientId=${anId(1)}`)).html).toContain('Er staat nu niets open');
  });

  it('keeps what was chosen when it is refused, and shows it on the receipt', async () => {
    const { go } = given(withTalks(), guide);
    const press = pressing(go, 'demo-follow-up');
    const typed = { talk: anId(71), 'talkedOn-day': '4', 'talkedOn-month': '11', 'talkedOn-year': '2026' };
    const opened = await go(`/forms/demo-follow-up?clientId=${anId(1)}`);

    const refused = await press(opened, { ...typed, 'talkedOn-day': '40' });
    const sent = await press(refused, typed);

    expect(refused.html).toContain(`<option value="${anId(71)}" selected`);
    expect((await go(sent.location)).html).toContain('Voorbeeldgesprek, Naar school: Loopt sinds 12-10-2026');
  });

  it('offers what is open in the branch too, and shows it on the receipt', async () => {
    const session = (number: number, state: string, branch = 'maassluis'): KeptRecord => ({
      ...record(number, state),
      kind: 'demo-session' as never,
      of: branch,
      branch,
      facts: { language: 'ti' },
      person: {},
    });
    const kept = [session(81, 'planned'), session(82, 'held'), session(83, 'planned', 'vlaardingen')];
    const needs = { ...withTalks(), records: recordsInMemory(kept) };
    const { go } = given(needs, guide);
    const press = pressing(go, 'demo-follow-up');
    const typed = { talk: anId(71), 'talkedOn-day': '4', 'talkedOn-month': '11', 'talkedOn-year': '2026', session: anId(81) };

    const opened = await go(`/forms/demo-follow-up?clientId=${anId(1)}`);
    const sent = await press(opened, typed);

    expect(opened.html).toContain(`<option value="${anId(81)}">Voorbeeldspreekuur, Tigrinya: Gepland sinds 12-10-2026</option>`);
    for (const other of [82, 83]) expect(opened.html).not.toContain(anId(other));
    expect((await go(sent.location)).html).toContain('Voorbeeldspreekuur, Tigrinya: Gepland sinds 12-10-2026');
  });

  it('shows where it stands on the page of the client', async () => {
    const { go } = given(withTalks(), guide);

    const { html } = await go(`/clients/${anId(1)}`);

    expect(html).toContain('Waar staat het');
    expect(html.indexOf('Loopt sinds 12-10-2026')).toBeLessThan(html.indexOf('Afgerond sinds 12-10-2026'));
    expect(html).toContain(`href="/forms/demo-follow-up?clientId=${anId(1)}"`);
  });
});
