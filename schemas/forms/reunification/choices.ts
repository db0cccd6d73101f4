/** Closed choices that the forms of family reunification share. */
import { choice, reference, ui } from '../../kernel/fields.ts';

/** Countries where families wait, as far as the branch has met them. */
export const countries = {
  syria: { nl: 'Syrië', en: 'Syria' },
  turkey: { nl: 'Turkije', en: 'Türkiye' },
  lebanon: { nl: 'Libanon', en: 'Lebanon' },
  jordan: { nl: 'Jordanië', en: 'Jordan' },
  iraq: { nl: 'Irak', en: 'Iraq' },
  egypt: { nl: 'Egypte', en: 'Egypt' },
  eritrea: { nl: 'Eritrea', en: 'Eritrea' },
  ethiopia: { nl: 'Ethiopië', en: 'Ethiopia' },
  sudan: { nl: 'Soedan', en: 'Sudan' },
  uganda: { nl: 'Oeganda', en: 'Uganda' },
  kenya: { nl: 'Kenia', en: 'Kenya' },
  somalia: { nl: 'Somalië', en: 'Somalia' },
  yemen: { nl: 'Jemen', en: 'Yemen' },
  afghanistan: { nl: 'Afghanistan', en: 'Afghanistan' },
  pakistan: { nl: 'Pakistan', en: 'Pakistan' },
  iran: { nl: 'Iran', en: 'Iran' },
  libya: { nl: 'Libië', en: 'Libya' },
  europe: { nl: 'Ergens anders in Europa', en: 'Elsewhere in Europe' },
  other: { nl: 'Een ander land', en: 'Another country' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const;

export const reopenReasons = {
  'policy-change': { nl: 'Het beleid is veranderd', en: 'The policy changed' },
  court: { nl: 'Uitspraak van een rechter', en: 'A ruling of a court' },
  'new-facts': { nl: 'Nieuwe feiten of documenten', en: 'New facts or documents' },
} as const;

/** More people than a family in one procedure ever had; it bounds what one submission writes. */
export const mostMembers = 20;

export const memberReference = () =>
  reference().register(ui, { control: 'record', records: ['dossier-member'], label: { nl: 'Gezinslid', en: 'Family member' } });

export const reopenReason = () =>
  choice(reopenReasons).register(ui, { control: 'choice', options: reopenReasons, label: { nl: 'Waarom heropend', en: 'Why reopened' } });

interface Row {
  readonly memberId: string;
}

/** A rule: nobody is chosen twice. */
export const eachMemberOnce = {
  id: 'each-member-once',
  at: 'members',
  says: { nl: 'Hetzelfde gezinslid staat er twee keer.', en: 'The same family member stands here twice.' },
  holds: ({ members = [] }: { readonly members?: readonly Row[] | undefined }) =>
    new Set(members.map(({ memberId }) => memberId)).size === members.length,
} as const;
