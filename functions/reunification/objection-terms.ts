/** The terms after a rejection: objection, appeal, and the decision on an objection. */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { type Deadline, deadline } from '../terms/terms.ts';
import { dayIn } from './member-facts.ts';
import { type Case, counted, type TermEnd } from './term-end.ts';

const objectionTerm = (member: KeptRecord): Deadline | undefined => {
  const sent = dayIn(member, 'decisionSent');
  return sent && whereGoverned(() => deadline('OBJECTION_ALIEN', sent, { printed: dayIn(member, 'objectBy') }));
};

const toTheLawyer: Text = {
  nl: 'Vraag de advocaat vandaag wie dit indient. Gerekend is vanaf de datum op het besluit, niet vanaf de dag waarop wij het kregen.',
  en: 'Ask the lawyer today who files this. The count runs from the date on the decision, not from the day on which we received it.',
};

export const objection = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'decisionSent');
  return from && counted(from, objectionTerm(member), member, { remedy: toTheLawyer });
};

export const appeal = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'decisionSent');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('APPEAL_ALIEN', from, { printed: dayIn(member, 'objectBy') })),
      member,
      { remedy: toTheLawyer },
    )
  );
};

export const objectionDecision = ({ member }: Case): TermEnd | undefined => {
  const term = member && objectionTerm(member);
  if (!term) return undefined;
  const from = Temporal.PlainDate.from(term.due);
  return counted(
    from,
    whereGoverned(() => deadline('OBJECTION_DECISION_MVV', from)),
    member,
  );
};
