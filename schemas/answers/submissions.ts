/** What is answered about submissions and their receipts. */
import * as z from 'zod/mini';
import { id, moment } from './fields.ts';

const receiptFields = () => ({
  id: id(),
  form: z.string(),
  formVersion: z.int(),
  branch: z.string(),
  client: z.optional(id()),
  receivedAt: moment(),
  digest: z.string().check(z.meta({ description: 'SHA-256 of the answers in canonical JSON (RFC 8785), base64url' })),
  receipt: z.string().check(z.meta({ description: 'JWS in compact form, signed with Ed25519 (RFC 8037)' })),
});

export const receipt = () => z.object(receiptFields());

const how = () => z.enum(['corrected', 'withdrawn']);

/** What a submission amends, with the first of its story; and what amended it. */
export const storyFields = () => ({
  amends: z.optional(z.object({ submission: id(), root: id(), how: how() })),
  amendedBy: z.optional(z.object({ submission: id(), how: how() })),
});

export const storedSubmission = () =>
  z.object({
    ...receiptFields(),
    ...storyFields(),
    actor: z.string(),
    answers: z.record(z.string(), z.unknown()),
    concluded: z.optional(z.record(z.string(), z.unknown()).check(z.meta({ description: 'What the system concluded from the answers' }))),
  });

export const verifiedReceipt = () =>
  z.discriminatedUnion('genuine', [
    z.object({
      genuine: z.literal(true),
      claims: z.object({
        iss: z.literal('wegwijs'),
        jti: id(),
        iat: z.int(),
        form: z.string(),
        formVersion: z.int(),
        branch: z.string(),
        digest: z.string(),
        receivedAt: moment(),
      }),
    }),
    z.object({ genuine: z.literal(false) }),
  ]);

export const keySet = () =>
  z.object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
      }),
    ),
  });
