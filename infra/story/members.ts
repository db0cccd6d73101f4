/** Makes members in the user pool and signs them in as the site does: the authorization code flow with PKCE. */
import { createHash, randomBytes } from 'node:crypto';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import type { RoleId } from '../../schemas/roles.ts';
import { callAt } from './http.ts';
import type { Deployed } from './outputs.ts';

export interface StoryMember {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

const pool = new CognitoIdentityProviderClient({});

/** A member with one post. The address is new each time, so that the story can be told again. */
export const makeMember = async ({ userPoolId }: Deployed, branch: string, role: RoleId): Promise<StoryMember> => {
  const email = `${role}-${randomBytes(4).toString('hex')}@wegwijs.example`;
  const password = `${randomBytes(12).toString('base64url')}-aA1!`;
  const { User } = await pool.send(
    new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: email,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: `Voorbeeld ${role}` },
      ],
    }),
  );
  const id = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (id === undefined) throw new Error('the user pool gave the member no id');
  const member = { UserPoolId: userPoolId, Username: email };
  await pool.send(new AdminSetUserPasswordCommand({ ...member, Password: password, Permanent: true }));
  await pool.send(new AdminAddUserToGroupCommand({ ...member, GroupName: `${branch}:${role}` }));
  return { id, email, password };
};

const tokens = z.object({ id_token: z.string(), access_token: z.string() });

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** The access token of a member. The emulator's sign-in page asks for no second factor; Cognito's does. */
export const signIn = async (endpoint: string, { clientId, siteUrl }: Deployed, { email, password }: StoryMember): Promise<string> => {
  const verifier = randomBytes(32).toString('base64url');
  const request = {
    client_id: clientId,
    redirect_uri: `${siteUrl}/signed-in`,
    response_type: 'code',
    scope: 'openid email profile',
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const page = await callAt(endpoint, `${endpoint}/login`, {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({ ...request, username: email, password }).toString(),
  });
  const back = page.headers['location'];
  if (page.status !== 302 || typeof back !== 'string') throw new Error(`the sign-in page answers ${page.status}`);
  const returned = new URL(back).searchParams;
  if (returned.get('state') !== request.state) throw new Error('the sign-in page gave another state back');
  const answer = await callAt(endpoint, `${endpoint}/oauth2/token`, {
    method: 'POST',
    headers: form,
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: request.redirect_uri,
      code: returned.get('code') ?? '',
      code_verifier: verifier,
    }).toString(),
  });
  if (answer.status !== 200) throw new Error(`the token endpoint answers ${answer.status}`);
  return tokens.parse(JSON.parse(answer.text)).access_token;
};
