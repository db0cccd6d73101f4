/** Plans the reminders of a document and says what the workflow that watches it does next. */
import type { ClientFile } from '../../clients/client-file.ts';
import { type Look, planWatch } from '../../watch/plan-watch.ts';
import type { ResidenceDocument } from '../document.ts';
import { endingOf } from '../ending.ts';
import { ladderFor, permitAmong, remindersOf } from '../reminders.ts';

const lookAtDocument: Look = (file, { family: of }, now) => {
  const document = file.documents.find(({ family }) => family === of);
  const permit = permitAmong(file.documents);
  const permitVersion = permit?.version ?? withdrawnVersion(file, 'residence');
  if (!document) return { withdrawnAt: withdrawnVersion(file, of), permitVersion };
  return {
    version: document.version,
    permitVersion,
    wanted: remindersOf(document, now, permit),
    endingOf: (row) => endingOf(row, document),
    whyOver: whyOver(document),
  };
};

export const planReminders = (needs: Parameters<typeof planWatch>[0]) => planWatch(needs, lookAtDocument);

/** The version of what is left of a withdrawn document; 0 when there is no such thing. */
const withdrawnVersion = ({ withdrawnDocuments }: ClientFile, of: string): number =>
  withdrawnDocuments.find(({ family }) => family === of)?.version ?? 0;

const whyOver = (document: ResidenceDocument): string => {
  if (document.state === 'rejected') return whyOverAfterRejection(document);
  if (document.state === 'renewal-pending') return 'decision-awaited-without-more-reminders';
  return ladderFor(document) === undefined ? 'no-ladder-for-this-kind' : 'ladder-climbed';
};

const whyOverAfterRejection = ({ rejection }: ResidenceDocument): string => {
  if (rejection === undefined) return 'rejected';
  return rejection.objection ? 'objection-filed' : 'objection-ladder-climbed';
};
