/** The forms of civic integration. */
import { duoLoan } from './duo-loan.ts';
import { integrationEnrolled } from './integration-enrolled.ts';
import { integrationExam } from './integration-exam.ts';
import { integrationExtensionRequested } from './integration-extension-requested.ts';
import { integrationObjection } from './integration-objection.ts';
import { integrationProblem } from './integration-problem.ts';
import { integrationProblemFollowedUp } from './integration-problem-followed-up.ts';
import { integrationProviderChanged } from './integration-provider-changed.ts';
import { integrationTermDecided } from './integration-term-decided.ts';
import { languageProviderAdded } from './language-provider-added.ts';

export const integrationForms = {
  'integration-enrolled': integrationEnrolled,
  'integration-provider-changed': integrationProviderChanged,
  'language-provider-added': languageProviderAdded,
  'duo-loan': duoLoan,
  'integration-problem': integrationProblem,
  'integration-problem-followed-up': integrationProblemFollowedUp,
  'integration-exam': integrationExam,
  'integration-extension-requested': integrationExtensionRequested,
  'integration-term-decided': integrationTermDecided,
  'integration-objection': integrationObjection,
} as const;
