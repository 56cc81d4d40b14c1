/** The address of the site. */
import type { Fault, Result } from '../seminar/fault.ts';
import { DISK } from '../seminar/messages/files.ts';

export interface SiteAddress {
  /** Absolute, ending in a slash. */
  pageUrl: string;
  /** Astro's `site`. */
  origin: string;
  /** Astro's `base`, beginning and ending in a slash. */
  base: string;
  /** Whether no variable is set. */
  isAssumed: boolean;
}

/** Own variable first, then Netlify and Cloudflare Pages. */
const VARIABLES = ['SITE_URL', 'DEPLOY_PRIME_URL', 'CF_PAGES_URL'];

/** Folders whose names need no encoding. */
const ADDRESS = /^https?:\/\/[^/?#@\s]+(\/[\w.~-]+)*\/?$/;

export function siteAddress(environment: Record<string, string | undefined>): Result<SiteAddress> {
  const production = environment['CONTEXT'] === 'production' ? environment['URL'] : undefined;
  const name = VARIABLES.find((variable) => environment[variable]?.trim());
  const given = (name === 'DEPLOY_PRIME_URL' && production) || (name && environment[name]?.trim());
  const plain = (given || 'http://localhost:4321').replace(/\/index\.html$/, '/');
  const url = ADDRESS.test(plain) ? URL.parse(plain) : null;
  if (!url) return { complaint: DISK.NoSiteAddress({ name: name!, given: given! }) };
  const base = url.pathname.replace(/\/*$/, '/');
  return {
    value: { pageUrl: url.origin + base, origin: url.origin, base, isAssumed: !given },
  };
}

export function addressDoubts({ isAssumed, origin }: SiteAddress): Fault[] {
  const file = 'SITE_URL';
  if (isAssumed) return isForHome ? [] : [{ file, ...DISK.AssumedAddress({ origin }) }];
  return origin.startsWith('http:') ? [{ file, ...DISK.UnencryptedAddress({ origin }) }] : [];
}

/** `npm start` publishes nothing. */
const isForHome = process.env['npm_lifecycle_event'] === 'start';
