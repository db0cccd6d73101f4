/** A form by its id, loading the forms of its area alone: a function that starts to take one form does not read all of them. */
import type { AreaId } from '../areas.ts';
import type { Form } from '../kernel/form.ts';
import { areaOfForm, type FormId } from './ids.ts';

const areas: Readonly<Record<AreaId, () => Promise<Readonly<Record<string, unknown>>>>> = {
  clients: async () => (await import('./clients/index.ts')).clientForms,
  legal: async () => (await import('./legal/index.ts')).legalForms,
  contact: async () => (await import('./contact/index.ts')).contactForms,
  guidance: async () => (await import('./guidance/index.ts')).guidanceForms,
  housing: async () => (await import('./housing/index.ts')).housingForms,
  reunification: async () => (await import('./reunification/index.ts')).reunificationForms,
  participation: async () => (await import('./participation/index.ts')).participationForms,
  integration: async () => (await import('./integration/index.ts')).integrationForms,
  work: async () => (await import('./work/index.ts')).workForms,
  activities: async () => (await import('./activities/index.ts')).activityForms,
  signals: async () => (await import('./signals/index.ts')).signalForms,
  team: async () => (await import('./team/index.ts')).teamForms,
  assignment: async () => (await import('./assignment/index.ts')).assignmentForms,
};

/** As `formOf` of the whole catalogue gives it. */
export const loadForm = async (id: FormId): Promise<Form> => (await areas[areaOfForm[id]]())[id] as Form;
