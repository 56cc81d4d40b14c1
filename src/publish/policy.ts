/** Security policies in the pages, and in headers for Netlify and Cloudflare. */
import { createHash } from 'node:crypto';

/** Hash sources (CSP Level 3, 2.3.1) of inline styles, or of inline scripts that run. */
function inlineHashes(html: string, element: 'style' | 'script'): string[] {
  const pattern = new RegExp(`<${element}(?![^>]*ld\\+json)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  const hashes = Array.from(html.matchAll(pattern), ([, content = '']) =>
    createHash('sha256').update(content).digest('base64'),
  );
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}

/** A Content-Security-Policy (CSP Level 3) for inline styles and scripts by hash, own pictures, and inlined fonts. */
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
    // Lighthouse fetches robots.txt from within the page.
    "connect-src 'self'",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Inserts the policy before any element that it governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`;
  return html.replace(/<meta charset="utf-8">/i, (charset) => charset + meta);
}

/**
 * The file `_headers` of Netlify and Cloudflare Pages: what a page cannot declare, and types of downloads.
 *
 * @param pages the HTML of all pages; one policy allows all of them, because these hosts merge rules
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
