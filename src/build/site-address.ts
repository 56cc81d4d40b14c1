/** Where the site will be published. */

export interface SiteAddress {
  /** The page's absolute address, ending in a slash. */
  pageUrl: string;
  /** Astro's `site`. */
  origin: string;
  /** Astro's `base`: the path, beginning and ending in a slash. */
  base: string;
  /** Whether nothing said where the site will be, so that it is taken to be on this machine. */
  isAssumed: boolean;
}

/** The variables that say it, the project's own first, then those of Netlify and Cloudflare Pages. */
const VARIABLES = ['SITE_URL', 'DEPLOY_PRIME_URL', 'CF_PAGES_URL'];

/** A host, and folders whose names need no encoding: every link and file below them is then the same text. */
const ADDRESS = /^https?:\/\/[^/?#@\s]+(\/[\w.~-]+)*\/?$/;

/**
 * @param environment the variables that say it, those of the process where not given
 * @throws RangeError with a message for the organiser where the address is not one
 */
export function siteAddress(
  environment: Record<string, string | undefined> = process.env,
): SiteAddress {
  const production = environment['CONTEXT'] === 'production' ? environment['URL'] : undefined;
  const name = VARIABLES.find((variable) => environment[variable]?.trim());
  const given = (name === 'DEPLOY_PRIME_URL' && production) || (name && environment[name]?.trim());
  const plain = (given || 'http://localhost:4321').replace(/\/index\.html$/, '/');
  const url = ADDRESS.test(plain) ? URL.parse(plain) : null;
  if (!url) {
    throw new RangeError(
      `${name}: "${given}" is not the address of a site. Write it like "https://dept.example.edu/talks/guth/".`,
    );
  }
  const base = url.pathname.replace(/\/*$/, '/');
  return { pageUrl: url.origin + base, origin: url.origin, base, isAssumed: !given };
}
