import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { type ReadingLanguage, readingLanguages } from '../../schemas/languages.ts';
import { documentKinds } from '../../schemas/residence.ts';
import { actionOn, type ClientNote } from './client-message.ts';
import { clientTexts } from './client-texts.ts';
import { html } from './html.ts';
import { clientMessage, staffMessage } from './message.ts';
import type { StaffNote } from './staff-message.ts';

const languages = Object.keys(readingLanguages) as ReadingLanguage[];
const rungs = [...new Set(Object.values<Ladder>(ladders).flatMap((ladder) => ladder.rungs.map((rung) => rung.id)))];
const everyMessage = languages.flatMap((language) => rungs.map((rung) => [language, rung] as const));

const aClientNote = (part: Partial<ClientNote> = {}): ClientNote => ({
  language: 'nl',
  rung: 'R1',
  lateDays: 0,
  today: Temporal.PlainDate.from('2027-02-09'),
  ...part,
});

const aStaffNote = (part: Partial<StaffNote> = {}): StaffNote => ({
  rung: 'R3',
  subject: { nl: 'Dringend: nog niets ingediend', en: 'Urgent: nothing has been sent yet' },
  reference: '5b0c2f4e-0000-4000-8000-000000000001',
  link: 'https://wegwijs.example/clients/5b0c2f4e-0000-4000-8000-000000000001',
  lateDays: 0,
  ...part,
});

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

describe('the texts for clients', () => {
  it.each(languages)('lack nothing in %s', (language) => {
    const { reviewedOn, ...texts } = clientTexts[language];
    expect(textsIn(texts)).toHaveLength(textsIn({ ...clientTexts.nl, reviewedOn: undefined }).length);
    expect(textsIn(texts).every((text) => text.trim() === text && text !== '')).toBe(true);
    expect(texts.sentOn).toContain('{today}');
    expect(reviewedOn === 'source').toBe(language === 'nl' || language === 'en');
  });

  it.each(languages.filter((language) => language !== 'nl'))('are not left in Dutch in %s', (language) => {
    const dutch = new Set(textsIn(clientTexts.nl));
    const { reviewedOn: _, ...texts } = clientTexts[language];
    expect(textsIn(texts).filter((text) => dutch.has(text))).toEqual([]);
  });

  it('ask for an action on every rung that goes to a client', () => {
    const toClients = Object.values<Ladder>(ladders).flatMap((ladder) => ladder.rungs.filter((rung) => rung.to.includes('client')));
    expect(toClients.map((rung) => [rung.id, actionOn(rung.id)]).filter(([, action]) => action === 'comeBy')).toEqual([]);
  });
});

describe('a message to a client', () => {
  it.each(everyMessage)('is whole, neutral and dated in %s on %s', (language, rung) => {
    const message = clientMessage(aClientNote({ language, rung, lateDays: 3, link: 'https://wegwijs.example/uitleg' }));
    const { direction } = readingLanguages[language];

    expect(message.html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(message.html).toContain(`<div lang="${language}" dir="${direction}">`);
    expect(message.html).toContain('<bdi dir="ltr">09-02-2027</bdi>');
    expect(message.text).toContain('\u206809-02-2027\u2069');
    expect(message.text).toContain('\nhttps://wegwijs.example/uitleg\n');
    for (const part of [message.subject, message.text, message.html]) {
      expect(part).not.toMatch(/[{}]|undefined/);
      expect(part.replaceAll('09-02-2027', '')).not.toMatch(/\d{4}|\d-\d/);
      for (const kind of Object.values(documentKinds)) expect(part).not.toContain(kind.nl);
    }
    expect(message.text).toContain(clientTexts[language].late);
  });

  it.each(languages)('goes out in %s alone only when a native speaker has reviewed it; until then the Dutch stands beneath', (language) => {
    const message = clientMessage(aClientNote({ language }));
    const isAlone = language === 'nl' || clientTexts[language].reviewedOn !== null;

    expect(message.text.includes(clientTexts.nl.ask)).toBe(!isAlone || language === 'nl');
    expect(message.html.includes('<div lang="nl" dir="ltr"><p>')).toBe(!isAlone || language === 'nl');
    expect(message.text.indexOf(clientTexts[language].ask)).toBeLessThanOrEqual(message.text.indexOf(clientTexts.nl.ask) >>> 0);
  });

  it.each(languages.filter((language) => readingLanguages[language].direction === 'rtl'))(
    'opens each paragraph in %s with a letter written from right to left, so that plain text turns the right way',
    (language) => {
      const { reviewedOn: _, ...texts } = clientTexts[language];
      for (const text of textsIn(texts)) expect(text.match(/\p{L}/u)?.[0]).toMatch(/\p{Script=Arabic}/u);
    },
  );

  it('says nothing of lateness when it is in time, and holds no link when there is none', () => {
    const message = clientMessage(aClientNote());
    expect(message.text).not.toContain(clientTexts.nl.late);
    expect(message.html).not.toContain('<a ');
    expect(message.text).not.toContain(clientTexts.nl.more);
  });
});

describe('a message to a volunteer', () => {
  it('says that a task waits, with an opaque id and a link', () => {
    const { subject, text, html: markup } = staffMessage([aStaffNote()]);
    expect(subject).toBe('Wegwijs: er wacht 1 taak');
    for (const part of [text, markup]) {
      expect(part).toContain('Kenmerk: 5b0c2f4e-0000-4000-8000-000000000001');
      expect(part).toContain('https://wegwijs.example/clients/5b0c2f4e-0000-4000-8000-000000000001');
      expect(part).not.toContain('te laat');
    }
  });

  it('folds several rows into one mail', () => {
    const { subject, text } = staffMessage([aStaffNote(), aStaffNote({ rung: 'R1' })]);
    expect(subject).toBe('Wegwijs: er wachten 2 taken');
    expect(text.match(/Kenmerk/g)).toHaveLength(2);
  });

  it.each([
    [1, 'Deze herinnering is 1 dag te laat.'],
    [12, 'Deze herinnering is 12 dagen te laat.'],
  ])('says that it is %i days late', (lateDays, sentence) => {
    const { text, html: markup } = staffMessage([aStaffNote({ lateDays })]);
    expect(text).toContain(sentence);
    expect(markup).toContain(sentence);
  });

  it.each([
    [{ insteadOfClient: true }, 'geen bericht gekregen'],
    [{ forLawyer: true }, 'advocaat'],
    [{ escalation: true }, 'Zorg dat iemand dit oppakt'],
  ] as const)('says why the reader gets it: %o', (flag, sentence) => {
    expect(staffMessage([aStaffNote(flag)]).text).toContain(sentence);
    expect(staffMessage([aStaffNote()]).text).not.toContain(sentence);
  });
});

describe('the html template', () => {
  it('escapes whatever is put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ';') }), (text) => {
        expect(html`<p title="${text}">`.markup.slice('<p title="'.length, -'">'.length)).not.toMatch(
          /[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/,
        );
      }),
    );
  });

  it('takes markup and lists of markup as they are', () => {
    expect(html`<ul>${['a', '<b>'].map((each) => html`<li>${each}</li>`)}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('keeps a hostile link inside its attribute', () => {
    expect(staffMessage([aStaffNote({ link: 'https://x.example/"><script>' })]).html).not.toContain('<script>');
  });
});
