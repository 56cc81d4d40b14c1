import { expect, test } from 'vitest';
import { readUrl } from '../../../../src/seminar/keys/address.ts';

test.each([
  'https://example.edu',
  'http://example.edu/a?b=c&d#e',
  'HTTPS://EXAMPLE.EDU',
  'https://exämple.edu/ü',
  'mailto:ada@example.edu',
])('gives back %s as it is written', (address) => {
  expect(readUrl(address)).toEqual({ value: address });
});

test.each([
  '',
  'example.edu',
  '/talks',
  '//example.edu',
  '#top',
  'https://',
  // A browser takes these for paths of the site's own server.
  'https:/example.edu',
  'https:example.edu',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,a',
  'file:///etc/hosts',
  'ftp://example.edu',
  'https://example.edu/a b',
])('refuses %j', (address) => {
  expect(readUrl(address)).toHaveProperty('complaint');
});
