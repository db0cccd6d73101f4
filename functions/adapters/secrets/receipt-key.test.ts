import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { keysFrom, receiptsWith } from './receipt-key.ts';

const receipts = receiptsWith(() => keysFrom('one secret'));
const submission = {
  id: '00000000-0000-4000-8000-000000000001',
  form: 'client-registration' as const,
  formVersion: 1,
  branch: 'maassluis',
  client: undefined,
  at: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  digest: 'digest',
};

describe('a receipt', () => {
  it('is genuine, and says what was stored and when', async () => {
    expect(await receipts.verify(await receipts.sign(submission))).toMatchObject({
      jti: submission.id,
      receivedAt: '2026-11-23T09:00:00Z',
      digest: 'digest',
    });
  });

  it('is the same for the same submission', async () => {
    expect(await receipts.sign(submission)).toBe(await receipts.sign(submission));
  });

  it('is not genuine with any one character changed', async () => {
    const receipt = await receipts.sign(submission);
    await fc.assert(
      fc.asyncProperty(fc.nat(receipt.length - 1), fc.constantFrom(...'AZaz09-_.'), async (place, letter) => {
        fc.pre(receipt[place] !== letter);
        expect(await receipts.verify(receipt.slice(0, place) + letter + receipt.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it('is not genuine when another key signed it, or when it is no receipt at all', async () => {
    const others = receiptsWith(() => keysFrom('another secret'));
    expect(await receipts.verify(await others.sign(submission))).toBeUndefined();
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => (await receipts.verify(text)) === undefined));
  });
});
