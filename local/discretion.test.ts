import { describe, expect, it } from 'vitest';
import { type SentMail, searchMailFor } from './discretion.ts';

const person = {
  nameOnCard: 'Zandvoorbeeld, Te-Rugkomer',
  alienNumber: '2765432109',
  emailAddress: 'iemand@client.example',
  cardEndsOn: '2027-11-03',
  birthDate: '1990',
};

const aMail = (given: Partial<SentMail> = {}): SentMail => ({
  at: '2027-05-03T06:00:00Z',
  subject: 'Wegwijs: er wacht 1 taak',
  text: 'Er wacht 1 taak op u. Kenmerk: 5b0c2f4e\nhttps://wegwijs.example/clients/20271103-0000-4000-8000-000000000001',
  html: '<p>Datum van dit bericht: 03-05-2027</p>',
  ...given,
});

const foundIn = searchMailFor([person]);

describe('the search for what a mail must not tell', () => {
  it('finds nothing in a neutral mail, whose own day and ids are no secret', () => {
    expect(foundIn(aMail())).toEqual([]);
    expect(foundIn(aMail({ at: '2027-11-03T06:00:00Z', text: 'Datum van dit bericht: 03-11-2027' }))).toEqual([]);
  });

  it.each([
    'Zandvoorbeeld', 'zandvoorbeeld', 'Rugkomer', '2765432109', '276 543 2109', 'iemand@client.example', 'Syrische', 'Eritrea',
    '2027-11-03', '03-11-2027', '3/11/2027', '3.11.27', '11/03/2027', '20271103', '3 november 2027', '3 nov. 2027', 'November 3, 2027', '٠٣-١١-٢٠٢٧', '۰۳/۱۱/۲۰۲۷',
  ])('finds %s in every part', (secret) => {
    for (const part of ['subject', 'text', 'html'] as const) expect(foundIn(aMail({ [part]: `Over ${secret}.` })), part).not.toEqual([]);
    expect(foundIn(aMail({ headers: { 'List-Unsubscribe': `<mailto:x@y.example?subject=${secret}>` } }))).not.toEqual([]);
  }); // biome-ignore format: a list of cases

  it('does not take a part of another word for a name', () => {
    expect(searchMailFor([{ nameOnCard: 'Een Taa' }])(aMail())).toEqual([]);
  });
});
