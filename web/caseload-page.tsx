/** The clients of one member, and the form with which they are handed over to others. It is a plain form: no script, one button. */
import type { Text } from '../schemas/kernel/text.ts';
import { assignmentWords as words } from './assignment-words.ts';
import { pageInputs } from './form-inputs.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { teamWords } from './team-words.ts';
import { words as common } from './words.ts';

export interface CaseloadClient {
  readonly id: string;
  readonly name: string;
  /** The places that the member has with the client. */
  readonly places: readonly ('contactVolunteer' | 'standIn' | 'legalVolunteer' | 'jobCoach')[];
  /** Who can take over. */
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

export interface CaseloadPageProps {
  readonly frame: Frame;
  readonly branch: string;
  readonly member: { readonly id: string; readonly name: string | undefined };
  readonly clients: readonly CaseloadClient[];
  readonly reasons: Readonly<Record<string, Text>>;
  /** What the page sends along: the key from which those of the submissions follow, the day, and the proof that the form is ours. */
  readonly hidden: { readonly key: string; readonly guard: string; readonly day: string };
  /** Nothing was chosen. */
  readonly isIncomplete: boolean;
  readonly chosen: Readonly<Record<string, string>>;
  readonly moreHref: string | undefined;
}

/** The inputs of this page; no field of a form is called so. */
export const handOverInputs = { day: '_day', reason: '_reason', to: (client: string) => `to-${client}` } as const;

export const CaseloadPage = (props: CaseloadPageProps) => {
  const { frame, branch, member, clients, reasons, hidden, isIncomplete, chosen, moreHref } = props;
  const say = sayIn(frame.lang);
  const title = member.name ?? say(teamWords.notInTeam);
  const path = `/team/assignments/${member.id}/hand-over`;
  return (
    <Page frame={frame} title={say(words.handOver)}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {isIncomplete && (
        <div class="note error" role="alert" tabIndex={-1} autofocus>
          <p>{say(words.chooseFirst)}</p>
        </div>
      )}
      {clients.length === 0 ? (
        <p>{say(words.noCaseload)}</p>
      ) : (
        <form method="post" action={path} autocomplete="off">
          <p>{say(words.handOverHow)}</p>
          <input type="hidden" name={pageInputs.key} value={hidden.key} />
          <input type="hidden" name={pageInputs.guard} value={hidden.guard} />
          <input type="hidden" name={pageInputs.branch} value={branch} />
          <input type="hidden" name={handOverInputs.day} value={hidden.day} />
          {clients.map((client) => (
            <OneClient key={client.id} client={client} chosen={chosen[client.id] ?? ''} say={say} />
          ))}
          <fieldset class="field">
            <legend>{say(handOverReason)}</legend>
            {Object.entries(reasons).map(([value, text]) => (
              <label class="option" key={value}>
                <input type="radio" name={handOverInputs.reason} value={value} checked={chosen[handOverInputs.reason] === value} />{' '}
                {say(text)}
              </label>
            ))}
          </fieldset>
          <button class="button" type="submit">
            {say(words.handOver)}
          </button>
        </form>
      )}
      {moreHref && (
        <p>
          <a class="target" href={moreHref}>
            {say(words.more)}
          </a>
        </p>
      )}
      <p>
        <a class="target" href={`/team/assignments?branch=${encodeURIComponent(branch)}`}>
          {say(words.back)}
        </a>
      </p>
    </Page>
  );
};

const handOverReason: Text = { nl: 'Waarom', en: 'Why' };

const OneClient = ({ client, chosen, say }: { client: CaseloadClient; chosen: string; say: Say }) => {
  const { id, name, places, successors } = client;
  const input = handOverInputs.to(id);
  return (
    <div class="field">
      <label for={input}>
        <bdi>{name}</bdi>
      </label>
      <p class="hint" id={`${input}-hint`}>
        {say(words.is)} {places.map((place) => say(words[place])).join(', ')}.{' '}
        <a href={`/forms/client-assigned?clientId=${id}`}>{say(words.otherwise)}</a>
      </p>
      <select id={input} name={input} aria-describedby={`${input}-hint`}>
        <option value="">{say(words.stays)}</option>
        {successors.map((successor) => (
          <option key={successor.id} value={successor.id} selected={successor.id === chosen}>
            {say(words.successorOf)} {successor.name}
          </option>
        ))}
      </select>
    </div>
  );
};

export interface HandOverResult {
  readonly handedOver: readonly {
    readonly id: string;
    readonly name: string | undefined;
    readonly successor: string;
    readonly submission: string;
  }[];
  readonly refused: readonly { readonly id: string; readonly name: string | undefined; readonly why: Text }[];
}

export interface HandOverPageProps extends HandOverResult {
  readonly frame: Frame;
  readonly branch: string;
  readonly member: string;
}

export const HandOverPage = ({ frame, branch, member, handedOver, refused }: HandOverPageProps) => {
  const say = sayIn(frame.lang);
  const receipts = [...new Set(handedOver.map(({ submission }) => submission))];
  return (
    <Page frame={frame} title={say(words.result)}>
      <h1>{say(words.result)}</h1>
      {handedOver.length > 0 && (
        <>
          <h2>
            {say(words.handedOver)}: {handedOver.length}
          </h2>
          <ul class="list">
            {handedOver.map(({ id, name, successor }) => (
              <li key={id}>
                <a class="row" href={`/clients/${id}`}>
                  <bdi>{name ?? say(words.unknownClient)}</bdi>{' '}
                  <span class="small">
                    {say(words.to)} <bdi>{successor}</bdi>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {receipts.map((submission, place) => (
            <p key={submission}>
              <a class="target" href={`/submissions/${submission}`}>
                {say(words.receipt)} {receipts.length > 1 && place + 1}
              </a>
            </p>
          ))}
        </>
      )}
      {refused.length > 0 && (
        <div class="note warning">
          <h2>
            {say(words.refused)}: {refused.length}
          </h2>
          <ul>
            {refused.map(({ id, name, why }) => (
              <li key={id}>
                <strong>
                  <bdi>{name ?? say(words.unknownClient)}</bdi>
                </strong>
                : {say(why)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="actions">
        <a class="button" href={`/team/assignments/${member}?branch=${encodeURIComponent(branch)}`}>
          {say(words.again)}
        </a>
        <a class="button second" href="/">
          {say(common.backHome)}
        </a>
      </p>
    </Page>
  );
};
