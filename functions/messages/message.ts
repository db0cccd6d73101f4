/** The messages that the system writes: one kind for those who work here, one for clients. */
export { clientMessage } from './client-message.ts';
export type { Message } from './page.ts';
export { staffMessage } from './staff-message.ts';
