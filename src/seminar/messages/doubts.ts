/** Messages about values that are allowed but likely wrong. */
import { messages } from './messages.ts';

export const DOUBTS = messages({
  PastDate: '{date} is in the past. | Check the year; if the seminar is over, leave it.',
  UnlikelyDate: '{date} is {state}. | Check the date and its year.',
  UnusualHour: '{time} is an unusual hour. | Check "am" and "pm".',
  ChangeWithoutStatus:
    'A change says that the seminar does not take place, but its status does not. | Write "status: cancelled" or "status: postponed", too.',
  EarlyRecording:
    'There is a recording of a seminar yet to come. | Check whether it is the last one’s.',
  NoPlaceToGo:
    '"{location}" is no place, and there is no link to join. | Add it like "online: https://example.zoom.us/j/123", or say below how to get it.',
  OtherScript:
    'The text does not look like its language, "{language}". | Write its own among the keys, like "lang: de".',
  StillOpen: 'Still to be announced: {open}. | When it is known, fill it in, and add a change.',
  Placeholder: '"{written}" looks like a placeholder. | Write what is known, or remove it.',
  DarkenedAccent:
    '"{written}" is too light for text on paper, so {shade} is shown. | Write a darker colour if another is meant.',
  IdOfOtherSeminar:
    'Nothing of this seminar is in "{id}". | Write one like "{proposal}": calendars take the same id for the same seminar.',
  IdOfOtherDate:
    '"{id}" ends in another date than {day}. | If the seminar was moved, keep the id, and write "status: rescheduled" with previousDate and changes. If this is another seminar, write another id, like "{proposal}".',
  BiographyOfOther:
    'The biography does not name {names}. | Check whether it is the last speaker’s.',
  FilteredLink:
    'This is the link of a mail filter, which not all can follow. | Copy the link from the meeting itself.',
});
