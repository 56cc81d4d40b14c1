/** The security headers, graded by the published rules of Mozilla Observatory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/build/policy.ts';
import { distOf } from '../harness/project.ts';

const read = (file: string) => readFileSync(join(distOf('seed'), file), 'utf8');
const headers = Object.fromEntries(
  read('_headers')
    .split('\n\n')[0]!
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/: (.*)/) as [string, string]),
);
const directives = (policy: string) =>
  Object.fromEntries(
    policy.split(';').map((part) => part.trim().split(/ (.*)/) as [string, string]),
  );

test('the headers earn an A+', () => {
  const policy = directives(headers['Content-Security-Policy']!);
  // Every modifier of the rules that applies to a site without cookies, scripts of others or redirects.
  const score =
    100 +
    (policy['default-src'] === "'none'" &&
    !/unsafe|https?:|\*/.test(headers['Content-Security-Policy']!)
      ? 10
      : -25) +
    (policy['frame-ancestors'] === "'none'" ? 5 : -20) +
    (/^(strict-origin-when-cross-origin|no-referrer|same-origin|strict-origin)$/.test(
      headers['Referrer-Policy']!,
    )
      ? 5
      : -5) +
    (+/max-age=(\d+)/.exec(headers['Strict-Transport-Security']!)![1]! >= 15_768_000 ? 0 : -10) +
    (headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5);
  expect(score).toBeGreaterThanOrEqual(100);
  expect(headers).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin' });
});

test.each(['index.html', 'poster/index.html', '404.html'])(
  '%s has its own policy, and the headers allow no less',
  (file) => {
    const $ = load(read(file));
    const meta = $('meta[http-equiv="content-security-policy" i]').attr('content')!;
    expect(meta).toMatch(/^default-src 'none';/);
    expect(meta).not.toMatch(/unsafe|https?:|(script|style)-src[^;]*'self'/);
    const inHeaders = headers['Content-Security-Policy']!;
    for (const hash of meta.match(/'sha256-[^']+'/g)!) expect(inHeaders).toContain(hash);
    expect($('[style]')).toHaveLength(0);
  },
);

test('a changed script or style gets another hash', () => {
  const [one, other] = ['<script>a()</script>', '<script>b()</script>'].map(contentPolicy);
  expect(one).not.toBe(other);
  expect(contentPolicy('<style>p{}</style>')).toMatch(/style-src 'sha256-/);
  expect(contentPolicy('<p>')).not.toMatch(/-src 'sha/);
});

test('the downloads have their types', () => {
  expect(read('_headers')).toContain('/*.ics\n  Content-Type: text/calendar; charset=utf-8');
  expect(read('_headers')).toContain('/*.txt\n  Content-Type: text/plain; charset=utf-8');
});
