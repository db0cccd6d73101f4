/** What the branch keeps of somebody who works there: who they are is known to the user pool (docs/decisions/0003). */
import * as z from 'zod/mini';
import { choice, choices, reference, ui, wholeNumber } from '../../kernel/fields.ts';

export const memberKinds = {
  volunteer: { nl: 'Vrijwilliger', en: 'Volunteer' },
  trainee: { nl: 'Stagiair(e)', en: 'Trainee' },
  paid: { nl: 'Betaalde kracht', en: 'Paid' },
};

export const teamRoles = {
  guidance: { nl: 'Maatschappelijk begeleider', en: 'Guidance volunteer' },
  legal: { nl: 'Juridisch begeleider', en: 'Legal volunteer' },
  desk: { nl: 'Spreekuur', en: 'Desk' },
  'job-coach': { nl: 'Arbeidscoach', en: 'Job coach' },
  'language-coach': { nl: 'Taalcoach', en: 'Language coach' },
  'discussion-leader': { nl: 'Gespreksleider', en: 'Discussion leader' },
  activities: { nl: 'Activiteiten', en: 'Activities' },
  office: { nl: 'Administratie', en: 'Administration' },
  'team-leader': { nl: 'Teamleider', en: 'Team leader' },
  'senior-team-leader': { nl: 'Senior teamleider', en: 'Senior team leader' },
};

export const whichMember = (help?: { readonly nl: string; readonly en: string }) =>
  reference().register(ui, { control: 'member', label: { nl: 'Medewerker', en: 'Member of the team' }, ...(help && { help }) });

/** What a member is and does, asked when they join and when it changes. */
export const memberFields = () => ({
  kind: choice(memberKinds).register(ui, { control: 'choice', options: memberKinds, label: { nl: 'Is', en: 'Is' } }),
  roles: choices(teamRoles).register(ui, { control: 'choices', options: teamRoles, label: { nl: 'Taken', en: 'Roles' } }),
  hoursPerWeek: z.optional(wholeNumber(1, 40)).register(ui, {
    control: 'number',
    label: { nl: 'Uren per week', en: 'Hours per week' },
    when: { field: 'kind', is: ['paid'], required: true },
  }),
});
