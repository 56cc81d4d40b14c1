/** Messages about keys: missing, unknown, misplaced, or with another kind of value than is due. */
import { messages } from './messages.ts';

const UNKNOWN = 'There is no such key.';

export const KEYS = messages({
  MissingKey: ['This key is missing.', 'Add {like}'],
  MissingInnerKey: ['"{inner}" is missing.', 'Write {like}'],
  EmptyKey: ['{subject} is empty.', 'Write {like}'],
  WrongKind: ['{subject} is {kind}, not {due}.', 'Write {like}'],
  EntryNeedsKeys: ['The entry needs the keys "{one}" and "{other}".', 'Write {like}'],
  UnknownInnerKey: ['"{name}" has no meaning here.', 'Write {like}'],
  MisspeltInnerKey: ['"{name}" has no meaning here.', 'Did you mean "{meant}"?'],
  MisspeltKey: [UNKNOWN, 'Did you mean "{meant}"?'],
  KeyByOtherName: [UNKNOWN, 'Write{place}{lines}'],
  KeyByBothNames: [
    UNKNOWN,
    'Remove the line, or write its value under "{key}", which is there already.',
  ],
  UnknownKey: [
    UNKNOWN,
    'Remove the line, or, if visitors must know it, write it as text in content/logistics.md.',
  ],
  KeyOfOtherFile: ['This key belongs in {home}.', 'Move the line there.'],
  KeyInBothFiles: [
    'This key belongs in {home}, where it is written already.',
    'Remove this line, or write its value there.',
  ],
  SameKeyInBothFiles: [
    'This key belongs in {home}, where it is written already.',
    'Remove this line.',
  ],
  TitleOfSpeaker: [
    'This key belongs in {home}, where it is written already.',
    "Remove this line, or write the speaker's title with the name: speaker: {whole}",
  ],
  KeyBesideSpeakers: [
    'There are several speakers, and this is said of none of them.',
    'Move it below the name that it belongs to:\nspeaker:\n  - name: Ada Lovelace\n    {key}: {value}',
  ],
});
