/** Messages about what keys and files must have of each other. */
import { messages } from './messages.ts';

export const AGREEMENT = messages({
  NoAbstract: [
    'There is no abstract.',
    'Write it below the second line "---", or TBA where it is still to come.',
  ],
  NoPlace: [
    'This key is {state}.',
    'Write it like "location: Room 34-401", or "online" with a link to join.',
  ],
  AddressForPlace: [
    'This is an address on the web, and no place.',
    'Write it under online, and the room here, where there is one:\nonline: {address}',
  ],
  SecondAddress: [
    'This is an address on the web, and no place.',
    'Write the room, or remove the line.',
  ],
  NoLinkToJoin: [
    'The seminar has moved online, but there is no link to join.',
    'Add it like "online: https://example.zoom.us/j/123".',
  ],
  StatusWithoutChange: [
    'The seminar is {status}, but visitors are not told why.',
    'Add it like this:\nchanges:{example}',
  ],
  NoSuchFile: ['There is no file "content/{file}".', 'Put the file there, or correct its name.'],
  OtherFileName: ['There is no file "content/{file}".', 'Write "{other}".'],
  PhotoWithoutAlt: [
    'The photo has no text for those who cannot see it.',
    'Add a line such as "photoAlt: Ada Lovelace at her desk".',
  ],
  RegisterByAlone: [
    'There is a last day of registration, but nothing says where to register.',
    'Add it like "registration: https://example.edu/register", or remove the line.',
  ],
  RegisterByAfterwards: [
    '{day} is after the seminar itself.',
    'Write the last day on which visitors can register.',
  ],
  AnnouncedAfterwards: [
    '{day} is after the seminar itself.',
    'Write the day on which it was first announced, or correct the date.',
  ],
  NotRescheduled: [
    'A former date or time is given, but the seminar is not rescheduled.',
    'Write "status: rescheduled", or remove the line.',
  ],
  SameAsBefore: [
    'The former date and time are the same as the new ones.',
    'Write what they were before.',
  ],
  ChangeBeforeAnnouncement: [
    '{day} is before the seminar was announced ({before}).',
    'Correct this day, or the one under announced.',
  ],
  ChangesNotInOrder: [
    '{day} is before the change above it ({before}).',
    'Correct the day, or put the oldest change first.',
  ],
});
