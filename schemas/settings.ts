/** The settings that functions read, by function: where the place in which they run says what is where. Read by the CDK app and the local server. */

export const settings = {
  TABLE_NAME: 'the table',
  RECEIPT_SECRET: 'the secret from which the key that signs receipts is derived',
  SEARCH_SECRET: 'the secret from which the key is derived under which names are hashed for the search',
  PERMIT_RENEWAL_ARN: 'the state machine of the permit renewal',
  REUNIFICATION_STEP_PLAN_ARN: 'the state machine of the step plan of family reunification',
  GUIDANCE_TRAJECTORY_ARN: 'the state machine of the guidance trajectory',
  PARTICIPATION_DECLARATION_ARN: 'the state machine of the participation declaration',
  MONTHLY_REVIEW_ARN: 'the state machine of the monthly review',
  USER_POOL_ID: 'the user pool that knows the members',
  OIDC_ISSUER: 'the issuer of the tokens (OpenID Connect discovery)',
  OIDC_CLIENT_ID: 'the client id of this site at the issuer',
  SITE_URL: 'the address at which people open the site, without a slash at the end',
  SENDER_ADDRESS: 'the address from which mail is sent',
  BRANCHES: 'the ids of the branches, with commas',
  LEGAL_INBOX: 'the legal inbox of a branch; {branch} stands for its id',
} as const;

export type SettingName = keyof typeof settings;

/** Secrets: sealed where they are given to a function. */
export const secrets = ['RECEIPT_SECRET', 'SEARCH_SECRET'] as const satisfies readonly SettingName[];

export const holdsSecret = (names: readonly SettingName[]): boolean => secrets.some((secret) => names.includes(secret));

/** What each function is given; a function that asks for another setting does not start. */
export const settingsOf: Readonly<Record<string, readonly SettingName[]>> = {
  'submissions/submit': ['TABLE_NAME', 'RECEIPT_SECRET', 'SEARCH_SECRET'],
  'submissions/read': ['TABLE_NAME'],
  'receipts/verify': ['RECEIPT_SECRET'],
  'receipts/keys': ['RECEIPT_SECRET'],
  'forms/list': [],
  'forms/describe': [],
  'deadlines/list': ['TABLE_NAME'],
  'calendar/read': ['TABLE_NAME', 'USER_POOL_ID', 'SITE_URL'],
  'clients/list': ['TABLE_NAME', 'SEARCH_SECRET'],
  'clients/search': ['TABLE_NAME', 'SEARCH_SECRET'],
  'clients/read': ['TABLE_NAME'],
  'clients/timeline': ['TABLE_NAME'],
  'clients/break-glass': ['TABLE_NAME'],
  'clients/audit': ['TABLE_NAME'],
  'tasks/list': ['TABLE_NAME'],
  'tasks/claim': ['TABLE_NAME'],
  'reconciliation/list': ['TABLE_NAME'],
  'team/overview': ['TABLE_NAME'],
  'reports/annual': ['TABLE_NAME'],
  'guidance/read': ['TABLE_NAME'],
  'reunification/list': ['TABLE_NAME'],
  'reunification/read': ['TABLE_NAME'],
  'rounds/list': ['TABLE_NAME'],
  openapi: [],
  health: [],
  pages: ['TABLE_NAME', 'RECEIPT_SECRET', 'SEARCH_SECRET', 'USER_POOL_ID', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'SITE_URL'],
  dispatch: ['TABLE_NAME', 'PERMIT_RENEWAL_ARN', 'REUNIFICATION_STEP_PLAN_ARN', 'GUIDANCE_TRAJECTORY_ARN', 'PARTICIPATION_DECLARATION_ARN'],
  'residence/plan-reminders': ['TABLE_NAME'],
  'residence/await-change': ['TABLE_NAME'],
  'residence/note-undelivered': ['TABLE_NAME'],
  'reunification/plan-steps': ['TABLE_NAME'],
  'guidance/plan-milestones': ['TABLE_NAME'],
  'participation/plan-term': ['TABLE_NAME'],
  'assignment/find-gaps': ['TABLE_NAME', 'BRANCHES'],
  'reports/count': ['TABLE_NAME', 'BRANCHES'],
  reconciliation: [
    'TABLE_NAME',
    'PERMIT_RENEWAL_ARN',
    'REUNIFICATION_STEP_PLAN_ARN',
    'GUIDANCE_TRAJECTORY_ARN',
    'PARTICIPATION_DECLARATION_ARN',
    'MONTHLY_REVIEW_ARN',
    'BRANCHES',
  ],
  'rounds/start': ['MONTHLY_REVIEW_ARN', 'BRANCHES'],
  'rounds/plan': ['TABLE_NAME'],
  'rounds/read-dossiers': ['TABLE_NAME'],
  'rounds/ask': ['TABLE_NAME'],
  'rounds/read-due': ['TABLE_NAME'],
  'rounds/send': ['TABLE_NAME', 'USER_POOL_ID', 'SITE_URL', 'SENDER_ADDRESS', 'LEGAL_INBOX'],
  'rounds/close': ['TABLE_NAME'],
  'residence/send-reminders': ['TABLE_NAME', 'USER_POOL_ID', 'SITE_URL', 'SENDER_ADDRESS', 'LEGAL_INBOX'],
};
