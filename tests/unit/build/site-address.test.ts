import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/build/site-address.ts';

test.each([
  ['https://dept.example.edu/talks/guth/', 'https://dept.example.edu', '/talks/guth/'],
  ['https://dept.example.edu/talks/guth', 'https://dept.example.edu', '/talks/guth/'],
  ['https://dept.example.edu/index.html', 'https://dept.example.edu', '/'],
])('%s is the address of a site', (address, origin, base) => {
  const pageUrl = origin + base;
  expect(siteAddress({ SITE_URL: address })).toEqual({
    value: { pageUrl, origin, base, isAssumed: false },
  });
});

test.each([
  'seminars.example.edu/guth',
  'ftp://seminars.example.edu/',
  'https://seminars.example.edu//guth/',
  'https://seminars.example.edu/my talks/',
  'https://seminars.example.edu/100%/x',
  'https://seminars.example.edu/?x=1',
])('%s is none', (address) => {
  expect(siteAddress({ SITE_URL: address })).toMatchObject({
    complaint: { name: 'NoSiteAddress' },
  });
});

test('what Netlify and Cloudflare say is used where SITE_URL says nothing', () => {
  const netlify = {
    CONTEXT: 'production',
    URL: 'https://a.example',
    DEPLOY_PRIME_URL: 'https://b.example',
  };
  expect(siteAddress(netlify)).toMatchObject({ value: { origin: 'https://a.example' } });
  expect(siteAddress({ ...netlify, CONTEXT: 'deploy-preview' })).toMatchObject({
    value: { origin: 'https://b.example' },
  });
  expect(siteAddress({ CF_PAGES_URL: 'https://c.example' })).toMatchObject({
    value: { origin: 'https://c.example' },
  });
  expect(siteAddress({})).toMatchObject({ value: { isAssumed: true } });
});
