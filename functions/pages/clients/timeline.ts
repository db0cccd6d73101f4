/** A client's timeline, from the file and the submissions about the client. */
import { formOf } from '../../../schemas/forms/index.ts';
import type { Text } from '../../../schemas/kernel/text.ts';
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { Ladder, Recipient } from '../../../schemas/ladder.ts';
import { ladders } from '../../../schemas/ladders.ts';
import { documentKinds } from '../../../schemas/residence.ts';
import type { TimelineItem } from '../../../web/timeline.tsx';
import { words } from '../../../web/words.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { ResidenceDocument } from '../../residence/document.ts';
import { isOpen, type Reminder, type UndeliveredKind } from '../../residence/ledger.ts';
import type { Submission } from '../../submissions/submission.ts';

const recipients: Readonly<Record<Recipient, Text>> = {
  client: { nl: 'cliënt', en: 'client' },
  'contact-volunteer': { nl: 'vast contactpersoon', en: 'contact volunteer' },
  'legal-volunteer': { nl: 'juridisch begeleider', en: 'legal volunteer' },
  'dossier-volunteer': { nl: 'juridisch begeleider', en: 'legal volunteer' },
  'team-leader': { nl: 'teamleider', en: 'team leader' },
  lawyer: { nl: 'advocaat', en: 'lawyer' },
  'legal-inbox': { nl: 'juridische postbus', en: 'legal inbox' },
};

/** What became of a message after it went out. */
const fates: Readonly<Record<UndeliveredKind, Text>> = {
  permanent: { nl: 'kwam niet aan', en: 'did not arrive' },
  transient: { nl: 'kwam niet aan, na uren proberen', en: 'did not arrive, after hours of trying' },
  complaint: { nl: 'als ongewenst gemeld', en: 'reported as unwanted' },
};

export interface TimelineParts {
  readonly coming: TimelineItem[];
  readonly past: TimelineItem[];
}

/** Coming: nearest first. Past: latest first. A reminder that goes to several people on one day is one item. */
export const timelineOf = (
  { documents, reminders }: Pick<ClientFile, 'documents' | 'reminders'>,
  submissions: readonly Submission[],
  today: Temporal.PlainDate,
): TimelineParts => {
  const planned = grouped(reminders.filter(isOpen), today).map((group) => reminderItem(group, documents, today));
  const sent = grouped(
    reminders.filter(({ state }) => state === 'sent'),
    today,
  ).map((group) => reminderItem(group, documents, today));
  const ends = documents.map(cardEnd);
  const isAhead = ({ on }: TimelineItem) => Temporal.PlainDate.compare(on, today) >= 0;
  return {
    coming: [...planned, ...ends.filter(isAhead)].sort(byDay),
    past: [...submissions.map(submissionItem), ...sent, ...ends.filter((item) => !isAhead(item))].sort(byDay).reverse(),
  };
};

const byDay = (one: TimelineItem, other: TimelineItem): number => Temporal.PlainDate.compare(one.on, other.on);

const submissionItem = ({ id, form, at, amends, amendedBy }: Submission): TimelineItem => ({
  id,
  on: dayOf(at),
  title: formOf(form).title,
  href: `/submissions/${id}`,
  ...(amendedBy && { more: amendedBy.how === 'withdrawn' ? words.withdrawnLine : words.correctedLine }),
  ...(!amendedBy && amends?.how === 'corrected' && { more: words.correctionLine }),
});

const cardEnd = ({ card }: ResidenceDocument): TimelineItem => ({
  id: `end-${card.kind}`,
  on: card.cardEndsOn,
  title: words.cardEnded,
  more: { nl: documentKinds[card.kind].nl, en: documentKinds[card.kind].en },
});

/** On which day it was or will be sent. What is overdue goes out as soon as it is found, so it stands under today. */
const dayOfReminder = ({ sendAt, sentAt }: Reminder, today: Temporal.PlainDate): Temporal.PlainDate => {
  if (sentAt) return dayOf(sentAt);
  const planned = dayOf(sendAt);
  return Temporal.PlainDate.compare(planned, today) < 0 ? today : planned;
};

const grouped = (reminders: readonly Reminder[], today: Temporal.PlainDate): Reminder[][] => [
  ...Map.groupBy(reminders, (reminder) =>
    [reminder.family, reminder.ladder, reminder.anchor, reminder.rung, dayOfReminder(reminder, today)].map(String).join(' '),
  ).values(),
];

const reminderItem = (group: readonly Reminder[], documents: readonly ResidenceDocument[], today: Temporal.PlainDate): TimelineItem => {
  const [first] = group;
  if (!first) throw new Error('a group of reminders has at least one');
  const document = documents.find(({ family }) => family === first.family);
  const kind = document && documentKinds[document.card.kind];
  const late = Math.max(0, ...group.map(({ lateDays }) => lateDays ?? 0));
  return {
    id: first.id,
    on: dayOfReminder(first, today),
    title: inBoth((lang) => `${words.reminder[lang]}: ${subjectOf(first)[lang]}`),
    more: inBoth((lang) =>
      [
        kind?.[lang],
        `${words.to[lang]}: ${group.map(({ recipient, undelivered }) => recipients[recipient][lang] + (undelivered ? ` (${fates[undelivered.kind][lang]})` : '')).join(', ')}`,
        late > 0 && lateSentence(late)[lang],
      ]
        .filter(Boolean)
        .join('. '),
    ),
  };
};

const inBoth = (text: (lang: keyof Text) => string): Text => ({ nl: text('nl'), en: text('en') });

const lateSentence = (days: number): Text =>
  days === 1
    ? { nl: '1 dag later dan gepland', en: '1 day later than planned' }
    : { nl: `${days} dagen later dan gepland`, en: `${days} days later than planned` };

/** A rung that the present ladder no longer has was planned under an earlier version; it is still a reminder. */
const subjectOf = ({ ladder, rung }: Reminder): Text => {
  const { rungs }: Ladder = ladders[ladder];
  return rungs.find(({ id }) => id === rung)?.subject ?? words.cardEnded;
};
