/** The OpenAPI document as pages: all calls by subject, and one call with what goes in and what comes out. */
import type { OpenApi, Operation } from '../schemas/openapi.ts';
import { apiDocsWords } from './api-docs-words.ts';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { type Schema, SchemaList, takes } from './schema-list.tsx';

/** A call of the document, with its address. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export const callsOf = ({ paths }: OpenApi): Call[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

interface Framed {
  readonly frame: Frame;
  readonly document: OpenApi;
}

const wordsOf = ({ operation }: Call, { lang }: Frame): string => (lang === 'nl' ? operation.description : operation.summary);

export const ApiIndexPage = ({ frame, document }: Framed) => {
  const say = sayIn(frame.lang);
  const calls = callsOf(document);
  return (
    <Page frame={frame} title={say(apiDocsWords.title)}>
      <h1>{say(apiDocsWords.title)}</h1>
      <p>
        {say(apiDocsWords.about)} <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI {document.openapi}).
      </p>
      <p>{say(apiDocsWords.signIn)}</p>
      {document.tags.map(({ name, description, 'x-nl': nl }) => {
        const ofTag = calls.filter(({ operation }) => operation.tags.includes(name));
        if (ofTag.length === 0) return null;
        return (
          <section key={name} aria-labelledby={`tag-${name}`}>
            <h2 id={`tag-${name}`}>{say({ nl, en: description })}</h2>
            <ul class="list">
              {ofTag.map((call) => (
                <li key={call.operation.operationId}>
                  <a class="row" href={`/api-docs/${call.operation.operationId}`}>
                    <span>{wordsOf(call, frame)}</span>{' '}
                    <span class="small">
                      {call.method} {call.path}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
};

/** What a body is described with, where the document only names it. */
const schemaIn = ({ components }: OpenApi, schema: Schema | undefined): Schema =>
  (schema?.$ref && components.schemas[schema.$ref.split('/').at(-1) ?? '']) || schema || {};

const bodyOf = (body: Operation['requestBody'] | Operation['responses'][string]) => {
  const [type = '', { schema = undefined } = {}] = Object.entries(body?.content ?? {})[0] ?? [];
  return { type, schema };
};

export const ApiCallPage = ({ frame, document, call }: Framed & { call: Call }) => {
  const say = sayIn(frame.lang);
  const { method, path, operation } = call;
  const { parameters = [], requestBody, responses, security } = operation;
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const refusals = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
  const sent = bodyOf(requestBody);
  return (
    <Page frame={frame} title={wordsOf(call, frame)}>
      <h1>{wordsOf(call, frame)}</h1>
      <code>
        {method} {path}
      </code>
      {security && <p>{say(apiDocsWords.locked)}</p>}
      {parameters.length > 0 && (
        <>
          <h2>{say(apiDocsWords.parameters)}</h2>
          <ul class="fields">
            {parameters.map(({ name, required, description, schema, ...parameter }) => (
              <li key={name}>
                <b>{name}</b> <span class="small">{[parameter.in, takes(schema, say)].join(', ')}</span>
                {!required && <span class="small">, {say(apiDocsWords.mayBeAbsent)}</span>}
                {description && <div>{description}</div>}
              </li>
            ))}
          </ul>
        </>
      )}
      {requestBody && (
        <>
          <h2>{say(apiDocsWords.body)}</h2>
          <p class="small">{sent.type}</p>
          <SchemaList schema={schemaIn(document, sent.schema)} say={say} />
        </>
      )}
      {good.map(([status, response]) => (
        <section key={status} aria-labelledby={`answer-${status}`}>
          <h2 id={`answer-${status}`}>
            {say(apiDocsWords.answer)} {status}
          </h2>
          <p class="small">
            {bodyOf(response).type}. {response.description}
          </p>
          <SchemaList schema={schemaIn(document, bodyOf(response).schema)} say={say} />
        </section>
      ))}
      {refusals.length > 0 && (
        <>
          <h2>{say(apiDocsWords.refusals)}</h2>
          <ul class="fields">
            {refusals.map(([status, { description }]) => (
              <li key={status}>
                <b>{status}</b> {description}
              </li>
            ))}
          </ul>
          <details>
            <summary>{say(apiDocsWords.problem)}</summary>
            <SchemaList schema={document.components.schemas['Problem'] ?? {}} say={say} />
          </details>
        </>
      )}
      <p class="actions">
        <a class="button second" href="/api-docs">
          {say(apiDocsWords.all)}
        </a>
      </p>
    </Page>
  );
};
