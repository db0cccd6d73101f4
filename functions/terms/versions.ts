/** Which version of a policy governs a case. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type Policy, type PolicyId, policies } from '../../schemas/policies.ts';
import { TermRefusal } from './refusal.ts';

/** What decides between versions. */
export interface VersionQuestion {
  readonly anchor: Temporal.PlainDate;
  /** The day on which one looks at the case: a rule with immediate effect governs from then on what already ran. */
  readonly on?: Temporal.PlainDate | undefined;
  /** A version asked for by name, also an unconfirmed one or one outside its dates. */
  readonly version?: number | undefined;
}

export const isPolicyId = (text: string): text is PolicyId => policies.some(({ id }) => id === text);

/**
 * Reads `OBJECTION_ALIEN` or, to insist on a version, `NAREIS_DECISION@2`.
 * @throws TermRefusal `unknown-policy` when no policy has that name, `bad-option` when the version is no number.
 */
export const policyReference = (text: string): { readonly policyId: PolicyId; readonly version?: number } => {
  const [policyId = '', version, ...rest] = text.split('@');
  if (!isPolicyId(policyId)) throw new TermRefusal('unknown-policy', `There is no policy ${JSON.stringify(policyId)}.`);
  if (version === undefined) return { policyId };
  if (!/^[1-9]\d{0,3}$/.test(version) || rest.length > 0) throw new TermRefusal('bad-option', `${JSON.stringify(text)} names no version.`);
  return { policyId, version: Number(version) };
};

/** Whether an ISO day lies within a row's dates; ISO days compare as text. */
export const isWithin = ({ validFrom, validTo }: Pick<Policy, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/**
 * Chooses by the anchor day (Vb 1.27: the law at receipt), unless a row has immediate effect: that one governs as soon as it is in force
 * on the day of looking, whatever the anchor, and without such a day it stands in where no row covers the anchor.
 * @throws TermRefusal `no-version` when no row governs the case or the version asked for does not exist.
 */
export const choosePolicy = (policyId: PolicyId, { anchor, on, version }: VersionQuestion, rows: readonly Policy[] = policies): Policy => {
  const versions = rows.filter(({ id }) => id === policyId).toSorted((one, other) => other.version - one.version);
  if (version !== undefined) {
    const asked = versions.find((row) => row.version === version);
    if (!asked) throw new TermRefusal('no-version', `${policyId} has no version ${version}.`);
    return asked;
  }
  const active = versions.filter(({ status }) => status === 'active');
  const ofImmediateEffect = active.filter(({ immediateEffect }) => immediateEffect);
  const chosen =
    (on && ofImmediateEffect.find((row) => isWithin(row, on.toString()))) ??
    active.find((row) => isWithin(row, anchor.toString())) ??
    (on ? undefined : ofImmediateEffect.find((row) => anchor.toString() < row.validFrom));
  if (chosen) return chosen;
  const dates = active.map(({ validFrom, validTo }) => `${validFrom} to ${validTo ?? 'now'}`).join(', ');
  const successors = active.flatMap(({ succeededBy }) => succeededBy ?? []);
  const instead = successors.length > 0 ? ` See ${successors.join(', ')}.` : '';
  throw new TermRefusal('no-version', `No version of ${policyId} governs ${anchor} (it is valid for: ${dates || 'nothing'}).${instead}`);
};
