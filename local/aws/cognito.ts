/** The Cognito user pool as far as it is used, filled with the personas. User names are their subjects. */
import * as z from 'zod/mini';
import { groupsOf, type Persona, personas, personaWithSubject } from '../personas.ts';
import { refusal, type ServiceAnswer } from './service.ts';

const attributes = ({ sub, name, email }: Persona) => [
  { Name: 'sub', Value: sub },
  { Name: 'email_verified', Value: 'true' },
  { Name: 'name', Value: name },
  { Name: 'email', Value: email },
];

/** The pool was made on a day that does not matter; it is in seconds, as the protocol wants it. */
const made = { UserCreateDate: 1_767_225_600, UserLastModifiedDate: 1_767_225_600, Enabled: true, UserStatus: 'CONFIRMED' };

const getUser = z.object({ UserPoolId: z.string(), Username: z.string() });
const listUsers = z.object({
  UserPoolId: z.string(),
  GroupName: z.string(),
  Limit: z.optional(z.int().check(z.gte(0), z.lte(60))),
  NextToken: z.optional(z.string()),
});

const actions: Readonly<Record<string, (poolId: string, body: unknown) => ServiceAnswer>> = {
  AdminGetUser: (poolId, body) => {
    const { UserPoolId, Username } = getUser.parse(body);
    if (UserPoolId !== poolId) return refusal('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`);
    const persona = personaWithSubject(Username);
    if (persona === undefined) return refusal('UserNotFoundException', 'User does not exist.');
    return { status: 200, body: { Username, UserAttributes: attributes(persona), ...made } };
  },
  ListUsersInGroup: (poolId, body) => {
    const { UserPoolId, GroupName, Limit = 60, NextToken = '0' } = listUsers.parse(body);
    if (UserPoolId !== poolId) return refusal('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`);
    const members = personas.filter((persona) => groupsOf(persona).includes(GroupName));
    if (members.length === 0) return refusal('ResourceNotFoundException', 'Group not found.');
    const from = Number.parseInt(NextToken, 10);
    if (!(from >= 0)) return refusal('InvalidParameterException', 'Invalid pagination token.');
    const end = from + (Limit === 0 ? 60 : Limit);
    const Users = members.slice(from, end).map((persona) => ({ Username: persona.sub, Attributes: attributes(persona), ...made }));
    return { status: 200, body: { Users, ...(end < members.length && { NextToken: String(end) }) } };
  },
};

export const cognito =
  (poolId: string) =>
  (action: string, body: unknown): ServiceAnswer => {
    const run = actions[action];
    if (run === undefined) return refusal('UnknownOperationException', `${action} is not emulated here.`);
    try {
      return run(poolId, body);
    } catch (fault) {
      if (fault instanceof z.core.$ZodError) return refusal('InvalidParameterException', z.prettifyError(fault));
      throw fault;
    }
  };
