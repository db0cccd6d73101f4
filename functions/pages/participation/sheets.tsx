/** What is printed for a participation session. A list and no look at a file: names of whom one may see, and nothing else about them. */
import { type ReadingLanguage, readingLanguages } from '../../../schemas/languages.ts';
import { toHtml } from '../../../web/layout.tsx';
import { AttendanceSheet, CertificateSheet, Letters, type LetterText } from '../../../web/participation-sheets.tsx';
import type { Client } from '../../clients/client.ts';
import { clientTexts } from '../../messages/client-texts.ts';
import { gatherSession } from '../../participation/gather-session.ts';
import { page } from '../answer.ts';
import { frameOf, idAt, type PageOf, type SignedInVisit } from '../visit.ts';

export const attendanceSheet: PageOf<SignedInVisit> = async (needs, visit) => {
  const { session, people } = await gatherSession(needs)(visit.person.actor, idAt(visit, 'id'));
  const names = people.flatMap(({ name }) => name ?? []);
  const sheet = { session, names, unseen: people.length - names.length };
  return page(200, toHtml(<AttendanceSheet frame={frameOf(visit)} {...sheet} />));
};

/** Of a ceremony to come those who can receive a certificate, of one that was held those who did. */
export const certificateSheet: PageOf<SignedInVisit> = async (needs, visit) => {
  const { session, people, candidates } = await gatherSession(needs)(visit.person.actor, idAt(visit, 'id'));
  const all = session.state === 'planned' ? candidates : people;
  const shown = all.flatMap(({ name, days }) => (name === undefined ? [] : [{ name, signedOn: days.signed }]));
  const sheet = { session, people: shown, unseen: all.length - shown.length };
  return page(200, toHtml(<CertificateSheet frame={frameOf(visit)} {...sheet} />));
};

export const invitationLetters: PageOf<SignedInVisit> = async (needs, visit) => {
  const { actor } = visit.person;
  const { session } = await gatherSession(needs)(actor, idAt(visit, 'id'));
  const seen = await needs.clients.amongVisible(actor, session.invited);
  const letters = seen
    .filter(({ safeToContact }) => safeToContact)
    .map((client) => ({ client: client.id, name: client.person.nameOnCard, texts: textsFor(client) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  const without = session.invited.length - letters.length;
  const unreviewed = [...new Set(letters.flatMap(({ texts }) => texts.map(({ lang }) => lang)))].filter(
    (lang) => clientTexts[lang].reviewedOn === null,
  );
  return page(200, toHtml(<Letters frame={frameOf(visit)} {...{ session, letters, without, unreviewed }} />));
};

const textsFor = ({ readsLanguage }: Client): (LetterText & { readonly lang: ReadingLanguage })[] =>
  [...new Set(['nl', readsLanguage] as const)].map((lang) => {
    const { greeting, invitation, closing } = clientTexts[lang];
    return { lang, direction: readingLanguages[lang].direction, greeting, invitation, closing };
  });
