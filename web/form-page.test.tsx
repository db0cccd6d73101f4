import { describe, expect, it } from 'vitest';
import { type FormId, formOf, forms } from '../schemas/forms/index.ts';
import { birthDate, choice, choices, text, ui, yesNo } from '../schemas/kernel/fields.ts';
import { defineForm, type Form, lookOf, parseAnswers } from '../schemas/kernel/form.ts';
import { fieldsNamed, partsOf } from '../schemas/kernel/parts.ts';
import { refusal } from '../schemas/kernel/refusals.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import type { Choosable } from './fields/form-field.tsx';
import { type Fields, inputsOf, looksIn, type Typed } from './form-inputs.ts';
import { FormPage, type FormPageProps } from './form-page.tsx';
import { type Frame, toHtml } from './layout.tsx';

const frame: Frame = { lang: 'nl', stylesheet: '/style.css', icon: '/icon.svg', path: '/forms/x' };
const choosable: Choosable = {
  clients: [{ value: 'c1', text: 'Voorbeeld' }],
  hasMoreClients: false,
  members: [{ value: 'm1', text: 'Begeleider' }],
  records: [],
};

const drawn = (id: FormId, given: Partial<FormPageProps> = {}): string => {
  const props = {
    frame,
    form: formOf(id),
    typed: {},
    refusals: [],
    choosable,
    submissionKey: 'key',
    guard: 'guard',
    branch: 'maassluis',
    ...given,
  };
  return toHtml(<FormPage {...props} />);
};

