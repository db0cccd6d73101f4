/** What a signal or a consultation is about. */
export const domains = {
  reception: { nl: 'Opvang en huisvesting', en: 'Reception and housing' },
  finance: { nl: 'Geld, uitkering en schulden', en: 'Money, benefit and debts' },
  education: { nl: 'Onderwijs', en: 'Education' },
  integration: { nl: 'Inburgering en taal', en: 'Integration and language' },
  work: { nl: 'Werk', en: 'Work' },
  care: { nl: 'Zorg', en: 'Care' },
  residence: { nl: 'Verblijf en documenten', en: 'Residence and documents' },
  family: { nl: 'Gezinshereniging', en: 'Family reunification' },
  participation: { nl: 'Meedoen', en: 'Participation' },
  safety: { nl: 'Veiligheid', en: 'Safety' },
  other: { nl: 'Anders', en: 'Other' },
};
