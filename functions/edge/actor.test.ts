import { describe, expect, it } from 'vitest';
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

  it.each([['maassluis:admin'], ['maassluis'], ['maassluis:desk:extra'], [':desk'], ['maassluis:constructor'], [undefined], [7]])(
    'gets no rights from the group %j',
    (groups) => expect(actorFrom({ sub: id, 'cognito:groups': groups })).toEqual({ id, posts: [] }),
  );

  it.each([[{}], [{ sub: '' }], [{ sub: 7 }]])('is nobody in %j', (claims) => expect(actorFrom(claims)).toBeUndefined());
});
