/** The list about a session as it opens: its day once that has come, and those who are expected there whom the person may see; nothing yet of what they did. */
import type { FormId } from '../../../schemas/forms/index.ts';
import { mostOnSheet } from '../../../schemas/forms/participation/choices.ts';
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { Actor } from '../../../schemas/roles.ts';
import { inputName, rowsInput, type Typed } from '../../../web/form-inputs.ts';
import { typedDay } from '../../../web/form-typed.ts';
import { gatherSession, type SessionGathered } from '../../participation/gather-session.ts';
import { isUuid, type PagesNeeds } from '../visit.ts';

/** The list of each form, and who belongs on it. */
const lists: Partial<
  Record<FormId, { readonly field: string; readonly expected: (session: SessionGathered) => SessionGathered['people'] }>
> = {
  'pvt-attended': { field: 'attendance', expected: ({ people }) => people.filter(({ attended }) => attended === undefined) },
  'pvt-ceremony-held': { field: 'recipients', expected: ({ candidates }) => candidates },
};

/** As many as the list holds; the form says that there can be a second one. */
export const sheetFor = async (needs: PagesNeeds, actor: Actor, form: FormId, session: string | undefined): Promise<Typed> => {
  const list = lists[form];
  if (!list || session === undefined || !isUuid(session)) return {};
  const gathered = await gatherSession(needs)(actor, session);
  const { day } = gathered.session;
  const held = Temporal.PlainDate.compare(day, dayOf(needs.clock.now())) <= 0 ? typedDay('heldOn', day.toString()) : {};
  const rows = list
    .expected(gathered)
    .filter(({ name }) => name !== undefined)
    .slice(0, mostOnSheet);
  if (rows.length === 0) return held;
  return {
    ...held,
    ...Object.fromEntries(rows.map(({ client }, row) => [inputName([list.field, row, 'clientId']), client])),
    [rowsInput(list.field)]: String(rows.length),
  };
};
