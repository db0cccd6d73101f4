/** Writes `submissions.jsonl`: `npx tsx examples/maassluis-2017/generate.ts`. The same stories always give the same file. */
import { writeFileSync } from 'node:fs';
import { arrive2016 } from './arrivals-2016.ts';
import { shuffled } from './chance.ts';
import { openDiary } from './diary.ts';
import { workNextDoor } from './neighbours.ts';
import { arrive2017, arrive2018, askTheLaw, integrate } from './newcomers.ts';
import { declareParticipation } from './participation.ts';
import { reuniteFamilies } from './reunification.ts';
import { workTogether } from './team.ts';
import { liveInTown } from './town.ts';
import { longHere, noteAllContacts } from './walk-ins.ts';
import { helpTowardsWork } from './work.ts';

/** The ten who came last and had their letter about the duty to integrate before the last group began. */
const mustSign = { last: '2017-11-10', number: 10 };
/** Whoever takes part of their own accord lives here since before this day. */
const mayTakePartSince = '2017-02-15';

/** The file, as text. */
export const exampleYear = (): string => {
  const diary = openDiary();
  workTogether(diary);
  const schools = liveInTown(diary);
  const settled = longHere(diary);
  const { sponsors, guided } = arrive2016(diary);
  const { guidedBefore, of2017, of2018 } = reuniteFamilies(diary, sponsors);
  const before = [...guided, ...guidedBefore];
  const guided2017 = [...of2017.flatMap(({ guided: each }) => each ?? []), ...arrive2017(diary)];
  arrive2018(diary);
  integrate(diary, [...guided2017, ...of2018.flatMap(({ guided: each }) => each ?? [])], schools);
  askTheLaw(diary, sponsors);
  noteAllContacts(diary, { settled, before, in2017: guided2017 });
  const inTime = guided2017
    .filter(({ startedOn }) => startedOn <= mustSign.last)
    .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn));
  const voluntary = [...before, ...guided2017.filter(({ startedOn }) => startedOn < mayTakePartSince)];
  declareParticipation(diary, shuffled('participation', voluntary), inTime.slice(-mustSign.number));
  helpTowardsWork(diary, before);
  workNextDoor(diary);
  return `${diary
    .lines()
    .map((line) => JSON.stringify(line))
    .join('\n')}\n`;
};

if (process.argv[1] === import.meta.filename) writeFileSync(new URL('submissions.jsonl', import.meta.url), exampleYear());
