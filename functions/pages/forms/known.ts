/** What is known of a client already and need not be typed again: the form opens with it, and the person says whether it still holds. */
import type { FormId } from '../../../schemas/forms/index.ts';
import type { Temporal } from '../../../schemas/kernel/time.ts';
import { inputName, rowsInput, type Typed } from '../../../web/form-inputs.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { isOver } from '../../records/record.ts';
import { membersIn } from '../../reunification/dossier.ts';
import { monthOf } from '../../rounds/month.ts';

/** In a monthly update everybody who is in the procedure stands where the dossier has them. What changed is never filled in for anybody. */
const monthlyUpdate = (file: ClientFile, today: Temporal.PlainDate): Typed => {
  const members = membersIn(file).filter((member) => !isOver(member));
  const rows = members.flatMap(({ id, state }, row) => [
    [inputName(['members', row, 'memberId']), id],
    [inputName(['members', row, 'state']), state],
  ]);
  return {
    month: monthOf(today),
    ...Object.fromEntries(rows),
    ...(members.length > 0 && { [rowsInput('members')]: String(members.length) }),
  };
};

export const knownFor = (form: FormId, file: ClientFile | undefined, today: Temporal.PlainDate): Typed =>
  form === 'monthly-update' && file ? monthlyUpdate(file, today) : {};
