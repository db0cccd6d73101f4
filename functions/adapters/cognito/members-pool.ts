/** Members as the Cognito user pool knows them: a group `branch:role` for each post. Answers are kept for a minute; posts change seldom. */
import {
  AdminGetUserCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
  ResourceNotFoundException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Member, Members } from '../../members/members.ts';
import type { World } from '../system/world.ts';

const mostPages = 4;
const keptMinutes = 1;

interface Kept<T> {
  readonly until: Temporal.Instant;
  readonly value: T;
}

export const membersPool = ({ setting, clock }: World): Members => {
  const UserPoolId = setting('USER_POOL_ID');
  const pool = new CognitoIdentityProviderClient({});
  const posts = new Map<string, Kept<readonly Member[]>>();
  const people = new Map<string, Kept<Member>>();
  const keep = <T>(value: T): Kept<T> => ({ until: clock.now().add({ minutes: keptMinutes }), value });
  const isFresh = ({ until }: Kept<unknown>): boolean => Temporal.Instant.compare(clock.now(), until) < 0;

  const memberNamed = async (id: string): Promise<Member | undefined> => {
    try {
      const { UserAttributes, Enabled } = await pool.send(new AdminGetUserCommand({ UserPoolId, Username: id }));
      return Enabled === false ? undefined : memberFrom(UserAttributes)[0];
    } catch (fault) {
      if (fault instanceof UserNotFoundException) return undefined;
      throw fault;
    }
  };

  const membersOf = async (group: string): Promise<Member[]> => {
    const members: Member[] = [];
    let NextToken: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      try {
        const answer = await pool.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: group, Limit: 60, NextToken }));
        members.push(...(answer.Users ?? []).flatMap((user) => (user.Enabled === false ? [] : memberFrom(user.Attributes))));
        NextToken = answer.NextToken;
      } catch (fault) {
        if (fault instanceof ResourceNotFoundException) return members;
        throw fault;
      }
      if (NextToken === undefined) break;
    }
    return members.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  };

  return {
    async find(id) {
      const kept = people.get(id);
      if (kept && isFresh(kept)) return kept.value;
      const member = await memberNamed(id);
      if (member) people.set(id, keep(member));
      return member;
    },

    async inPost(branch, role) {
      const group = `${branch}:${role}`;
      const kept = posts.get(group);
      if (kept && isFresh(kept)) return kept.value;
      const members = await membersOf(group);
      posts.set(group, keep(members));
      return members;
    },
  };
};

const memberFrom = (attributes: readonly AttributeType[] | undefined): Member[] => {
  const value = (name: string) => attributes?.find(({ Name }) => Name === name)?.Value;
  const [id, email] = [value('sub'), value('email')];
  return id && email ? [{ id, email, name: value('name') ?? email }] : [];
};
