/** Messages about files, lines, keys and single values. */
import { messages } from './messages.ts';

const ANY_KEY = 'Write the key, a colon, a space and the value, like "title: On Growth".';

export const FILES = messages({
  MissingFile: 'The file is missing. | Create it. The smallest that can be published:\n{smallest}',
  MisnamedFile: 'The file is missing. | Rename "content/{found}" to "{file}".',
  NotUtf8:
    'The file is not saved as UTF-8, so its accents and quotes are lost. | Save it again with the encoding UTF-8, and correct every "�" that is left.',
  NoFences:
    'The keys do not stand between two lines "---". | Write "---" on the first line, then the keys, "---" again, and then the text.',
  NotAKey: `"{value}" is not a key with a value. | ${ANY_KEY}`,
  EntryWithoutKey:
    '"{value}" has no key, but the line below it has one. | Write its key, a colon and a space before it, too.',
  DuplicateKey: '"{key}" is written twice. | Keep one of the two, with all that belongs below it.',
  MisplacedLine:
    '"{text}" does not start in the column of the lines that it belongs with. | If it belongs to the text above, put it on the line of that text; otherwise put it exactly below the others: a key of the file has no space and no dash before it.',
  OpenQuotation:
    '"{key}" opens a quotation or a list that is not closed. | Write the sign that closes it, or leave out the one that opens it.',
  EntryInValue:
    '"{text}" is shown as part of the value above. | If it is an entry of a list, put each entry on a line below the key, with all dashes in one column.',
  CommentInValue:
    '"{comment}" is shown as part of the value. | If it is a comment, put it on a line of its own.',
});

const UNKNOWN = 'There is no key "{name}" here.';

export const KEYS = messages({
  MissingKey: '{subject} is {state}. | Write {like}',
  WrongKind: '{subject} is {kind}, not {due}. | Write {like}',
  UnknownInnerKey: `${UNKNOWN} | Write {like}`,
  MisspeltKey: `${UNKNOWN} | Did you mean "{meant}"?`,
  TextAsKey: `${UNKNOWN} | Write the text below the second line "---" of {home}, without the key.`,
  KeyByOtherName: `${UNKNOWN} | Write{place}:\n{lines}`,
  KeyByBothNames: `${UNKNOWN} | Remove the line, or write its value under "{key}", which is there already.`,
  UnknownKey: `${UNKNOWN} | Remove the line, or, if visitors must know it, write it as text in content/logistics.md.`,
  NotOpen:
    'Only title, speaker, location and abstract can be to be announced. | Write this when it is known; a key that is not required may be left out.',
  KeyOfOtherFile:
    'This key belongs in {home}. | Move the line there, or, if {home} has it already, remove it here.',
  KeyBesideSpeakers:
    'The speakers are a list, in which each has this key. | Move it below the name that it belongs to:\nspeaker:\n  - name: Ada Lovelace\n    {key}: {value}',
});

export const VALUES = messages({
  PartOfAddress: '"{text}" is not a whole address. | Write "{whole}".',
  NoAddress:
    '"{text}" is not an address that visitors can follow. | Copy it from your browser: it starts with https:// (or mailto:) and has no space.',
  UnpublishedFile:
    '"{text}" is not the name of a file in content/ that is published: PDF, office, image, video or archive. | Put the file into content/ itself, under a name without "%", "#" or "?", and write that alone, like "slides.pdf"; export other kinds as PDF.',
  NoSuchFile: 'There is no file "content/{file}". | Put the file there, or correct its name.',
  OtherFileName: 'There is no file "content/{file}". | Write "{other}", or put the file there.',
  NoEmail: '"{text}" is not an e-mail address. | Write it like "seminars@example.edu".',
  SeveralEmails: '"{text}" is more than one address. | Write one address only, such as "{first}".',
  NoId: '"{text}" has more than letters, digits and hyphens in it. | Write it like "lovelace-2026-03".',
  NoPhoto:
    '"{text}" is not the name of a picture (JPEG, PNG, WebP or AVIF) beside this file. | Write it like "lovelace.jpg", without "/", "#", "%" and "?"; export a picture of another format as JPEG.',
  NoLanguageTag: '"{text}" is not the code of a language (BCP 47). | Write it like "{like}".',
  NoPageLanguage: '"{text}" is not a language that the site speaks. | Write {tags}.',
  NoColour: '"{text}" is not a colour. | Write one such as "#8c1d2f" or "darkgreen".',
  NoStatus: '"{text}" is not a status. | Write {statuses}, or remove the line.',
});

const EXAMPLE = 'https://dept.example.edu/talks/guth/';

/** Messages about the disk and the environment; the tests of the built site have their examples. */
export const DISK = messages({
  FolderForFile: 'This is a folder. | Move it away, and write a file of this name.',
  Unreadable: 'It is there, but cannot be read ({code}). | Allow reading it, or save it again.',
  LargeFile:
    '"{file}" has {megabytes} MB; 20 MB can be published. | Make it smaller, or put it on another site and write its address.',
  NoPicture:
    '"{photo}" is not a picture (JPEG, PNG, WebP or AVIF), or is damaged. | Save it again as JPEG or PNG.',
  NoSiteAddress: `{name}: "{given}" is not the address of a site. | Write it like "${EXAMPLE}".`,
  AssumedAddress: `The variable is not set, so links lead to {origin}. | Set it to the address of the page, like "${EXAMPLE}".`,
  UnencryptedAddress: '{origin} is not encrypted. | Use https://.',
  NoFont:
    'The poster and the preview card have no font for "{letters}" and leave it out. | Check the texts, the names and the place.',
});
