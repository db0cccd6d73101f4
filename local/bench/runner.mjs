/** Runs in a process of its own: imports one bundle, calls its handler, and prints how long each took, in milliseconds. */
import { randomUUID } from 'node:crypto';

const [, , bundle, warmCalls, answers] = process.argv;

const event = () => ({
  version: '2.0',
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  pathParameters: { form: 'client-registration' },
  queryStringParameters: {},
  body: answers,
  isBase64Encoded: false,
  requestContext: {
    requestId: 'bench',
    authorizer: { jwt: { claims: { sub: '00000000-0000-4000-8000-000000000001', 'cognito:groups': '[maassluis:volunteer-legal]' } } },
  },
});

const timed = async (work) => {
  const begin = performance.now();
  const result = await work();
  return [performance.now() - begin, result];
};

const [importing, { handler }] = await timed(() => import(bundle));
const [first, answer] = await timed(() => handler(event(), {}));
if (answer.statusCode !== 201) throw new Error(`the handler answered ${answer.statusCode}: ${answer.body}`);
const warm = [];
for (let call = 0; call < Number(warmCalls); call += 1) warm.push((await timed(() => handler(event(), {})))[0]);
process.stdout.write(`${JSON.stringify({ importing, first, warm })}\n`);
process.exit(0);
