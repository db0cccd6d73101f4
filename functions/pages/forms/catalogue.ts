/** Which forms somebody may fill in, by area and by use. */
import { type AreaId, areas } from '../../../schemas/areas.ts';
import { type FormId, formOf, forms } from '../../../schemas/forms/index.ts';
import type { Form } from '../../../schemas/kernel/form.ts';
import { type Actor, branchesToSubmitIn, maySubmitIn, type Role, roles } from '../../../schemas/roles.ts';
import type { FormsOfArea } from '../../../web/small-pages.tsx';

const everyForm = (): Form[] => (Object.keys(forms) as FormId[]).map(formOf);

/** The forms that somebody may fill in, by their posts; areas in the order of their table. */
export const formsFor = (actor: Actor): FormsOfArea[] =>
  byArea(everyForm().filter(({ area }) => branchesToSubmitIn(actor, area).length > 0));

/** Those about a client of a branch. */
export const formsAboutClient = (actor: Actor, branch: string): FormsOfArea[] =>
  byArea(everyForm().filter((form) => maySubmitIn(actor, branch, form.area) && clientFieldOf(form) !== undefined));

const byArea = (some: readonly Form[]): FormsOfArea[] =>
  (Object.keys(areas) as AreaId[]).flatMap((id) => {
    const ofArea = some.filter(({ area }) => area === id);
    return ofArea.length > 0 ? [{ area: areas[id], forms: ofArea }] : [];
  });

/** As many as a phone shows without getting long. */
const mostOften = 6;

/** The first form of each area in which the actor's roles work: an area lists its forms from the most to the least used. */
export const oftenUsedBy = (actor: Actor): Form[] => {
  const areasOfActor = new Set(actor.posts.flatMap(({ role }): readonly AreaId[] => (roles[role] as Role).submits));
  return [...areasOfActor].flatMap((id) => everyForm().find(({ area }) => area === id) ?? []).slice(0, mostOften);
};

/** The field with which a form says whom it is about. */
export const clientFieldOf = (form: Form): 'clientId' | undefined => (Object.hasOwn(form.fields, 'clientId') ? 'clientId' : undefined);
