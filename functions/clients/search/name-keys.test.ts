import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namePartsOf } from './name-keys.ts';

/** One person each: as passports, receptionists, relatives and the person themselves write the name. */
// biome-ignore format: a table
const spellings = [
  ['Mohammed', 'Muhammad', 'Mohamad', 'Mohamed', 'Mouhamed', 'Maxamed', 'Mehmet', 'Muhammet', 'محمد', 'መሓመድ'],
  ['Yousef', 'Jusuf', 'Youssouf', 'Yusuf', 'Joesoef', 'Youssef', 'Yuusuf', 'يوسف'],
  ['Tesfay', 'Tesfaye', 'Tesfai', 'Tesfaï', 'ተስፋይ'],
  ['Abdulrahman', 'Abd al-Rahman', 'Abderrahman', 'Abdul Rahman', 'Abdirahman', 'Cabdiraxmaan', 'Abdurrahman', 'Abdul-Rahman', 'عبد الرحمن', 'عبدالرحمن'],
  ['Abdullah', 'Abdallah', 'Abdulla', 'Abd Allah', 'عبد الله', 'عبدالله'],
  ['Abdellatif', 'Abdullatif', 'Abdelatif', 'Abdel Latif', 'عبد اللطيف', 'عبداللطيف'],
  ['Abdulaziz', 'Abdelaziz', 'Abdiaziz', 'Abdülaziz', 'Abd al-Aziz', 'عبد العزيز'],
  ['Ahmed', 'Ahmad', 'Achmed', 'Axmed', 'Ahmet', 'أحمد', 'احمد', 'ኣሕመድ'],
  ['Khaled', 'Chaled', 'Khalid', 'Xaalid', 'خالد'],
  ['Hussein', 'Husain', 'Hoessein', 'Xuseen', 'Hüseyin', 'حسين'],
  ['Aisha', 'Ayşe', 'Aïcha', 'Aisja', 'Caasha', 'عائشة'],
  ['Fatima', 'Fatma', 'Faduma', 'Fatimah', 'فاطمة', 'فاطمه', 'ፋጥማ'],
  ['Ibrahim', 'Ebrahim', 'İbrahim', 'Ibraheem', 'إبراهيم', 'ኢብራሂም'],
  ['Othman', 'Osman', 'Uthman', 'Cusmaan', 'عثمان'],
  ['Khadija', 'Khadidja', 'Hatice', 'Chadidja', 'Khadijah', 'خديجة'],
  ['Omar', 'Umar', 'Oemar', 'Cumar', 'Ömer', 'عمر'],
  ['Ali', 'Cali', 'Aly', 'علي', 'ዓሊ'],
  ['Yohannes', 'Johannes', 'Yuhannes', 'ዮሃንስ'],
  ['Mikael', 'Michael', 'Mikail', 'Mikiel', 'ሚካኤል'],
  ['Gebremedhin', 'Ghebremedhin', 'Gebremedin', 'ገብረመድህን'],
  ['Weldu', 'Woldu', 'Uoldu', 'ወልዱ'],
  ['Davood', 'Dawood', 'Dawud', 'Davud', 'Daoud', 'داوود'],
  ['Zeinab', 'Zaynab', 'Zeyneb', 'Sainab', 'زينب'],
  ['El-Sayed', 'Elsayed', 'Alsayed', 'Al Sayed', 'السيد'],
  ['Maryam', 'Miriam', 'Mirjam', 'Meryem', 'مريم', 'ማርያም'],
  ['Jamal', 'Djamal', 'Cemal', 'جمال'],
  ['Reza', 'Riza', 'Rıza', 'رضا'],
  ['Çelik', 'Celik', 'CELIK'],
  ['Erdoğan', 'Erdogan'],
];

const askedFor = (name: string): string[][] => namePartsOf(name).map(({ keys }) => [...keys]);
const foundUnder = (name: string): Set<string> => new Set(namePartsOf(name).flatMap(({ keys, also }) => [...keys, ...also]));
const finds = (asked: string, kept: string): boolean => askedFor(asked).every((keys) => keys.some((key) => foundUnder(kept).has(key)));

const known = spellings.map((row) => fc.constantFrom(...row));
const twoSpellings = fc.constantFrom(...spellings).chain((row) => fc.tuple(fc.constantFrom(...row), fc.constantFrom(...row)));

describe('the keys of a name', () => {
  it.each(spellings.map((row) => [row[0], row] as const))('are shared by all spellings of %s', (_, row) => {
    for (const one of row) for (const other of row) expect(finds(one, other), `${one} finds ${other}`).toBe(true);
  });

  it('find a person of several names by each of them, in any order and in another spelling', () => {
    fc.assert(
      fc.property(twoSpellings, twoSpellings, ([one, oneAgain], [other, otherAgain]) => {
        expect(finds(`${otherAgain} ${oneAgain}`, `${one} ${other}`)).toBe(true);
        expect(finds(oneAgain, `${one} ${other}`)).toBe(true);
      }),
    );
  });

  it('do not throw names together that have nothing to do with each other', () => {
    const strangers = spellings.map(([first = '']) => first);
    const pairs = strangers.flatMap((one) => strangers.filter((other) => other !== one).map((other) => [one, other] as const));
    const together = pairs.filter(([one, other]) => finds(one, other)).map((pair) => pair.join(' '));

    expect(together).toEqual([]);
  });

  it('see past what stands between names, and past case, marks and stops', () => {
    for (const other of ['Fatima van der Berg', 'FATIMA BERG', 'Berg, Fatima', 'fatimá  berg'])
      expect(finds(other, 'Fatima van den Berg')).toBe(true);
    expect(finds("Ma'moun", 'Mamoun')).toBe(true);
    expect(finds('Omar ibn Ali', 'Omar Ali')).toBe(true);
  });

  it('find by a name that is only a part, one that is only a preposition, and one in a script of which we know no sounds', () => {
    expect(finds('Rahman', 'Abdulrahman')).toBe(true);
    expect(finds('Abdulrahman', 'Rahman')).toBe(false);
    expect(finds('De', 'De')).toBe(true);
    expect(finds('李明', '李明')).toBe(true);
    expect(finds('李明', '王芳')).toBe(false);
  });

  it('are few, whatever is typed, and never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 120, unit: 'binary' }),
          fc.tuple(...known).map((names) => names.join(' ')),
        ),
        (name) => {
          const parts = namePartsOf(name);
          expect(parts.length).toBeLessThanOrEqual(8);
          for (const { keys, also } of parts) {
            expect(keys.length + also.length).toBeLessThanOrEqual(8);
            for (const key of keys) expect(key).not.toBe('');
          }
        },
      ),
    );
  });
});
