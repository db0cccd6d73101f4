/** What volunteers and team leaders get: that tasks wait, under which reference, behind which link. No name and no date of a document (domain facts §7.6). */
import type { Text } from '../../schemas/kernel/text.ts';
import { type Html, html } from './html.ts';
import { type Message, page } from './page.ts';

export interface StaffNote {
  readonly rung: string;
  /** What the rung is about, from the ladder. */
  readonly subject: Text;
  /** The opaque id of the client's file. */
  readonly reference: string;
  readonly link: string;
  readonly lateDays: number;
  /** It was meant for the client, to whom we cannot or may not write. */
  readonly insteadOfClient?: true;
  /** The lawyer must hear of it, through the legal inbox. */
  readonly forLawyer?: true;
  /** It goes to somebody who must see to it that others act. */
  readonly escalation?: true;
  /** It tells of a message that did not reach its reader. */
  readonly undelivered?: true;
}

/** One mail for all rows that fall due for the same person at the same moment. */
export const staffMessage = (about: readonly StaffNote[]): Message => {
  const waits = about.length === 1 ? 'Er wacht 1 taak' : `Er wachten ${about.length} taken`;
  const subject = `Wegwijs: ${waits.toLowerCase()}`;
  const opening = `${waits} op u in Wegwijs. Om wie het gaat, ziet u na het aanmelden.`;
  const closing = 'In dit bericht staan met opzet geen namen. Stuur het niet door.';
  return {
    subject,
    text: `${[opening, ...about.map(asText), closing].join('\n\n')}\n`,
    html: page('nl', 'ltr', subject, [html`<p>${opening}</p>`, html`<ul>${about.map(asHtml)}</ul>`, html`<p>${closing}</p>`]),
  };
};

const remarksOn = ({ lateDays, insteadOfClient, forLawyer, escalation, undelivered }: StaffNote): string[] => [
  ...(lateDays > 0 ? [`Deze herinnering is ${lateDays === 1 ? '1 dag' : `${lateDays} dagen`} te laat.`] : []),
  ...(insteadOfClient ? ['De cliënt heeft hierover geen bericht gekregen. Vertel het zelf, op een veilige manier.'] : []),
  ...(forLawyer ? ['Leg dit voor aan de advocaat.'] : []),
  ...(undelivered ? ['Welk bericht niet aankwam, staat op de pagina van de cliënt.'] : []),
  ...(escalation ? ['Zorg dat iemand dit oppakt.'] : []),
];

const asText = (note: StaffNote): string =>
  [`- ${note.subject.nl}`, `Kenmerk: ${note.reference}`, note.link, ...remarksOn(note)].join('\n  ');

const asHtml = (note: StaffNote): Html =>
  html`<li><a href="${note.link}">${note.subject.nl}</a><br>Kenmerk: ${note.reference}${remarksOn(note).map((remark) => html`<br>${remark}`)}</li>`;
