import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';

describe('the answer of a function', () => {
  it('becomes a response with its status, headers and cookies', () => {
    const answer = answerOf({ statusCode: 201, headers: { Location: '/x', 'X-Count': 3 }, cookies: ['a=1', 'b=2'], body: 'made' });

    expect(answer).toMatchObject({ status: 201, cookies: ['a=1', 'b=2'] });
    expect(answer.headers).toEqual({ 'content-type': 'text/plain; charset=utf-8', location: '/x', 'x-count': '3' });
    expect(answer.body.toString()).toBe('made');
  });

  it('is decoded when it is in base64', () => {
    const answer = answerOf({ statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'AAEC', isBase64Encoded: true });

    expect([...answer.body]).toEqual([0, 1, 2]);
  });

  it('is a body of its own when it names no status', () => {
    expect(answerOf({ well: true })).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    expect(answerOf({ well: true }).body.toString()).toBe('{"well":true}');
  });

  it.each([{ statusCode: 'ok' }, { statusCode: 42 }, { statusCode: 200, body: { no: 'text' } }])('is none when it is %j', (result) => {
    expect(() => answerOf(result)).toThrow();
  });
});
