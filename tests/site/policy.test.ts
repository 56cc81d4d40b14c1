/** The security policy of each page, and the headers that go with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/publish/policy.ts';
import { distOf } from '../harness/project.ts';

const read = (file: string) => readFileSync(join(distOf('seed'), file), 'utf8');
const headers = Object.fromEntries(
  read('_headers')
    .split('\n\n')[0]!
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/: (.*)/) as [string, string]),
);
test.each(['index.html', '404.html'])(
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
