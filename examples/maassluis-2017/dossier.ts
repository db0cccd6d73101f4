/** One dossier of family reunification as its legal volunteer tells of it, from its opening to the day on which the family is housed. */
import type { closeReasons } from '../../schemas/forms/reunification/dossier-closed.ts';
import type { ReunificationEventId } from '../../schemas/forms/reunification/events.ts';
import { pick } from './chance.ts';
import { minus, plus } from './days.ts';
import type { Diary } from './diary.ts';
import type { Relative } from './families.ts';
import { maassluis } from './people.ts';
import type { Guided } from './settling.ts';

export interface Dossier {
  readonly client: string;
  readonly members: readonly string[];
}

interface Opening {
  readonly openedOn: string;
  readonly told?: string | undefined;
  readonly origin?: 'azc' | 'here';
  /** The year of the first application; absent where it is not filed yet. */
  readonly filedIn?: number | undefined;
  readonly story?: string | undefined;
}

const as = maassluis.legal;
const namesOfKin = { spouse: 'Voorbeeld Partner', child: 'Voorbeeld Kind' };

export const openDossier = (diary: Diary, { person, startedOn }: Guided, relatives: readonly Relative[], opening: Opening): Dossier => {
  const { openedOn, told = openedOn, origin = 'azc', filedIn, story } = opening;
  const grantedOn = minus(startedOn, { days: 150 });
  diary.tell({
    as,
    on: told,
    form: 'dossier-opened',
    story,
    answers: {
      clientId: person.id,
      openedOn,
      ground: pick(`ground ${person.label}`, ['a', 'a', 'b', 'unknown']),
      grantedOn,
      decisionReceivedOn: plus(grantedOn, { days: 3 }),
      origin,
      filedBy: filedIn === undefined ? 'nobody' : 'vluchtelingenwerk-azc',
      originalFilingYear: filedIn,
    },
  });
  const members = relatives.map(({ label, tie, birthDate }) =>
    diary.tell({
      as,
      on: told,
      form: 'dossier-member-added',
      label: `relative ${label}`,
      answers: {
        clientId: person.id,
        name: `${namesOfKin[tie]} ${label}`,
        tie,
        birthDate,
        minorAtApplication: tie === 'child' ? 'yes' : undefined,
        staysIn: pick(`stays ${person.label}`, ['turkey', 'lebanon', 'jordan', 'sudan', 'ethiopia']),
        beginsAt: filedIn === undefined ? 'started-here' : 'taken-over-queued',
      },
    }),
  );
  return { client: person.id, members };
};

export const happens = (diary: Diary, { client }: Dossier, event: ReunificationEventId, happenedOn: string, told = happenedOn) =>
  diary.tell({ as, on: told, form: 'reunification-event', answers: { clientId: client, event, happenedOn, about: 'whole-dossier' } });

export const decided = (diary: Diary, { client }: Dossier, event: 'decided-positive' | 'decided-negative', on: string) => {
  const receivedOn = plus(on, { days: 2 });
  const letter = { letterOn: on, receivedOn, addressee: 'client' };
  diary.tell({
    as,
    on: receivedOn,
    form: 'reunification-event',
    answers: { clientId: client, event, happenedOn: on, about: 'whole-dossier', ...letter },
  });
};

/** Every month on the twentieth, "no change" while the family waits for the IND. */
export const waits = (diary: Diary, { client, members }: Dossier, first: string, until: string) => {
  for (let month = first.slice(0, 7); plus(`${month}-20`, { days: 3 }) < until; month = plus(`${month}-01`, { months: 1 }).slice(0, 7)) {
    const rows = members.map((memberId) => ({ memberId, state: 'queued', change: 'no-change', next: 'wait', owner: 'authority' }));
    diary.tell({ as, on: `${month}-20`, form: 'monthly-update', answers: { clientId: client, month, members: rows } });
  }
};

export const close = (
  diary: Diary,
  { client }: Dossier,
  closedOn: string,
  {
    reason,
    told = closedOn,
    story,
  }: { readonly reason: keyof typeof closeReasons; readonly told?: string | undefined; readonly story?: string },
) => diary.tell({ as, on: told, form: 'dossier-closed', story, answers: { clientId: client, closedOn, reason } });

/** A ruling or new policy: the IND decides anew for everybody. */
export const reopen = (diary: Diary, { client, members }: Dossier, reopenedOn: string) =>
  diary.tell({
    as,
    on: reopenedOn,
    form: 'dossier-reopened',
    answers: {
      clientId: client,
      reopenedOn,
      reason: 'policy-change',
      members: members.map((memberId) => ({ memberId })),
    },
  });
