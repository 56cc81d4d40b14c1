/** Messages about days, times and time zones. */
import { messages } from './messages.ts';

const DATE = 'Write it like "Thursday, March 12, 2026" or "12 March 2026".';
const TIME = 'Write it like "11:00 am - 12:00 pm" or "14:00 - 15:30".';
const CHECK = 'Correct the start or the end, and check "am" and "pm".';
const NO_ZONE = '"{text}" is not the name of a time zone.';

export const DATES = messages({
  NoDate: ['"{text}" is not a date.', DATE],
  NoYear: ['"{text}" has no year.', 'Write {labels}.'],
  ShortYear: ['"{text}" has no year of four digits.', 'Write {labels}.'],
  FarYear: ['The year {year} in "{text}" is not between 2000 and 2099.', DATE],
  AmbiguousDate: ['"{text}" can be read as {labels}.', 'Write {labels}.'],
  NoSuchDay: ['"{text}" does not exist: {month} has {days} days.', 'Write the right day.'],
  NoWeekday: ['"{weekday}" in "{text}" is not a weekday.', 'Write {right}.'],
  WrongWeekday: ['"{text}" is a {weekday}.', 'Write {right}, or, if the weekday is right, {near}.'],
});

export const TIMES = messages({
  NoTime: ['"{text}" is not a time from and to.', TIME],
  NoEnd: ['"{text}" has no end.', 'Write when it ends too, like "11:00 am - 12:00 pm".'],
  EndBeforeStart: ['"{text}" ends before it starts.', CHECK],
  EndAtStart: ['"{text}" ends when it starts.', CHECK],
  TooLong: ['"{text}" lasts {hours} hours; a seminar lasts 8 at most.', CHECK],
  OtherDuration: ['"{text}" does not last {minutes} minutes.', 'Correct the end or the duration.'],
  AmbiguousTime: ['"{text}" can be read as {labels}.', 'Write {labels}.'],
  TwelveAm: [
    '12 am in "{text}" can be read as noon or midnight.',
    'Write noon or midnight in its place.',
  ],
  TwoClocks: ['"{text}" is on two clocks.', 'Write both times with "am" or "pm", or both without.'],
  SkippedTime: [
    '{time} does not exist in {timeZone} on {day}: the clocks go forward over it.',
    'Choose an hour before or after.',
  ],
  RepeatedTime: [
    '{time} happens twice in {timeZone} on {day}: the clocks go back.',
    'Choose an hour before or after.',
  ],
  ZoneInTime: [
    '"{zone}" does not belong in the time.',
    'Write only the time here, and the zone under timeZone, such as "America/New_York".',
  ],
});

export const ZONES = messages({
  OffsetForZone: [
    '"{text}" is an offset, which says nothing about daylight saving.',
    'Write the name of a place, such as "America/New_York".',
  ],
  AbbreviatedZone: [NO_ZONE, 'Write "{zone}", or the name for your own place.'],
  PlaceForZone: [NO_ZONE, 'Write {zones}.'],
  MisspeltZone: [NO_ZONE, 'Did you mean {zones}?'],
  UnknownZone: [
    NO_ZONE,
    'Write one such as "America/New_York" or "Europe/Berlin"; https://en.wikipedia.org/wiki/List_of_tz_database_time_zones has them all.',
  ],
});
