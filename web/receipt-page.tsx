/** What was sent, as it was stored, with the signed receipt; made to be printed. */
import type { Text } from '../schemas/kernel/text.ts';
import { EntryActions, EntryNotes, type EntryStory } from './entry-story.tsx';
import { type Fact, Facts } from './facts.tsx';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { ReceiptCode } from './receipt-code.tsx';
import { words } from './words.ts';

export interface ReceiptPageProps {
  readonly frame: Frame;
  readonly id: string;
  readonly title: Text;
  readonly receivedAt: Text;
  /** By whom; unknown when they no longer work here. */
  readonly sender: string | undefined;
  readonly answers: readonly Fact[];
  /** What the system concluded from the answers. */
  readonly concluded: readonly Fact[];
  readonly receipt: string;
  /** Where anybody can ask whether the receipt is genuine. */
  readonly verifyHref: string;
  readonly clientHref: string | undefined;
  readonly story: EntryStory;
}

export const ReceiptPage = (props: ReceiptPageProps) => {
  const { frame, id, title, receivedAt, sender, answers, concluded, receipt, verifyHref, clientHref, story } = props;
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={`${say(words.received)}: ${say(title)}`}>
      <h1>{say(title)}</h1>
      <div class="note ok">
        <p>
          <strong>
            {say(words.receivedOn)} {say(receivedAt)}
          </strong>
          {sender !== undefined && (
            <>
              {' '}
              {say(words.receivedFrom)} <bdi>{sender}</bdi>
            </>
          )}
        </p>
      </div>
      <p class="actions">
        {clientHref !== undefined && (
          <a class="button" href={clientHref}>
            {say(words.toClient)}
          </a>
        )}
        <a class="button second" href="/forms">
          {say(words.anotherForm)}
        </a>
      </p>
      <EntryNotes story={story} lang={frame.lang} />
      <h2>{say(words.whatWasSent)}</h2>
      <Facts facts={answers} />
      {concluded.length > 0 && (
        <>
          <h2>{say(words.concluded)}</h2>
          <Facts facts={concluded} />
        </>
      )}
      <EntryActions story={story} lang={frame.lang} />
      <h2>{say(words.receipt)}</h2>
      <p>{say(words.receiptMore)}</p>
      <p class="small">
        {say(words.number)}: {id}
      </p>
      <ReceiptCode text={verifyHref} label={say(words.receiptCode)} />
      <code>{receipt}</code>
    </Page>
  );
};
