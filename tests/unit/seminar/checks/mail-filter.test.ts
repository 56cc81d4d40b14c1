/** The links of mail filters, as each writes them, and the address that was sent. */
import { expect, test } from 'vitest';
import { addressBehindFilter } from '../../../../src/seminar/checks/mail-filter.ts';

const ADDRESS = 'https://zoom.example/j/91?pwd=a_b-c';
const encoded = encodeURIComponent(ADDRESS);

test.each([
  ['Outlook', `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05`, ADDRESS],
  ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E`, ADDRESS],
  [
    'Proofpoint 2',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.example_j_91&d=Dw',
    'https://zoom.example/j/91',
  ],
  [
    'Proofpoint 3',
    'https://urldefense.com/v3/__https://zoom.example/j/91__;!!abc',
    'https://zoom.example/j/91',
  ],
  [
    'Proofpoint 3, with one slash',
    'https://urldefense.com/v3/__https:/zoom.example/j/91__;!!abc',
    'https://zoom.example/j/91',
  ],
  ['http', 'https://urldefense.com/v3/__http:/zoom.example/j__;!', 'http://zoom.example/j'],
  [
    'an address alone',
    'https://x.safelinks.protection.outlook.com/?url=http://a.example',
    'http://a.example',
  ],
  ['Mimecast, which hides it', 'https://protect-eu.mimecast.com/s/AbC', ''],
  ['Symantec, which hides it', 'https://clicktime.symantec.com/3AbC', ''],
  ['no address', 'https://x.safelinks.protection.outlook.com/?url=mailto:a@b.example', ''],
  [
    'words before it',
    'https://x.safelinks.protection.outlook.com/?url=see%20https://a.example',
    '',
  ],
  ['a broken address', 'https://x.safelinks.protection.outlook.com/?url=https://a%20b', ''],
  ['broken signs', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_-ZZ', ''],
])('%s', (_, link, address) => {
  expect(addressBehindFilter(link)).toBe(address);
});

test.each([
  ADDRESS,
  'no link',
  'https://urldefense.com.example.edu/v3/__https://zoom.example/j__;',
  'https://nourldefense.com/v3/__https://zoom.example/j__;',
])('%s is none', (link) => {
  expect(addressBehindFilter(link)).toBeUndefined();
});
