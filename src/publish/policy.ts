/** Security policies: in each page, and in the headers that Netlify and Cloudflare send. */
import { createHash } from 'node:crypto';

/** The CSP hash source of an inline element (CSP Level 3, 2.3.1). */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** The hashes of the inline styles, or of the inline scripts that run, in a page or in several. */
function inlineHashes(html: string, element: 'style' | 'script'): string[] {
  const pattern = new RegExp(`<${element}(?![^>]*ld\\+json)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [
    ...new Set(Array.from(html.matchAll(pattern), ([, content = '']) => hashSource(content))),
  ];
}

/**
 * A Content-Security-Policy (CSP Level 3) that allows just what is in the page: its own inline styles and
 * scripts by their hashes, its own pictures, and the fonts that its styles hold.
 */
export function contentPolicy(html: string): string {
  const sources = (element: 'style' | 'script') => {
    const hashes = inlineHashes(html, element);
    return hashes.length ? [`${element}-src ${hashes.join(' ')}`] : [];
  };
  return [
    "default-src 'none'",
    ...sources('script'),
    ...sources('style'),
    "img-src 'self' data:",
    // Auditors such as Lighthouse fetch robots.txt in the page's name.
    "connect-src 'self'",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Puts the policy into the page, before any element that it concerns. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`;
  return html.replace(/<meta charset="utf-8">/i, (charset) => charset + meta);
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read, with what a page cannot declare itself: who may
 * frame it, and the types of its downloads.
 *
 * @param pages the HTML of all pages; one policy allows for all of them, because these hosts merge rules
 */
export function headersFile(pages: readonly string[]): string {
  return `/*
  Content-Security-Policy: ${contentPolicy(pages.join('\n'))};frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=300, must-revalidate

/*.ics
  Content-Type: text/calendar; charset=utf-8

/*.txt
  Content-Type: text/plain; charset=utf-8
`;
}
