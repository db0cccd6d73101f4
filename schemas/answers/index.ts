/**
 * What the endpoints answer. An answer leaves through its schema, so that only what was agreed here goes out, and the OpenAPI document says it.
 * Each is made when it is first asked for: a function builds the answer that it gives, and no others.
 */

export { clientFile, clientList, openedFile, timeline, trail } from './clients.ts';
export { deadlineList } from './deadlines.ts';
export { formDescription, formList } from './forms.ts';
export { trajectory } from './guidance.ts';
export { nightList } from './nights.ts';
export { participationPlanning, participationSession } from './participation.ts';
export { annualReport, reportTrends, sentReport, sentReports } from './reports.ts';
export { dossier, dossierList, roundList } from './reunification.ts';
export { liveness, openApiDocument } from './service.ts';
export { keySet, receipt, storedSubmission, verifiedReceipt } from './submissions.ts';
export { task, taskList, teamOverview, week } from './tasks.ts';
