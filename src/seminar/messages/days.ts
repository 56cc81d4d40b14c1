/** Messages about days, times, time zones, and keys that contradict each other. */
import { messages } from './messages.ts';

const DATE = 'Write it like "Thursday, March 12, 2026" or "12 March 2026".';
const TIME = 'Write it like "11:00 am - 12:00 pm" or "14:00 - 15:30".';
const CHECK = 'Correct the start or the end, and check "am" and "pm".';
const NO_ZONE = '"{text}" is not the name of a time zone.';

export const DATES = messages({
  NoDate: `"{text}" is not a date. | ${DATE}`,
  NoYear: '"{text}" has no year of four digits. | Write {labels}.',
  FarYear: `The year {year} in "{text}" is not between 2000 and 2099. | ${DATE}`,
  AmbiguousDate: '"{text}" can be read as {labels}. | Write {labels}.',
  NoSuchDay: '"{text}" does not exist: {month} has {days} days. | Write the right day.',
  NoWeekday: '"{weekday}" in "{text}" is not a weekday. | Write {right}.',
  WrongWeekday: '"{text}" is a {weekday}. | Write {right}, or, if the weekday is right, {near}.',
});

export const TIMES = messages({
  NoTime: `"{text}" is not a time from and to. | ${TIME}`,
  NoEnd: '"{text}" has no end. | Write when it ends too, like "11:00 am - 12:00 pm".',
  EndBeforeStart: `"{text}" does not end after it starts. | ${CHECK}`,
  TooLong: `"{text}" lasts {hours} hours; a seminar lasts 8 at most. | ${CHECK}`,
  OtherDuration: '"{text}" does not last {minutes} minutes. | Correct the end or the duration.',
  AmbiguousTime: '"{text}" can be read as {labels}. | Write {labels}.',
  TwelveAm: '12 am in "{text}" can be noon or midnight. | Write noon or midnight instead.',
  TwoClocks: '"{text}" is on two clocks. | Write both times with "am" or "pm", or both without.',
  SkippedTime:
    '{time} does not exist in {timeZone} on {day}: the clocks go forward over it. | Choose an hour before or after.',
  RepeatedTime:
    '{time} happens twice in {timeZone} on {day}: the clocks go back. | Choose an hour before or after.',
  ZoneInTime:
    '"{zone}" does not belong in the time. | Write only the time here; its zone is that of the key timeZone.',
});

export const ZONES = messages({
  OffsetForZone:
    '"{text}" is an offset, which says nothing about daylight saving. | Write the name of a place, such as "America/New_York".',
  OtherZoneName: `${NO_ZONE} | Write {zones}, or the name for your own place.`,
  UnknownZone: `${NO_ZONE} | Write one such as "America/New_York" or "Europe/Berlin"; https://en.wikipedia.org/wiki/List_of_tz_database_time_zones has them all.`,
});

export const AGREEMENT = messages({
  NoAbstract: 'There is no abstract. | Write it below the second line "---", or TBA for now.',
  NoPlace:
    'The seminar has no place. | Write it like "location: Room 34-401", or "online" with a link to join.',
  AddressForPlace:
    'This is an address on the web, and no place. | Write the room, or remove the line; a link to join is written like this:\nonline: {address}',
  NoLinkToJoin:
    'The seminar has moved online, but there is no link to join. | Add it like "online: https://example.zoom.us/j/123".',
  StatusWithoutChange:
    'The seminar is {status}, but visitors are not told why. | Add it like this:\nchanges:{example}',
  PhotoWithoutAlt:
    'The photo has no text for those who cannot see it. | Add a line such as "photoAlt: Ada Lovelace at her desk".',
  AltWithoutPhoto:
    'There is no photo. | Add a line like "photo: lovelace.jpg", or remove this one.',
  RegisterByAlone:
    'There is a last day of registration, but nothing says where to register. | Add it like "registration: https://example.edu/register", or remove the line.',
  DayBeforeAnnouncement: '{day} is before the announcement. | Correct the day, or "announced".',
  DayAfterSeminar: '{day} is after the seminar. | Correct the day, or the date of the seminar.',
  NotRescheduled:
    'A former date or time is given, but the seminar is not rescheduled. | Write "status: rescheduled", or remove the line.',
  SameAsBefore: 'The former date and time are the same as the new. | Write what they were before.',
  ChangesNotInOrder:
    '{day} is before {before}, the day of the change above it or of the announcement. | Correct one of the two days, or put the oldest change first.',
});
