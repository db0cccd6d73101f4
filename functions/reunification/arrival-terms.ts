/** The terms of those who may come: the visa is collected and used, and in the first weeks here they report. */
import { reportingPlaceOn } from '../../schemas/reporting-places.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';
import { dayIn } from './member-facts.ts';
import { type Case, counted, type TermEnd } from './term-end.ts';

export const mvvCollection = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'noticeDated');
  const extended = member && dayIn(member, 'mvvExtendedOn') !== undefined;
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('MVV_COLLECT', from, { extended, printed: dayIn(member, 'collectBy') })),
      member,
    )
  );
};

export const mvvValidity = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'mvvIssued');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('MVV_VALID', from, { printed: dayIn(member, 'mvvEndsOn') })),
      member,
    )
  );
};

export const reportInd = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'arrived');
  const remedy = from && reportingPlaceOn(from.toString())?.says;
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('REPORT_IND', from)),
      member,
      { remedy },
    )
  );
};

export const derivedPermit = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'reported');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('PERMIT_AFTER_REPORT', from)),
      member,
    )
  );
};

export const brpRegistration = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'arrived');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('BRP_REGISTER', from)),
      member,
      {
        anchorAssumed: {
          nl: 'Gerekend is vanaf de aankomst: wie nareist, gaat meestal meteen bij de referent wonen. Wie eerst ergens anders verbleef, heeft langer.',
          en: 'The day of arrival was counted from: who follows usually goes straight to live with the sponsor. Who stayed elsewhere first has longer.',
        },
      },
    )
  );
};

export const tbCheck = ({ member }: Case): TermEnd | undefined => {
  const from = member && dayIn(member, 'arrived');
  return (
    from &&
    counted(
      from,
      whereGoverned(() => deadline('TB_CHECK', from)),
      member,
      {
        remedy: {
          nl: 'Sommige nationaliteiten hoeven niet; de lijst verandert. Vraag het de GGD.',
          en: 'Some nationalities are exempt; the list changes. Ask the municipal health service.',
        },
      },
    )
  );
};
