import { describe, expect, it } from 'vitest';
import { branches } from '../../schemas/branches.ts';
import { nationwideRoles, roles } from '../../schemas/roles.ts';
import { actorFrom } from './actor.ts';

const id = '00000000-0000-4000-8000-000000000001';

describe('the actor', () => {
  it.each([
    ['a list, as a verified token has it', ['maassluis:desk', 'vlaardingen:job-coach']],
    ['text, as API Gateway hands it on', '[maassluis:desk vlaardingen:job-coach]'],
  ])('has the posts of %s', (_, groups) => {
    expect(actorFrom({ sub: id, 'cognito:groups': groups })).toEqual({
      id,
      posts: [
        { branch: 'maassluis', role: 'desk' },
        { branch: 'vlaardingen', role: 'job-coach' },
      ],
    });
  });

  it('has a post in every branch by a group for all, of the role that sees no file and no other', () => {
    const all = Object.keys(branches).map((branch) => ({ branch, role: 'manager' }));

    expect(actorFrom({ sub: id, 'cognito:groups': ['all:manager'] })).toEqual({ id, posts: all });
    const others = Object.keys(roles).filter((role) => role !== 'manager');
    expect(actorFrom({ sub: id, 'cognito:groups': others.map((role) => `all:${role}`) })).toEqual({ id, posts: [] });
    expect(nationwideRoles.every((role) => roles[role].sees === 'none')).toBe(true);
  });

  it.each([['maassluis:admin'], ['maassluis'], ['maassluis:desk:extra'], [':desk'], ['maassluis:constructor'], [undefined], [7]])(
    'gets no rights from the group %j',
    (groups) => expect(actorFrom({ sub: id, 'cognito:groups': groups })).toEqual({ id, posts: [] }),
  );

  it.each([[{}], [{ sub: '' }], [{ sub: 7 }]])('is nobody in %j', (claims) => expect(actorFrom(claims)).toBeUndefined());
});
