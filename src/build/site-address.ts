/** Where the site will be published. */
import type { Doubt, Result } from '../seminar/fault.ts';
import { DISK } from '../seminar/messages/files.ts';

export interface SiteAddress {
  /** The page's absolute address, ending in a slash. */
  pageUrl: string;
  /** Astro's `site`. */
  origin: string;
  /** Astro's `base`: the path, beginning and ending in a slash. */
  base: string;
  /** Whether no variable was set, so that the address is one of this machine. */
  isAssumed: boolean;
}

/** The environment variables, the project's own first, then those of Netlify and Cloudflare Pages. */
const VARIABLES = ['SITE_URL', 'DEPLOY_PRIME_URL', 'CF_PAGES_URL'];

/** A host, and folders whose names need no encoding: every link and file below them is then the same text. */
const ADDRESS = /^https?:\/\/[^/?#@\s]+(\/[\w.~-]+)*\/?$/;

/** @param environment the variables of the process */
export function siteAddress(environment: Record<string, string | undefined>): Result<SiteAddress> {
  const production = environment['CONTEXT'] === 'production' ? environment['URL'] : undefined;
  const name = VARIABLES.find((variable) => environment[variable]?.trim());
  const given = (name === 'DEPLOY_PRIME_URL' && production) || (name && environment[name]?.trim());
  const plain = (given || 'http://localhost:4321').replace(/\/index\.html$/, '/');
  const url = ADDRESS.test(plain) ? URL.parse(plain) : null;
  if (!url) {
    return { complaint: DISK.NoSiteAddress({ name: name!, given: given! }) };
  }
  const base = url.pathname.replace(/\/*$/, '/');
  return {
    value: { pageUrl: url.origin + base, origin: url.origin, base, isAssumed: !given },
  };
}

/** Doubts about an address that is assumed, or not encrypted. */
export function addressDoubts({ isAssumed, origin }: SiteAddress): Doubt[] {
  const file = 'SITE_URL';
  if (isAssumed) return isForHome ? [] : [{ file, ...DISK.AssumedAddress({ origin }) }];
  return origin.startsWith('http:') ? [{ file, ...DISK.UnencryptedAddress({ origin }) }] : [];
}

/** `npm start` shows the site on this machine, and nothing of it is published. */
const isForHome = process.env['npm_lifecycle_event'] === 'start';
