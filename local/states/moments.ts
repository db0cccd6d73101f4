/** Moments as text. Inside the engine a moment is epoch milliseconds, because timers compare and add them a million times. */
import { Temporal } from '../../schemas/kernel/time.ts';

/** Remembers what a function said of the last moments: thousands of strands are often at the same one. */
const remembered = (say: (millis: number) => string): ((millis: number) => string) => {
  const said = new Map<number, string>();
  return (millis) => {
    let text = said.get(millis);
    if (text === undefined) {
      if (said.size > 1000) said.clear();
      text = say(millis);
      said.set(millis, text);
    }
    return text;
  };
};

export const isoMoment = remembered((millis) => Temporal.Instant.fromEpochMilliseconds(millis).toString({ fractionalSecondDigits: 3 }));

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that a timestamp names, or undefined when it is none by RFC 3339 as AWS reads it (capital T, an offset or a capital Z). */
export const momentOf = (text: string): number | undefined => {
  if (!rfc3339.test(text)) return undefined;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
};

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As an HTTP header shows it. */
export const httpDate = remembered((millis) => {
  const at = Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO('UTC');
  const day = String(at.day).padStart(2, '0');
  return `${days[at.dayOfWeek - 1]}, ${day} ${months[at.month - 1]} ${at.year} ${at.toPlainTime().toString({ smallestUnit: 'second' })} GMT`;
});
