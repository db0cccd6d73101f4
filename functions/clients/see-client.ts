/** What must hold for every form about a client: that the sender may see them. */
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { Change } from '../submissions/submission.ts';

export const seeClient = (client: string): Change => ({ do: 'see client', client, otherwise: refusal(['clientId'], 'unknown-client') });
