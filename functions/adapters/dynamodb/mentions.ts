/**
 * A submission stands in the line of whom it is about. One that changes others too (an attendance sheet) leaves a mention in the line of each, so
 * that a client's history is whole.
 */
import { subjectOf } from '../../history/apply.ts';
import { isSameSubject, type Subject } from '../../history/standing.ts';
import type { Change, Submission } from '../../submissions/submission.ts';
import { batchGet } from './batch-get.ts';
import { submissionFrom } from './items.ts';
import { clientLine, recordLine, submissionKey } from './keys.ts';
import type { ConditionalWrite } from './writes.ts';

export const mainSubject = ({ client, record, branch, id }: Pick<Submission, 'client' | 'record' | 'branch' | 'id'>): Subject =>
  client !== undefined ? { client } : { branch, record: record ?? id };

export const lineOf = (subject: Subject): string => ('client' in subject ? clientLine(subject.client) : recordLine(subject.record));

/** To look, and to plan a reminder, changes nothing that a history would tell. */
const leavesNoMention: readonly Change['do'][] = ['see client', 'plan reminder'];

export const mentionWrites = (tableName: string, submission: Submission, changes: readonly Change[]): ConditionalWrite[] => {
  const known = [mainSubject(submission)];
  for (const change of changes) {
    const subject = leavesNoMention.includes(change.do) ? undefined : subjectOf(change, submission.branch);
    if (subject && !known.some((each) => isSameSubject(each, subject))) known.push(subject);
  }
  // Whom an entry concerns only as corrected has its beginning in their history too, or the correction would amend nothing there.
  const ids = submission.amends?.how === 'corrected' ? [submission.id, submission.amends.root] : [submission.id];
  return known.slice(1).flatMap((subject) =>
    ids.map((id) => {
      const line = lineOf(subject);
      const Item = { pk: submissionKey(id).pk, sk: `MENTION#${line}`, type: 'mention', submission: id, line, at: submission.at.toString() };
      return { write: { Put: { TableName: tableName, Item } } };
    }),
  );
};

/** The submissions of a line: those that stand in it, and those that it mentions. */
export const submissionsIn = async (tableName: string, items: readonly Record<string, unknown>[]): Promise<Submission[]> => {
  const mentioned = items.filter(({ type }) => type === 'mention').map(({ submission }) => String(submission));
  const found = mentioned.length > 0 ? await batchGet(tableName, mentioned.map(submissionKey)) : [];
  const known = new Map(found.map((item) => [String(item['id']), item]));
  return items.flatMap((item) => {
    const whole = item['type'] === 'mention' ? known.get(String(item['submission'])) : item;
    return whole ? [submissionFrom(whole)] : [];
  });
};