/** As the renderer writes it: text escapes what could begin a tag or an entity. */
const asShown = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A form of which the tests know every question. */
const label = { nl: 'Vraag', en: 'Question' };
const answers = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { nl: name, en: name }]));
const few = answers(['red', 'blue']);
const many = answers(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
const known = defineForm({
  id: 'known',
  version: 1,
  area: 'contact',
  title: { nl: 'Voorbeeld', en: 'Example' },
  fields: () => ({
    called: text().register(ui, { control: 'text', label, help: { nl: 'Zoals op de pas.', en: 'As on the card.' } }),
    born: birthDate().register(ui, { control: 'birth-date', label }),
    colour: choice(few).register(ui, { control: 'choice', options: few, label }),
    letter: choice(many).register(ui, { control: 'choice', options: many, label }),
    liked: choices(few).register(ui, { control: 'choices', options: few, label }),
    agrees: yesNo().register(ui, { control: 'yes-no', label }),
  }),
  rules: [],
}) as unknown as Form;

const everyForm = Object.keys(forms) as FormId[];

/** Every page of every form that asks something: a whole form, or a part of one. */
const everyPage = everyForm.flatMap((id): { name: string; id: FormId; part: number | undefined; fields: Fields }[] => {
  const form = formOf(id);
  const parts = partsOf(form);
  return parts.length === 0
    ? [{ name: id, id, part: undefined, fields: form.fields }]
    : parts.map(({ fields }, place) => ({ name: `${id}, part ${place + 1}`, id, part: place + 1, fields: fieldsNamed(form, fields) }));
});

describe('a form as a page', () => {
  it.each(everyPage)('asks every field of $name, with its label', ({ id, part, fields }) => {
    const html = drawn(id, { part });

    for (const { look } of looksIn(fields)) expect(html).toContain(asShown(look.label.nl));
    for (const input of inputsOf(fields, {})) expect(html).toContain(`name="${input}"`);
    for (const field of Object.keys(fields)) expect(html).toContain(`id="${field}"`);
  });

  it.each(everyPage)('offers every option of $name, in English too', ({ id, part, fields }) => {
    const html = drawn(id, { part, frame: { ...frame, lang: 'en' } });

    expect(html).toContain('<html lang="en">');
    for (const { look } of looksIn(fields)) {
      for (const [value, text] of Object.entries(look.options ?? {})) {
        expect(html).toContain(`value="${value}"`);
        expect(html).toContain(asShown(text.en));
      }
    }
  });

  it.each(everyPage)('leads from every line of the error summary of $name to a field that is there', ({ id, part, fields }) => {
    const required = parseAnswers(formOf(id), {}, Temporal.PlainDate.from('2026-11-05'));
    const refusals = required.ok ? [] : required.refusals.filter(({ pointer }) => Object.hasOwn(fields, pointer.slice(2)));
    const html = drawn(id, { part, refusals });

    const targets = [...html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, target]) => target);
    expect(targets.length).toBe(refusals.length);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
    if (refusals.length > 0) expect(html).toContain('<title>Fout: ');
  });

  it.each(everyForm)('can tell the inputs of %s apart, and its choices', (id) => {
    for (const { name, look } of looksIn(formOf(id).fields)) {
      expect(name).toMatch(/^[a-z]\w*$/i);
      // Several choices travel in one text, divided by spaces.
      for (const value of Object.keys(look.options ?? {})) expect(value).toMatch(/^\S+$/);
    }
  });

  it.each(everyForm)('asks in %s on a condition only after what it depends on', (id) => {
    const { fields } = formOf(id);
    const order = Object.keys(fields);
    for (const [place, { when }] of Object.values(fields)
      .map((schema) => lookOf(schema))
      .entries()) {
      if (when) expect(order.indexOf(when.field)).toBeLessThan(place);
    }
  });

  it('says a refusal that belongs to no field, without a link', () => {
    const html = drawn('renewal-sent', { refusals: [refusal([], 'odd', { nl: 'Iets past niet.', en: 'Something does not fit.' })] });

    expect(html).toContain('<li>Iets past niet.</li>');
  });

  it('ties the sentence of a refusal to its input', () => {
    const html = drawn('renewal-sent', { form: known, refusals: [refusal(['called'], 'required')] });

    expect(html).toMatch(/<input id="called"[^>]*aria-describedby="called-hint called-error"/);
    expect(html).toMatch(/<input id="called"[^>]*aria-invalid="true"/);
  });

  it('keeps what was typed, and shows it as text whatever it is', () => {
    const typed: Typed = {
      called: '"><script>alert(1)</script>',
      'born-day': '31',
      'born-month': '02',
      colour: 'blue',
      letter: 'g',
      liked: 'red blue',
      agrees: 'no',
    };
    const html = drawn('renewal-sent', { form: known, typed });

    expect(html).not.toContain('<script');
    expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
    expect(html).toMatch(/name="born-day"[^>]*value="31"/);
    expect(html).toMatch(/name="colour" value="blue" checked/);
    expect(html).toMatch(/<option value="g" selected/);
    expect(html.match(/name="liked" value="(red|blue)" checked/g)).toHaveLength(2);
    expect(html).toMatch(/name="agrees" value="no" checked/);
  });

  it('puts neighbours on one condition together, under a sentence that names it', () => {
    const html = drawn('renewal-decided');

    const [, rejected = '', group = ''] = html.split('<fieldset class="when">');
    expect(rejected).toContain('Alleen invullen bij ‘Beslissing: Afgewezen’.');
    expect(rejected).toContain('name="objectionLastDay-day"');
    expect(rejected).toContain('name="addressedTo"');
    expect(group).toContain('Alleen invullen bij ‘Beslissing: Ingewilligd’.');
    expect(group).toContain('name="kind"');
    expect(group).toContain('name="cardEndsOn-day"');
    expect(group).toContain('name="cardNumber"');
    expect(html.match(/class="when"/g)).toHaveLength(2);
  });

  it('lets a question that may stay open be left open again', () => {
    const html = drawn('residence-document-registered');

    expect(html).toMatch(/name="protectionGround" value\/>Geen antwoord/);
  });

  it('shows the client for whom it was opened, and sends that client', () => {
    const html = drawn('renewal-sent', { choosable: { ...choosable, givenClient: { value: 'c9', text: '<b>Naam</b>' } } });

    expect(html).toContain('&lt;b>Naam&lt;/b>');
    expect(html).toContain('<input type="hidden" name="clientId" value="c9"/>');
    expect(html).not.toContain('<select id="clientId"');
  });

  it('holds every typed answer when the session has ended, and says how to go on', () => {
    const typed = { clientId: 'c1', application: 'asylum-extension', 'sentOn-day': '3' };
    const html = drawn('renewal-sent', { typed, choosable: undefined, setback: { why: 'session-ended' } });

    expect(html).toContain('<input type="hidden" name="clientId" value="c1"/>');
    expect(html).toMatch(/value="asylum-extension" checked/);
    expect(html).toMatch(/name="sentOn-day"[^>]*value="3"/);
    expect(html).toContain('target="_blank"');
    expect(html).not.toContain('Voorbeeld');
  });
});
