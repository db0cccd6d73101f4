/** An example by its name, replayed into memory. */
import { isFormId } from '../schemas/forms/index.ts';
import { root } from './functions.ts';
import { type Replayed, replay } from './replay.ts';
import { exampleLines } from './seed.ts';

/** The lines in order of the days on which they are sent; on one day, in the order of the files. What has no day is there before. */
export const replayExample = async (name: string, today: string): Promise<Replayed> => {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error(`${name} is no name of an example`);
  const lines = exampleLines(new URL(`examples/${name}/`, root)).map(({ form, ...line }) => {
    if (!isFormId(form)) throw new Error(`there is no form ${form}`);
    return { ...line, form };
  });
  if (lines.length === 0) throw new Error(`there is no example ${name}`);
  const firstDay = lines.flatMap(({ at }) => at ?? []).toSorted()[0] ?? today;
  return replay(
    lines.toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? '')),
    firstDay,
  );
};
