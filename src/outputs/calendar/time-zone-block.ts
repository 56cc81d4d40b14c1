/** VTIMEZONE (RFC 5545, 3.6.5). */
import { tzScan } from '@date-fns/tz';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import type { Language } from '../../languages/languages.ts';
import type { Moment, When } from '../../seminar/seminar.ts';
import { localTime, zoneLabel } from '../../seminar/when/when.ts';

const WEEK = 7 * 24 * 3_600_000;
const YEAR = 365 * 24 * 3_600_000;

/** UTC has its own form (RFC 5545, 3.3.5). */
export function isUtc(timeZone: string): boolean {
  return /^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu|Greenwich|GMT[+-]?0)$/.test(timeZone);
}

/**
 * The library knows the present rules of each zone. If the offsets of the event differ, because the law has changed,
 * the block lists the changes of that year one by one.
 */
export function timeZoneBlock(when: When, language: Language): string[] {
  const block = tzlib_get_ical_block(when.timeZone);
  const holds = ({ wall, offset }: Moment) =>
    tzlib_get_offset(when.timeZone, wall.slice(0, 10), wall.slice(11, 16)) === compact(offset);
  if (!Array.isArray(block) || ![when.start, when.end].every(holds))
    return observedBlock(when, language);
  const lines = String(block[0])
    .split('\r\n')
    .filter((line) => line && !/^(X-LIC-LOCATION|LAST-MODIFIED)/.test(line))
    .map((line) => (line.startsWith('TZID:') ? `TZID:${when.timeZone}` : line));
  return lines.map((line, i) => {
    const offset = lines.slice(i).find((one) => one.startsWith('TZOFFSETTO:'));
    return line.startsWith('TZNAME:') && offset
      ? `TZNAME:${nameAt(offset.slice(11), when, language) ?? line.slice(7)}`
      : line;
  });
}

/** The abbreviation at an offset; undefined where the zone has no such offset that year. */
function nameAt(offset: string, when: When, language: Language): string | undefined {
  const { start, timeZone, zone } = when;
  if (compact(start.offset) === offset) return zone;
  const months = Array.from({ length: 12 }, (_, month) => start.instant + (month * YEAR) / 12);
  const at = months.find((instant) => compact(localTime(instant, timeZone).offset) === offset);
  return at === undefined ? undefined : zoneLabel(at, timeZone, language);
}

/** One observance for each change of offset in the year before the end of the event. */
function observedBlock(when: When, language: Language): string[] {
  const { timeZone, start, end } = when;
  const from = start.instant - YEAR;
  // `tzScan` steps by months and would miss two changes within one.
  const weeks = Array.from(
    { length: Math.ceil((end.instant - from) / WEEK) },
    (_, i) => from + i * WEEK,
  );
  const changes = weeks
    .flatMap((week) => tzScan(timeZone, { start: new Date(week), end: new Date(week + WEEK) }))
    .map(({ date, change }) => [date.getTime(), change > 0] as const);
  const first = localTime(from, timeZone);
  const observances = [
    { at: from, wall: first.wall, before: first.offset, after: first.offset, isSaving: false },
    // Several weeks find the same change.
    ...Array.from(new Map(changes), ([at, isSaving]) => {
      const before = localTime(at - 1, timeZone).offset;
      // The onset is in the wall time before the change (3.6.5).
      const wall = addMinute(localTime(at - 60_000, timeZone).wall);
      return { at, wall, before, after: localTime(at, timeZone).offset, isSaving };
    }),
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observances.flatMap(({ at, wall, before, after, isSaving }) => {
      const name = isSaving ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${name}`,
        `TZNAME:${nameAt(compact(after), when, language) ?? zoneLabel(at, timeZone, language)}`,
        `TZOFFSETFROM:${compact(before)}`,
        `TZOFFSETTO:${compact(after)}`,
        `DTSTART:${basicTime(wall)}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

/** `2026-03-12T11:00:00` -> `20260312T110000` (3.3.5, form 1). */
export function basicTime(wall: string): string {
  return wall.replace(/[-:]/g, '');
}

const compact = (offset: string) => offset.replace(':', '');

const addMinute = (wall: string) =>
  new Date(Date.parse(`${wall}Z`) + 60_000).toISOString().slice(0, 19);
