/** What travels with a form unseen: whose it is, under which key it will be sent, and the answers that this page does not ask. */
import type { Form } from '../schemas/kernel/form.ts';
import { type Fields, inputsOf, pageInputs, type Typed } from './form-inputs.ts';

export interface Travelling {
  /** The Idempotency-Key of what will be sent: made when the page is, so that pressing twice sends once. */
  readonly submissionKey: string;
  readonly guard: string;
  readonly branch: string;
  /** The id of the client for whom the form was opened. */
  readonly openedFor?: string | undefined;
  /** The submission that this one is to correct. */
  readonly corrects?: string | undefined;
  /** Whether all parts were seen, so that whoever changes one goes back to look them over. */
  readonly isChecking?: boolean | undefined;
}

interface CarriedProps extends Travelling {
  readonly form: Form;
  readonly typed: Typed;
  readonly besides: Fields;
  readonly part: number | undefined;
}

export const Carried = ({ form, typed, besides, part, submissionKey, guard, branch, openedFor, corrects, isChecking }: CarriedProps) => {
  const asked = new Set(inputsOf(besides, typed));
  const others = inputsOf(form.fields, typed).filter((name) => !asked.has(name));
  const inputs: (readonly [name: string, value: string | undefined])[] = [
    [pageInputs.key, submissionKey],
    [pageInputs.guard, guard],
    [pageInputs.branch, branch],
    [pageInputs.client, openedFor],
    [pageInputs.corrects, corrects],
    [pageInputs.part, part?.toString()],
    [pageInputs.checking, isChecking ? '1' : undefined],
    ...others.map((name) => [name, typed[name] || undefined] as const),
  ];
  return <>{inputs.map(([name, value]) => value !== undefined && <input type="hidden" key={name} name={name} value={value} />)}</>;
};
