import { expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { knownFor } from './known.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const member = (id: string, state: string) => ({
  kind: 'dossier-member',
  of: 'sponsor',
  id,
  branch: 'maassluis',
  state,
  since: today,
  facts: {},
  person: {},
  version: 1,
});
const file = {
  records: [member('mother', 'queued'), member('uncle', 'final-rejected'), member('son', 'mvv-issued')],
} as unknown as ClientFile;

it('opens a monthly update with everybody who is in the procedure, where they stand; what changed is left to the person', () => {
  expect(knownFor('monthly-update', file, today)).toEqual({
    month: '2026-11',
    'members-rows': '2',
    'members-0-memberId': 'mother',
    'members-0-state': 'queued',
    'members-1-memberId': 'son',
    'members-1-state': 'mvv-issued',
  });
});

it('opens other forms, and one of which the client is not chosen yet, as they were', () => {
  expect([knownFor('reunification-event', file, today), knownFor('monthly-update', undefined, today)]).toEqual([{}, {}]);
});
