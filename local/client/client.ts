/** The API as a program on this side of the wire calls it: paths, answers and refusals are typed by the OpenAPI document. */
import createClient from 'openapi-fetch';
import type { components, paths } from './paths.ts';

/** Reads and acts at the paths of the document: `api.GET('/api/clients/{id}', { params: { path: { id } } })`. */
export const apiClient = (baseUrl: string, token: () => Promise<string>) => {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest: async ({ request }) => {
      request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  });
  return client;
};

export type ApiClient = ReturnType<typeof apiClient>;

export type Schemas = components['schemas'];

type SubmissionPath = Extract<keyof paths, `/api/forms/${string}/submissions`>;

/** Forms that the document knows. */
export type FormName = SubmissionPath extends `/api/forms/${infer Form}/submissions` ? Form : never;

/** What stands in a receipt. */
export type Receipt = Schemas['SubmissionsSubmitAnswer'];

export type AnswersTo<Form extends FormName> = Form extends keyof Schemas ? Schemas[Form] : never;

/** Thrown for an answer that says no. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Schemas['Problem'];

  constructor(asked: string, problem: Schemas['Problem']) {
    super(`${asked} was refused: ${problem.title} (${problem.status}) ${JSON.stringify(problem.errors ?? [])}`);
    this.status = problem.status;
    this.problem = problem;
  }
}

/** The answer, when it is a good one. */
export const good = async <Data>(
  asked: string,
  answer: Promise<{ readonly data?: Data; readonly error?: Schemas['Problem'] }>,
): Promise<Data> => {
  const { data, error } = await answer;
  if (data !== undefined) return data;
  throw error ? new Refused(asked, error) : new Error(`${asked} was answered with nothing`);
};

interface Sending<Answers> {
  readonly key: string;
  readonly answers: Answers;
  readonly branch?: string;
  readonly corrects?: string;
}

/** Sends answers of which only the server knows whether they fit: those that stand in a file, say. */
export const sendAnswers = (
  client: ApiClient,
  { form, key, answers, branch, corrects }: Sending<unknown> & { readonly form: FormName },
): Promise<Receipt> => {
  // The paths differ in the name of the form alone, and all answer the same; the library must be told one of them.
  const path = `/api/forms/${form}/submissions` as '/api/forms/entry-withdrawn/submissions';
  const query = { ...(branch !== undefined && { branch }), ...(corrects !== undefined && { corrects }) };
  const body = answers as Schemas['entry-withdrawn'];
  return good(form, client.POST(path, { params: { header: { 'Idempotency-Key': key }, query }, body }));
};

/** Sends a form in, with answers that the compiler holds against the form. */
export const submitForm = <Form extends FormName>(
  client: ApiClient,
  sending: Sending<AnswersTo<Form>> & { readonly form: Form },
): Promise<Receipt> => sendAnswers(client, sending);
