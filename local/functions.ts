/** The functions of the system, in process: each is composed when it is first called, with the movable clock and the local settings. */
import { existsSync, readdirSync } from 'node:fs';
import { setImmediate as pause } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import type { World } from '../functions/adapters/system/world.ts';
import { api } from '../schemas/api.ts';
import { settingsOf } from '../schemas/settings.ts';
import type { WorkflowTask } from '../workflows/task.ts';
import { contextOf } from './gateway/event.ts';
import { UnknownFunction } from './states/index.ts';

export type Handler = (event: unknown, context: Context) => Promise<unknown>;
export type Compose = (world: World) => Handler;
interface Composed {
  readonly compose: Compose;
}

export const root = new URL('../', import.meta.url);

/** Lambda's name for the function in a folder: `residence/plan-reminders` becomes `residence-plan-reminders`. */
export const functionName = (key: string): string => key.replaceAll('/', '-');

export const functionArn = (key: string): string => `arn:aws:lambda:eu-central-1:000000000000:function:${functionName(key)}`;

export interface Workflow {
  readonly name: string;
  readonly definition: URL;
  readonly tasks: Readonly<Record<string, WorkflowTask>>;
}

/** Every folder of `workflows/` that holds a machine. */
export const workflows = async (): Promise<Workflow[]> => {
  const folder = new URL('workflows/', root);
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const found = names.filter((name) => existsSync(new URL(`${name}/machine.asl.json`, folder)));
  return Promise.all(
    found.map(async (name) => {
      const { tasks } = (await import(new URL(`${name}/tasks.ts`, folder).href)) as Pick<Workflow, 'tasks'>;
      return { name, definition: new URL(`${name}/machine.asl.json`, folder), tasks };
    }),
  );
};

export class Functions {
  readonly #world: World;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #standIns: Readonly<Record<string, Compose>>;
  readonly #composed = new Map<string, Promise<Handler>>();

  /** `standIns` take the place of what stands in a folder; a test gives them. */
  constructor(world: World, workflowTasks: readonly WorkflowTask[], standIns: Readonly<Record<string, Compose>> = {}) {
    this.#standIns = standIns;
    const keys = [
      ...Object.keys(standIns),
      ...Object.keys(api),
      'pages',
      'dispatch',
      ...Object.keys(settingsOf),
      ...workflowTasks.map(({ runs }) => runs),
    ];
    this.#world = world;
    this.#keys = new Map(keys.map((key) => [functionName(key), key]));
  }

  /** A function sees the settings that it is given when deployed, and no others. */
  #worldFor(key: string): World {
    const allowed: readonly string[] | undefined = settingsOf[key];
    return {
      clock: this.#world.clock,
      setting: (name) => {
        if (allowed && !allowed.includes(name)) throw new Error(`the setting ${name} is not given to ${key} (schemas/settings.ts)`);
        return this.#world.setting(name);
      },
    };
  }

  async #compose(key: string): Promise<Handler> {
    const standIn = this.#standIns[key];
    if (standIn) return standIn(this.#worldFor(key));
    const file = new URL(`functions/${key}/compose.ts`, root);
    if (!existsSync(file)) throw new UnknownFunction(key);
    // The folder's contract: compose.ts exports compose(world).
    const { compose } = (await import(file.href)) as Composed;
    return compose(this.#worldFor(key));
  }

  #handler(key: string): Promise<Handler> {
    const known = this.#composed.get(key);
    if (known !== undefined) return known;
    const composing = this.#compose(key);
    this.#composed.set(key, composing);
    composing.catch(() => this.#composed.delete(key));
    return composing;
  }

  /** What goes in and out is JSON, as over the wire. */
  async invoke(key: string, event: unknown, requestId?: string, secondsLeft?: number): Promise<unknown> {
    const handler = await this.#handler(key);
    const result = await handler(structuredJson(event), contextOf(functionName(key), requestId, secondsLeft));
    return structuredJson(result);
  }

  /** By Lambda's name, as a workflow calls it. */
  invokeNamed(name: string, event: unknown, requestId: string): Promise<unknown> {
    const key = this.#keys.get(name);
    return key === undefined ? Promise.reject(new UnknownFunction(name)) : this.invoke(key, event, requestId, 900);
  }

  /** Composes ahead, one by one, so that requests are answered in between. A folder that is not there is found out when it is called. */
  async warm(): Promise<void> {
    for (const key of this.#keys.values()) {
      await pause();
      await this.#handler(key).catch(() => undefined);
    }
  }
}

const structuredJson = (value: unknown): unknown => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown));
