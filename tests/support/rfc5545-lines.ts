/** Lines, properties and components of iCalendar (RFC 5545, 3.1 to 3.4), read without a library. */
import { Temporal } from '../../schemas/kernel/time.ts';

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface Node {
  readonly name: string;
  readonly properties: Property[];
  readonly holds: Node[];
}

/** The unfolded lines, and what is wrong with the folded ones. */
export const linesOf = (text: string): { readonly lines: string[]; readonly complaints: string[] } => {
  const folded = text.split('\r\n');
  const complaints = [
    ...(folded.pop() === '' ? [] : ['3.1 the last line has no CRLF']),
    ...(/[\r\n]/.test(text.replaceAll('\r\n', '')) ? ['3.1 a line ends without CRLF'] : []),
    ...(folded.some((line) => Buffer.byteLength(line) > 75) ? ['3.1 a line is longer than 75 octets'] : []),
    ...(folded.some((line) => !line.isWellFormed()) ? ['3.1 a character is cut by a fold'] : []),
    ...(folded.some((line) => line.trim() === '') ? ['3.1 a line is empty'] : []),
    ...([...text.replaceAll(/[\r\n\t]/g, '')].some((character) => character < ' ' || character === '\u007f')
      ? ['3.1 a control character']
      : []),
  ];
  const lines: string[] = [];
  for (const line of folded) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  return { lines, complaints };
};

/** `NAME;PARAMETER=value:value`; undefined when it is not. */
export const partsOf = (line: string): Property | undefined => {
  const parameter = ';[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)';
  const [, name, given = '', value] = new RegExp(`^([A-Z0-9-]+)((?:${parameter})*):(.*)$`, 's').exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const parameters = [...given.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^";:,]*))/g)].map(([, key = '', quoted, plain]) => [
    key,
    quoted ?? plain ?? '',
  ]);
  return { name, parameters: Object.fromEntries(parameters), value };
};

/** Components in components. The calendar is one, and nothing stands around it. */
export const treeOf = (properties: readonly Property[]): { readonly root: Node | undefined; readonly problems: string[] } => {
  const problems: string[] = [];
  const open: Node[] = [];
  let root: Node | undefined;
  for (const property of properties) {
    const { name, value } = property;
    const inside = open.at(-1);
    if (name === 'BEGIN') {
      const node: Node = { name: value, properties: [], holds: [] };
      if (inside) inside.holds.push(node);
      else if (root === undefined && value === 'VCALENDAR') root = node;
      else problems.push(`3.4 not one VCALENDAR but also ${value}`);
      open.push(node);
    } else if (name === 'END') {
      if (inside?.name === value) open.pop();
      else problems.push(`3.4 END:${value} ends nothing`);
    } else if (inside) inside.properties.push(property);
    else problems.push(`3.4 ${name} stands outside the calendar`);
  }
  if (open.length > 0) problems.push(`3.4 ${open.at(-1)?.name} does not end`);
  if (root === undefined) problems.push('3.4 there is no VCALENDAR');
  return { root, problems };
};

const holds = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};

/** `20270109`, a day that exists. */
export const isDate = (value: string): boolean =>
  /^\d{8}$/.test(value) && holds(() => Temporal.PlainDate.from(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`));

/** `20270109T080000Z` */
export const isInstant = (value: string): boolean => /^\d{8}T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z$/.test(value) && isDate(value.slice(0, 8));

export const isDay = ({ parameters }: Property): boolean => parameters['VALUE'] === 'DATE';

export const onlyOnce = (values: readonly string[]): boolean => new Set(values).size === values.length;
