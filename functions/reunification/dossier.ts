/** What the effects of family reunification share: the steps of a dossier and of its members, and the refusals that say why not. */
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { StepOf } from '../../schemas/records/index.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { KeptRecord } from '../records/record.ts';
import { type Step, step } from '../records/taking-steps.ts';
import type { Change } from '../submissions/submission.ts';

const noOpenDossier = refusal(['clientId'], 'no-open-dossier', {
  nl: 'Voor deze cliënt loopt geen dossier gezinshereniging. Open het eerst, of heropen het.',
  en: 'This client has no open reunification dossier. Open it first, or reopen it.',
});

export const stepDossier = (
  client: string,
  name: StepOf<'dossier'>,
  { otherwise = noOpenDossier, ...rest }: Omit<Step, 'otherwise'> & { readonly otherwise?: Refusal },
): Change => step({ kind: 'dossier', of: client }, name, { ...rest, otherwise });

export const stepMember = (client: string, id: string, name: StepOf<'dossier-member'>, rest: Step): Change =>
  step({ kind: 'dossier-member', of: client, id }, name, rest);

export type Member = KeptRecord & { readonly id: string };

/** Everybody in the dossier, those of whom nothing more is expected as well. */
export const membersIn = (file: ClientFile | undefined): Member[] =>
  (file?.records ?? []).flatMap((record) =>
    record.kind === 'dossier-member' && record.id !== undefined ? [{ ...record, id: record.id }] : [],
  );

/** A day as a fact; `null` takes away what an earlier step said. */
export const dayFact = (day: Temporal.PlainDate | undefined): string | null => day?.toString() ?? null;
