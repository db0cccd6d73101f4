/** What a deployment made, as `cdk deploy --outputs-file cdk.out/outputs.json` wrote it down. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const outputs = z.object({
  WegwijsData: z.object({ UserPoolId: z.string(), TableName: z.string() }),
  WegwijsService: z.object({ ApiUrl: z.string(), SiteUrl: z.string(), ClientId: z.string(), PermitRenewalArn: z.string() }),
});

export interface Deployed {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly apiUrl: string;
  readonly siteUrl: string;
  readonly permitRenewalArn: string;
}

export const deployed = (file: string): Deployed => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} is missing: deploy first, with npm run deploy`);
  }
  const { WegwijsData: data, WegwijsService: service } = outputs.parse(JSON.parse(text));
  return {
    userPoolId: data.UserPoolId,
    clientId: service.ClientId,
    apiUrl: service.ApiUrl,
    siteUrl: service.SiteUrl,
    permitRenewalArn: service.PermitRenewalArn,
  };
};
