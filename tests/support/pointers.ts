/** Follows the pointer of a refusal (RFC 6901, as a URI fragment) into what was sent, and along the questions of the form. */
import { type Form, rowFieldsOf } from '../../schemas/kernel/form.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';

const stepsOf = (pointer: string): string[] =>
  decodeURIComponent(pointer.slice(1))
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const isIn = (body: unknown, steps: readonly string[]): boolean => {
  let at = body;
  for (const step of steps) {
    // A lone surrogate cannot stand in a pointer; the replacement character stands for it.
    const key = typeof at === 'object' && at !== null ? Object.keys(at).find((each) => each.toWellFormed() === step) : undefined;
    if (key === undefined) return false;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return true;
};

const isQuestion = (fields: Form['fields'], [name = '', place, ...rest]: readonly string[]): boolean => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return false;
  if (place === undefined) return true;
  const row = rowFieldsOf(field);
  return /^\d+$/.test(place) && row !== undefined && (rest.length === 0 || isQuestion(row, rest));
};

/** Undefined when it points into the body or at a question of the form, with a sentence in both languages; else what is wrong with it. */
export const pointsNowhere = ({ pointer, rule, detail }: Refusal, fields: Form['fields'], body: unknown): string | undefined => {
  if (!/^#(\/|$)/.test(pointer)) return `${pointer} is no pointer`;
  if (detail.nl === '' || detail.en === '') return `${rule} at ${pointer} says nothing`;
  const steps = stepsOf(pointer);
  return isIn(body, steps) || isQuestion(fields, steps) ? undefined : `${pointer} (${rule}) points at nothing that was sent or asked`;
};
