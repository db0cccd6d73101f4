/**
 * The first steps of the demo against a deployment in an AWS emulator (AWS_ENDPOINT_URL): members sign in, a volunteer registers a client and
 * their residence document, and the permit renewal starts to watch over it. Prints what happened; ends with 1 when something did not.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import * as z from 'zod/mini';
import { dayOf, Temporal } from '../schemas/kernel/time.ts';
import * as guidanceTrajectory from '../workflows/guidance-trajectory/tasks.ts';
import * as integrationTerm from '../workflows/integration-term/tasks.ts';
import * as participationDeclaration from '../workflows/participation-declaration/tasks.ts';
import { executionName } from '../workflows/permit-renewal/tasks.ts';
import * as stepPlan from '../workflows/reunification-step-plan/tasks.ts';
import { type MachineId, machines } from './machines.ts';
import { callAt } from './story/http.ts';
import { makeMember, signIn } from './story/members.ts';
import { deployed } from './story/outputs.ts';

const endpoint = process.env['AWS_ENDPOINT_URL'];
if (!endpoint) throw new Error('AWS_ENDPOINT_URL is not set. The story leaves fictional people behind; it is for an emulator alone.');

const place = deployed('cdk.out/outputs.json');
const branch = 'maassluis';

const call = async (path: string, token?: string, submission?: { key: string; answers: object }) => {
  const { status, text } = await callAt(endpoint, `${place.apiUrl}${path}`, {
    method: submission ? 'POST' : 'GET',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(submission && { 'content-type': 'application/json', 'idempotency-key': submission.key }),
    },
    ...(submission && { body: JSON.stringify(submission.answers) }),
  });
  return { status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
};

/** Asks until the answer is good; the emulator's stream and workflows take a moment, as the real ones do. */
const until = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(500);
  }
  throw new Error(`within a minute it did not happen: ${what}`);
};

const submit = async (form: string, token: string, key: string, answers: object) =>
  call(`/api/forms/${form}/submissions`, token, { key, answers });

const health = await call('/api/health');
assert.equal(health.status, 200);
console.log(`${place.apiUrl} answers.`);

const [guidance, legal, leader] = await Promise.all([
  makeMember(place, branch, 'volunteer-guidance'),
  makeMember(place, branch, 'volunteer-legal'),
  makeMember(place, branch, 'team-leader'),
]);
const token = await signIn(endpoint, place, guidance);
const legalToken = await signIn(endpoint, place, legal);
console.log(`Three members of ${branch}; two signed in with a code and PKCE.`);

const client = randomUUID();
const registration = {
  nameOnCard: 'Voorbeeld Uitrol',
  birthDate: '1990',
  sex: 'unknown',
  inflow: 'azc',
  settledOn: '2024-05-01',
  readsLanguage: 'en',
  speaksLanguage: 'en',
  interpreterNeeded: false,
  emailAddress: 'client@client.example',
  safeToContact: true,
  contactVolunteer: guidance.id,
  legalVolunteer: legal.id,
};
assert.equal((await call('/api/clients')).status, 401, 'without a token nothing is read');
const registered = await submit('client-registration', token, client, registration);
assert.equal(registered.status, 201, JSON.stringify(registered.body));
const again = await submit('client-registration', token, client, registration);
assert.deepEqual(again, registered, 'the same submission again gives the same receipt');
const other = await submit('client-registration', token, client, { ...registration, sex: 'x' });
assert.equal(other.status, 409, 'the same key with other answers is refused');
console.log(`A client is registered (${client}); sent again: the same receipt; changed: 409.`);

const receipt = String(registered.body['receipt']);
const verified = await call(`/api/receipts/verify?receipt=${encodeURIComponent(receipt)}`);
assert.equal(verified.status, 200, JSON.stringify(verified.body));
console.log('The receipt is genuine.');

// Five and a half months ahead: the rungs at seven and six months are past, so one message is due now and the later rungs are planned.
const today = dayOf(Temporal.Now.instant());
const cardEndsOn = today.add({ months: 5, days: 15 }).toString();
const document = await submit('residence-document-registered', legalToken, randomUUID(), {
  clientId: client,
  kind: 'asylum-temporary',
  protectionGround: 'unknown-pre-2026',
  rightEndsOn: cardEndsOn,
  cardEndsOn,
});
assert.equal(document.status, 201, JSON.stringify(document.body));
console.log(`A residence document is registered; the card ends on ${cardEndsOn}.`);

const states = new SFNClient({});
const mustRun = async (machine: MachineId, execution: string): Promise<void> => {
  const machineArn = place.permitRenewalArn.replace(machines['permit-renewal'], machines[machine]);
  const executionArn = `${machineArn.replace(':stateMachine:', ':execution:')}:${execution}`;
  const { status } = await until(`${machine} starts`, async () => {
    try {
      return await states.send(new DescribeExecutionCommand({ executionArn }));
    } catch (fault) {
      if (fault instanceof Error && fault.name === 'ExecutionDoesNotExist') return undefined;
      throw fault;
    }
  });
  assert.equal(status, 'RUNNING');
  console.log(`It is watched over: ${execution}`);
};
await mustRun('permit-renewal', executionName({ client, family: 'residence', run: 1 }));

