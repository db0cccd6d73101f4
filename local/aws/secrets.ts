/** Secrets Manager as far as it is used: one secret, made at the first start and kept with the data. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Records } from '../records.ts';
import { refusal, type ServiceAnswer } from './service.ts';

const asked = z.object({ SecretId: z.string(), VersionStage: z.optional(z.string()) });

export const secrets = (records: Records, known: readonly string[]) => {
  const secretNamed = (name: string): string => records.factOr(`secret ${name}`, () => randomBytes(32).toString('hex'));
  return (action: string, body: unknown): ServiceAnswer => {
    if (action !== 'GetSecretValue') return refusal('UnknownOperationException', `${action} is not emulated here.`);
    const given = asked.safeParse(body);
    if (!given.success) return refusal('InvalidRequestException', z.prettifyError(given.error));
    const name = given.data.SecretId.replace(/^arn:aws:secretsmanager:[^:]*:[^:]*:secret:/, '');
    if (!known.includes(name)) return refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    return {
      status: 200,
      body: {
        ARN: `arn:aws:secretsmanager:eu-central-1:000000000000:secret:${name}`,
        Name: name,
        VersionId: '00000000-0000-4000-8000-000000000000',
        VersionStages: ['AWSCURRENT'],
        SecretString: secretNamed(name),
        CreatedDate: 1_767_225_600,
      },
    };
  };
};
