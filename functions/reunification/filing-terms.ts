/** Until when, or from when on, an application for family reunification can be filed. */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';
import { dayIn } from './member-facts.ts';
import { type Case, counted, type TermEnd } from './term-end.ts';

const twoStatuses = Temporal.PlainDate.from('2026-06-12');

/** Until 2026-06-11 there was one status; whose ground is not known is counted as a refugee, whose term is the one that can be missed. */
const isBStatus = (dossier: KeptRecord, granted: Temporal.PlainDate): boolean =>
  dossier.facts['ground'] === 'b' && Temporal.PlainDate.compare(granted, twoStatuses) >= 0;

const groundUnknown: Text = {
  nl: 'Van de vergunning is niet bekend of het A- of B-status is. Gerekend is met drie maanden: dat is de termijn die gemist kan worden.',
  en: 'It is not known whether the permit is A- or B-status. Three months were counted: that is the term that can be missed.',
};

export const filing = ({ dossier, member }: Case): TermEnd | undefined => {
  const from = dayIn(dossier, 'grantReceived');
  if (!from || isBStatus(dossier, from)) return undefined;
  const isNew = Temporal.PlainDate.compare(from, twoStatuses) >= 0;
  const isUnknown = isNew && dossier.facts['ground'] !== 'a';
  return counted(
    from,
    whereGoverned(() => deadline(isNew ? 'NAREIS_FILING_A' : 'NAREIS_FILING', from)),
    member ?? dossier,
    { ...(isUnknown && { remedy: groundUnknown }) },
  );
};

export const waitingPeriod = ({ dossier, member }: Case): TermEnd | undefined => {
  const from = dayIn(dossier, 'grantReceived');
  if (!from || !isBStatus(dossier, from)) return undefined;
  return counted(
    from,
    whereGoverned(() => deadline('NAREIS_WAIT_B', from)),
    member ?? dossier,
    {
      anchorAssumed: {
        nl: 'Van welke dag de twee jaar lopen, staat nog niet vast. Gerekend is vanaf de dag waarop het besluit binnenkwam; laat een jurist dit vaststellen.',
        en: 'It is not settled from which day the two years run. The day of receipt of the decision was counted from; have a jurist settle it.',
      },
      remedy: {
        nl: 'Bij B-status vraagt de IND ook om inkomen en een woning.',
        en: 'With B-status the IND asks for income and a home as well.',
      },
    },
  );
};