const timeline = z.object({
  reminders: z.array(
    z.object({ rung: z.string(), recipient: z.string(), plannedFor: z.string(), state: z.string(), explanation: z.optional(z.string()) }),
  ),
});
type Row = z.output<typeof timeline>['reminders'][number];

/** The ledger as soon as it looks as it should. */
const ledgerWhen = (what: string, isSo: (rows: readonly Row[]) => boolean): Promise<readonly Row[]> =>
  until(what, async () => {
    const { status, body } = await call(`/api/clients/${client}/timeline`, legalToken);
    assert.equal(status, 200, JSON.stringify(body));
    const rows = timeline.parse(body).reminders;
    return isSo(rows) ? rows : undefined;
  });

const show = (rows: readonly Row[]): void => {
  for (const { plannedFor, rung, recipient, state, explanation = '' } of rows) {
    console.log(`  ${plannedFor}  ${rung.padEnd(4)} ${recipient.padEnd(18)} ${state.padEnd(10)} ${explanation}`);
  }
};

const isDue = ({ plannedFor }: Row) => plannedFor <= today.toString();
const isOpen = ({ state }: Row) => state === 'planned' || state === 'claimed';

// What comes up during the day goes to a client at once; staff read it in the digest of the next morning.
const planned = await ledgerWhen(
  'what is due to the client is sent',
  (rows) => rows.some(({ state }) => state === 'sent') && !rows.some((row) => row.recipient === 'client' && isDue(row) && isOpen(row)),
);
show(planned);
assert.ok(planned.some(isOpen), 'later rungs are planned');
console.log(
  `${planned.length} rows in the ledger: what was due to the client is sent, the rest is planned; the team leader is ${leader.email}.`,
);

const renewal = {
  clientId: client,
  application: 'asylum-extension',
  sentOn: today.toString(),
  receivedOn: today.toString(),
  channel: 'online',
};
const renewed = await submit('renewal-sent', legalToken, randomUUID(), renewal);
assert.equal(renewed.status, 201, JSON.stringify(renewed.body));
const isOfTheCard = ({ rung }: Row) => rung.startsWith('R');
const afterwards = await ledgerWhen('the workflow wakes and cancels what is no longer needed', (rows) =>
  rows.every((row) => !(isOfTheCard(row) && isOpen(row))),
);
show(afterwards);
assert.ok(
  afterwards.some(({ explanation }) => explanation === 'renewal-sent'),
  'the rows say why they were cancelled',
);
console.log('The renewal was sent: the workflow woke and planned anew.');

const done = async (form: string, by: string, answers: object): Promise<string> => {
  const { status, body } = await submit(form, by, randomUUID(), answers);
  assert.equal(status, 201, JSON.stringify(body));
  return String(body['id']);
};
const startedOn = today.subtract({ weeks: 1 }).toString();
await done('guidance-started', token, { clientId: client, startedOn, variant: 'azc' });
await mustRun('guidance-trajectory', guidanceTrajectory.executionName({ client, run: 1 }));
const contactRows = (rows: readonly Row[]) =>
  rows.filter((row) => row.rung.startsWith('Z') && isOpen(row)).map(({ plannedFor }) => plannedFor);
const [before = ''] = contactRows(await ledgerWhen('contact is planned', (rows) => contactRows(rows).length > 0)).toSorted();
await done('contact-noted', token, {
  clientId: client,
  on: today.toString(),
  how: 'phone',
  requests: [{ topic: 'other', outcome: 'answered' }],
});
await ledgerWhen(
  'the next contact is planned anew',
  (rows) => contactRows(rows).every((day) => day > before) && contactRows(rows).length > 0,
);
const trajectory = await call(`/api/trajectories/${client}`, token);
assert.equal(trajectory.body['lastContactOn'], today.toString());
console.log(`Guidance began on ${startedOn}; a contact was noted, and the next must be by ${String(trajectory.body['contactBy'])}.`);

await done('pvt-notified', token, {
  clientId: client,
  notifiedOn: today.toString(),
  obligedSince: '2021-11-01',
  firstHousingRegistration: startedOn,
});
await mustRun('participation-declaration', participationDeclaration.executionName({ client, run: 1 }));
const providerId = await done('language-provider-added', token, { name: 'Voorbeeldschool', town: 'Voorbeeldstad', since: '2021-07-01' });
await done('integration-enrolled', token, { clientId: client, obligedSince: '2021-11-01', providerId, level: 'b1', enrolledOn: startedOn });
await mustRun('integration-term', integrationTerm.executionName({ client, run: 1 }));
await done('dossier-opened', legalToken, {
  clientId: client,
  openedOn: today.toString(),
  ground: 'a',
  grantedOn: startedOn,
  decisionReceivedOn: startedOn,
  origin: 'here',
  filedBy: 'nobody',
});
await mustRun('reunification-step-plan', stepPlan.executionName({ client, run: 1 }));
console.log('Every machine that watches was started.');
