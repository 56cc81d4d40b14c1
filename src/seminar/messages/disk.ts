/** Messages that need a disk or the process's environment: their examples are in the tests of the built site. */
import { messages } from './messages.ts';

const EXAMPLE = 'https://dept.example.edu/talks/guth/';

export const DISK = messages({
  FolderForFile: ['This is a folder.', 'Move it away, and write a file of this name.'],
  UnreadableFile: [
    'The file is there, but cannot be read ({code}).',
    'Allow reading it, or save it again.',
  ],
  UnreadableFolder: ['The folder cannot be read ({code}).', 'Allow reading it.'],
  LargeFile: [
    '"{file}" has {megabytes} MB; 20 MB can be published.',
    'Make it smaller, or put it on another site and write its address.',
  ],
  NoPicture: [
    '"{photo}" is not a picture (JPEG, PNG, WebP or AVIF), though its name says so.',
    'Save it again as JPEG or PNG.',
  ],
  DamagedPicture: ['"{photo}" is not a picture, or is damaged.', 'Save it again as JPEG or PNG.'],
  NoSiteAddress: ['{name}: "{given}" is not the address of a site.', `Write it like "${EXAMPLE}".`],
  AssumedAddress: [
    'The variable is not set, so links lead to {origin}.',
    `Set it to the address of the page, like "${EXAMPLE}".`,
  ],
  UnencryptedAddress: ['{origin} is not encrypted.', 'Use https://.'],
  NoFont: [
    'The poster and the preview card have no font for "{letters}" and leave it out.',
    'Check the texts, the names and the place.',
  ],
});
