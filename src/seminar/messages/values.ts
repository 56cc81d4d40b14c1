/** Messages about single values that are no days: addresses, names of files, codes, colours. */
import { messages } from './messages.ts';

export const VALUES = messages({
  SpaceInAddress: ['"{text}" has a space in it.', 'Copy the address from your browser.'],
  PartOfAddress: ['"{text}" is not a whole address.', 'Write "{whole}".'],
  NoAddress: [
    '"{text}" is not an address that visitors can follow.',
    'Write one that starts with https:// (or mailto:).',
  ],
  PathForFile: [
    '"{text}" is a path.',
    'Put the file into content/ itself, and write its name alone: "{name}".',
  ],
  UnpublishedFile: [
    '"{text}" is a kind of file that is not published: PDF, office, image, video and archive files are.',
    'Export it as PDF.',
  ],
  NoEmail: ['"{text}" is not an e-mail address.', 'Write it like "seminars@example.edu".'],
  SeveralEmails: [
    '"{text}" is more than one e-mail address.',
    'Write one address only, such as "{first}".',
  ],
  NoId: [
    '"{text}" has more than letters, digits and hyphens in it.',
    'Write it like "lovelace-2026-03".',
  ],
  NoPhoto: [
    '"{text}" is not the name of a picture (JPEG, PNG, WebP or AVIF) beside this file.',
    'Write it like "lovelace.jpg".',
  ],
  UnshownPhotoFormat: ['"{text}" is a picture that browsers do not show.', 'Export it as JPEG.'],
  NoLanguageTag: ['"{text}" is not the code of a language (BCP 47).', 'Write it like "de".'],
  UnderscoreInTag: ['"{text}" is not the code of a language (BCP 47).', 'Write "{meant}".'],
  NoPageLanguage: ['"{text}" is not a language that the site speaks.', 'Write {tags}.'],
  NoColour: ['"{text}" is not a colour.', 'Write one such as "#8c1d2f" or "darkgreen".'],
  NoStatus: ['"{text}" is not a status.', 'Use {statuses}, or remove the line.'],
  MisspeltStatus: ['"{text}" is not a status.', 'Did you mean "{meant}"?'],
});
