/**
 * A strict reading of RFC 5545 for the feeds that we make, written from the standard and not from the library that makes them. It knows what
 * a feed of ours may hold (events, alarms, a time zone) and complains about the rest, with the section that asks for it.
 */
import { isDate, isDay, isInstant, linesOf, type Node, onlyOnce, type Property, partsOf, treeOf } from './rfc5545-lines.ts';

/** How often a property may stand in a component: exactly once, or at most once. */
type Rules = Readonly<Record<string, 'once' | 'at-most-once'>>;

// biome-ignore format: a table
const rules: Readonly<Record<string, Rules>> = {
  VCALENDAR: {
    VERSION: 'once', PRODID: 'once', CALSCALE: 'at-most-once', METHOD: 'at-most-once', NAME: 'at-most-once', 'REFRESH-INTERVAL': 'at-most-once',
  },
  VEVENT: {
    UID: 'once', DTSTAMP: 'once', DTSTART: 'once', DTEND: 'at-most-once', DURATION: 'at-most-once', SUMMARY: 'at-most-once', DESCRIPTION: 'at-most-once',
    CLASS: 'at-most-once', TRANSP: 'at-most-once', URL: 'at-most-once', SEQUENCE: 'at-most-once', STATUS: 'at-most-once', ORGANIZER: 'at-most-once',
  },
  VALARM: { ACTION: 'once', TRIGGER: 'once', DESCRIPTION: 'at-most-once', DURATION: 'at-most-once', REPEAT: 'at-most-once' },
  VTIMEZONE: { TZID: 'once' },
  STANDARD: { DTSTART: 'once', TZOFFSETFROM: 'once', TZOFFSETTO: 'once', RRULE: 'at-most-once', TZNAME: 'at-most-once' },
  DAYLIGHT: { DTSTART: 'once', TZOFFSETFROM: 'once', TZOFFSETTO: 'once', RRULE: 'at-most-once', TZNAME: 'at-most-once' },
};

const mayHold: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['VEVENT', 'VTIMEZONE'],
  VEVENT: ['VALARM'],
  VTIMEZONE: ['STANDARD', 'DAYLIGHT'],
};

const shapes: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  PRODID: /./,
  UID: /./,
  SEQUENCE: /^\d+$/,
  CLASS: /^(PUBLIC|PRIVATE|CONFIDENTIAL)$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
  URL: /^https?:\/\/\S+$/,
  SUMMARY: /^([^\\;,]|\\[\\;,nN])*$/,
  DESCRIPTION: /^([^\\;,]|\\[\\;,nN])*$/,
  NAME: /^([^\\;,]|\\[\\;,nN])*$/,
  'REFRESH-INTERVAL': /^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/,
  TZOFFSETFROM: /^[+-]\d{4}$/,
  TZOFFSETTO: /^[+-]\d{4}$/,
  ACTION: /^(DISPLAY|AUDIO)$/,
};

/** What a validator would say; nothing when all is well. */
export const complaintsAbout = (text: string): string[] => {
  const { lines, complaints } = linesOf(text);
  const properties = lines.map(partsOf);
  const unreadable = lines.filter((_, place) => properties[place] === undefined).map((line) => `3.1 no content line: ${line}`);
  const { root, problems } = treeOf(properties.filter((property) => property !== undefined));
  const found = [...complaints, ...unreadable, ...problems];
  if (root === undefined) return found;
  const zones = root.holds
    .filter(({ name }) => name === 'VTIMEZONE')
    .map((zone) => zone.properties.find(({ name }) => name === 'TZID')?.value);
  return [...found, ...aboutCalendar(root), ...everyNode(root).flatMap((node) => aboutNode(node, zones))];
};

const everyNode = (node: Node): Node[] => [node, ...node.holds.flatMap(everyNode)];

