/** Answers that a form takes, to be varied by a test. All persons are made up. */
export const aRegistration = (changes: Record<string, unknown> = {}) => ({
  nameOnCard: 'Voorbeeld',
  birthDate: '1990',
  sex: 'female',
  inflow: 'azc',
  settledOn: '2026-10-01',
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
  emailAddress: 'voorbeeld@client.example',
  ...changes,
});

/** Somebody whose name, number and birthday stand nowhere else, so that they are found wherever they leak. */
export const aMarkedPerson = (number: number) => ({
  nameOnCard: `Zandvoorbeeld${'abcdefgh'.charAt(number)} Terugkomer`,
  alienNumber: `276543210${number}`,
  birthDate: `1971-02-1${number}`,
});

export const aDocument = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  kind: 'asylum-temporary',
  rightEndsOn: '2027-11-30',
  cardEndsOn: '2027-11-30',
  ...changes,
});

export const aRenewal = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  application: 'asylum-extension',
  sentOn: '2026-11-20',
  channel: 'online',
  ...changes,
});

export const aDecision = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  application: 'asylum-extension',
  outcome: 'rejected',
  decidedOn: '2026-11-18',
  decisionReceivedOn: '2026-11-20',
  ...('outcome' in changes ? {} : { addressedTo: 'client' }),
  ...changes,
});

export const anObjection = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  application: 'asylum-extension',
  filedOn: '2026-11-21',
  filedBy: 'lawyer',
  ...changes,
});

/** An evaluation in which every part of life has the same score. */
export const allScored = (score: string) =>
  Object.fromEntries(
    'finances workAndEducation useOfTime housing domesticRelations dailyLiving socialNetwork participation justice'
      .split(' ')
      .map((part) => [part, score]),
  );
