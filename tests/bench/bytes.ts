/** What each part of the page costs: by how much the compressed page is smaller without it. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';

export interface Part {
  name: string;
  /** Octets that the part adds to the page compressed with brotli at level 11. */
  brotli: number;
}

const FONT = /@font-face\{[^}]*data:[^}]*\}/g;

/** What is taken away to see what it costs; each leaves a page without that part alone. */
const PARTS: Record<string, (page: CheerioAPI) => void> = {
  'title font': (page) =>
    page('style').each((_, style) => {
      page(style).text(page(style).text().replace(FONT, ''));
    }),
  style: (page) =>
    page('style').each((_, style) => {
      page(style).text((page(style).text().match(FONT) ?? []).join(''));
    }),
  script: (page) => page('script:not([type="application/ld+json"])').remove(),
  'calendar links': (page) => page('.panel').remove(),
  'structured data': (page) => page('script[type="application/ld+json"]').remove(),
  'preview tags': (page) => page('meta[property^="og:"], meta[name^="twitter:"]').remove(),
  'security policy': (page) => page('meta[http-equiv]').remove(),
  icon: (page) => page('link[rel=icon]').remove(),
};

/** Octets after brotli at its best (RFC 7932), as hosts send static files. */
export function brotli(data: string | Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Octets after gzip at its best (RFC 1952). */
export function gzip(data: string | Buffer): number {
  return gzipSync(data, { level: 9 }).length;
}

/** The cost of each part; the last is all that is left without any of them: the text and its markup. */
export function costOfParts(html: string): Part[] {
  const whole = brotli(load(html).html());
  const without = (take: ((page: CheerioAPI) => void)[]) => {
    const page = load(html);
    take.forEach((one) => one(page));
    return brotli(page.html());
  };
  return [
    ...Object.entries(PARTS).map(([name, take]) => ({ name, brotli: whole - without([take]) })),
    { name: 'text and its markup', brotli: without(Object.values(PARTS)) },
  ];
}