const aboutCalendar = (calendar: Node): string[] => {
  const events = calendar.holds.filter(({ name }) => name === 'VEVENT');
  const uids = events.flatMap((event) => event.properties.filter(({ name }) => name === 'UID').map(({ value }) => value));
  const isPublished = calendar.properties.some(({ name }) => name === 'METHOD');
  const lacksOrganizer = events.some((event) => !event.properties.some(({ name }) => name === 'ORGANIZER'));
  return [
    ...(calendar.holds.length === 0 ? ['3.6 a calendar holds at least one component'] : []),
    ...(onlyOnce(uids) ? [] : ['3.8.4.7 a UID stands twice']),
    // RFC 5546, 3.2.1: what has a method is a message of scheduling, and says whose.
    ...(isPublished && lacksOrganizer ? ['RFC 5546 a METHOD asks for an ORGANIZER'] : []),
  ];
};

const aboutNode = ({ name, properties, holds }: Node, zones: readonly unknown[]): string[] => {
  const known = rules[name];
  if (!known) return [`3.6 no component of ours: ${name}`];
  const has = (wanted: string): Property[] => properties.filter((property) => property.name === wanted);
  return [
    ...Object.entries(known).flatMap(([wanted, often]) => {
      const count = has(wanted).length;
      return count > 1 || (count === 0 && often === 'once') ? [`3.6 ${name} has ${count} times ${wanted}`] : [];
    }),
    ...properties.filter((each) => !(each.name in known) && !each.name.startsWith('X-')).map((each) => `3.6 ${name} has no ${each.name}`),
    ...holds.filter((each) => !mayHold[name]?.includes(each.name)).map((each) => `3.6 ${name} holds no ${each.name}`),
    ...properties
      .filter(({ name: of, value }) => shapes[of]?.test(value) === false)
      .map(({ name: of, value }) => `3.8 ${of} is not ${value}`),
    ...properties.flatMap((property) => aboutTime(name, property, zones)),
    ...(name === 'VEVENT' ? aboutEnd(has) : []),
    ...(name === 'VALARM' ? aboutAlarm(has) : []),
    ...(name === 'VTIMEZONE' && holds.length === 0 ? ['3.6.5 a time zone has a STANDARD or a DAYLIGHT'] : []),
  ];
};

const aboutTime = (component: string, { name, parameters, value }: Property, zones: readonly unknown[]): string[] => {
  if (name === 'DTSTAMP') return isInstant(value) ? [] : ['3.8.7.2 DTSTAMP is a moment in UTC'];
  if (name !== 'DTSTART' && name !== 'DTEND') return [];
  // The start of a rule of a time zone is local time by nature.
  if (component === 'STANDARD' || component === 'DAYLIGHT') return isInstant(`${value}Z`) ? [] : [`3.6.5 ${name} is not ${value}`];
  if (parameters['VALUE'] === 'DATE') return isDate(value) ? [] : [`3.3.4 ${name} is no day: ${value}`];
  if (isInstant(value)) return [];
  if (!isInstant(`${value}Z`)) return [`3.3.5 ${name} is no moment: ${value}`];
  return zones.includes(parameters['TZID'] ?? '') ? [] : [`3.2.19 ${name} is in a time zone that is not defined`];
};

type Has = (name: string) => Property[];

const aboutEnd = (has: Has): string[] => {
  const [[start], [end], [duration]] = [has('DTSTART'), has('DTEND'), has('DURATION')];
  if (end && duration) return ['3.6.1 DTEND and DURATION exclude each other'];
  if (!start || !end) return [];
  if (start.parameters['VALUE'] !== end.parameters['VALUE']) return ['3.8.2.2 DTEND is of the kind of DTSTART'];
  return isDay(start) && end.value <= start.value ? ['3.8.2.2 DTEND is later than DTSTART'] : [];
};

const aboutAlarm = (has: Has): string[] => {
  const [[action], [trigger]] = [has('ACTION'), has('TRIGGER')];
  const isLength = /^[+-]?P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/.test(trigger?.value ?? '') && !/[PT]$/.test(trigger?.value ?? '');
  const isMoment = trigger?.parameters['VALUE'] === 'DATE-TIME' && isInstant(trigger.value);
  return [
    ...(action?.value === 'DISPLAY' && has('DESCRIPTION').length === 0 ? ['3.6.6 an alarm that is shown has a DESCRIPTION'] : []),
    ...(isLength || isMoment ? [] : ['3.8.6.3 TRIGGER is a length or a moment in UTC']),
    ...(has('DURATION').length === has('REPEAT').length ? [] : ['3.6.6 DURATION and REPEAT go together']),
  ];
};
