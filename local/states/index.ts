/** The States engine: Amazon States Language with JSONata on one machine, durable, under a clock that can be moved. */
export { type Engine, openEngine } from './engine.ts';
export { ApiError, UnknownFunction } from './errors.ts';
export type { HistoryEvent } from './execution.ts';
export { statesHttpHandler } from './http.ts';
export { executionPage, Moment } from './page.tsx';
