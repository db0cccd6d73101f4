/** The receipt page: a submission as stored, in the words of its form. */
import { formOf } from '../../schemas/forms/index.ts';
import type { FieldLook } from '../../schemas/kernel/fields.ts';
import { lookOf } from '../../schemas/kernel/form.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { showBirthDate, showDay, showMoment } from '../../web/dates.ts';
import type { Fact } from '../../web/facts.tsx';
import { type Say, sayIn } from '../../web/language.ts';
import { toHtml } from '../../web/layout.tsx';
import { ReceiptPage } from '../../web/receipt-page.tsx';
import { words } from '../../web/words.ts';
import { Problem } from '../problem.ts';
import type { Submission } from '../submissions/submission.ts';
import { page } from './answer.ts';
import { frameOf, idAt, type PageOf, type PagesNeeds, type Person, type SignedInVisit } from './visit.ts';

export const receiptPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { person } = visit;
  const submission = await needs.submissions.find(idAt(visit, 'id'), person.actor);
  if (!submission) throw new Problem('not-found');
  const say = sayIn(visit.lang);
  const { id, form, at, actor, receipt, client } = submission;
  const [sender, answers] = await Promise.all([needs.members.find(actor), answersShown(needs, person, submission, say)]);
  const shown = { id, title: formOf(form).title, receivedAt: showMoment(at), sender: sender?.name, answers, receipt };
  return page(200, toHtml(<ReceiptPage frame={frameOf(visit)} {...shown} clientHref={client && `/clients/${client}`} />));
};

/** In the order of the form; a question that was left open is left out. */
const answersShown = async (needs: PagesNeeds, person: Person, { form, answers }: Submission, say: Say): Promise<Fact[]> => {
  const fields = Object.entries(formOf(form).fields);
  const facts = await Promise.all(
    fields.map(async ([field, schema]) => {
      const answer = answers[field];
      if (answer === undefined) return undefined;
      const look = lookOf(schema);
      return { label: say(look.label), value: <bdi>{await answerShown(needs, person, look, answer, say)}</bdi> };
    }),
  );
  return facts.filter((fact) => fact !== undefined);
};

const answerShown = async (
  { clients, members }: PagesNeeds,
  { actor }: Person,
  look: FieldLook,
  answer: Json,
  say: Say,
): Promise<string> => {
  const text = String(answer);
  switch (look.control) {
    case 'yes-no':
      return say(answer === true ? words.yes : words.no);
    case 'choice': {
      const option = look.options?.[text];
      return option ? say(option) : text;
    }
    case 'day':
      return showDay(Temporal.PlainDate.from(text));
    case 'birth-date':
      return showBirthDate(text);
    case 'client':
      return (await clients.file(text, actor))?.client.person.nameOnCard ?? text;
    case 'member':
      return (await members.find(text))?.name ?? text;
    case 'text':
    case 'note':
    case 'email':
    case 'phone':
      return text;
  }
};
