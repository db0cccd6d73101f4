/** What differs between installations, read from the CDK context (`cdk.json`, or `--context name=value`) and checked before anything is built. */
import type { Node } from 'constructs';
import * as z from 'zod/mini';
import { everyBranch } from '../schemas/branches.ts';

const address = z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'is not an e-mail address'));
const branchId = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'is not a branch id'),
  z.refine((id) => id !== everyBranch, 'stands for all branches'),
);
const httpsUrl = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s/]+$/, 'is not an address such as https://wegwijs.example, without a slash at the end'));

const config = z.object({
  region: z._default(z.string(), 'eu-central-1'),
  /** The places where members work. Each gets one group per role in the user pool. */
  branches: z.array(branchId).check(z.minLength(1)),
  /** The domain whose mail this installation sends; its DNS has to hold the DKIM records. */
  senderDomain: z.string().check(z.regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'is not a domain')),
  senderAddress: address,
  /** `{branch}` stands for the branch's id. */
  legalInbox: address,
  /** Where people open the site, once it has a domain of its own; the HTTP API's address until then. */
  siteUrl: z.optional(httpsUrl),
  /** The first part of the sign-in page's address; unique in the region. `wegwijs-<account>` unless given. */
  signInDomain: z.optional(z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'is not a domain prefix'))),
  /** Who is mailed when an alarm goes off. */
  alarmAddresses: z._default(z.array(address), []),
  /** Where the runbook is read; alarms link to its pages. */
  runbookUrl: z._default(z.string(), 'docs/runbook.md'),
  /** `plus` buys threat protection per active user; `essentials` is free for up to 10,000 of them. */
  userPoolPlan: z._default(z.enum(['essentials', 'plus']), 'essentials'),
});

export type Config = z.output<typeof config>;

/** Lists come as JSON from `cdk.json` and as text from the command line. */
const listOf = (value: unknown): unknown => (typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value);

const textOrNothing = (value: unknown): unknown => (value === '' ? undefined : value);

/** The configuration in the context of the app. Throws one line per value that does not fit. */
export const configOf = (node: Node): Config => {
  const given = (name: string) => textOrNothing(node.tryGetContext(name));
  const parsed = config.safeParse({
    region: given('region'),
    branches: listOf(given('branches')),
    senderDomain: given('senderDomain'),
    senderAddress: given('senderAddress'),
    legalInbox: given('legalInbox'),
    siteUrl: given('siteUrl'),
    signInDomain: given('signInDomain'),
    alarmAddresses: listOf(given('alarmAddresses')),
    runbookUrl: given('runbookUrl'),
    userPoolPlan: given('userPoolPlan'),
  });
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The context of the CDK app does not fit:\n${lines.join('\n')}`);
  }
  if (!parsed.data.senderAddress.endsWith(`@${parsed.data.senderDomain}`)) {
    throw new Error(`The context of the CDK app does not fit:\nsenderAddress: it is not in the domain ${parsed.data.senderDomain}`);
  }
  return parsed.data;
};
