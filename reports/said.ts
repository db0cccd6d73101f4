/** What a report said, by figure: as it was told to somebody, or as it was counted. */
import type { Json } from '../schemas/kernel/json.ts';

export interface Said {
  readonly version: number;
  readonly value: Json;
  readonly parts?: Readonly<Record<string, Json>> | undefined;
  /** The number was not told, since it is small or would give a small one away. */
  readonly hidden?: true | undefined;
}

export type AllSaid = Readonly<Record<string, Said>>;

/** What a reader was told before about the same days, beside what was counted then. */
export interface ToldBefore {
  readonly told: AllSaid;
  readonly counted: AllSaid;
}
