/** How old somebody is, as far as a birth date tells of which the day, or the month too, may be unknown. */
import { Temporal } from '../../schemas/kernel/time.ts';

/** Full years on a day, counted from the first day that the birth date can mean: nobody is taken for younger than they may be. */
export const mostYears = (birthDate: string, on: Temporal.PlainDate): number => {
  const [year = '', month = '01', day = '01'] = birthDate.split('-');
  const born = Temporal.PlainDate.from(`${year}-${month}-${day}`);
  return born.until(on, { largestUnit: 'years' }).years;
};
