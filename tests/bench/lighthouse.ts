/** What Lighthouse, with its own settings for phones, says of a page. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumPath, FLAGS } from '../harness/chromium.ts';

/** Fetched when it is asked for: it is as large as all other tools together. */
export const LIGHTHOUSE = 'lighthouse@13.5.0';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** In milliseconds, but for the last, which has no unit. */
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

export interface Report {
  /** Of 100, by category. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  metrics: Record<(typeof METRICS)[number], number>;
  /** The audits that cost a score something. */
  flaws: string[];
  requests: number;
  /** Octets of everything that was asked for, headers included. */
  transferred: number;
}

interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  details?: { items: { url: string; transferSize: number }[] };
}

interface Output {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

/** @throws where npx cannot fetch Lighthouse, or Lighthouse cannot load the page */
export async function lighthouse(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=${['--headless=new', ...FLAGS].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 2 ** 26 },
  );
  const { categories, audits } = JSON.parse(stdout) as Output;
  const requests = audits['network-requests']!.details!.items.filter(
    ({ url }) => !url.startsWith('data:'),
  );
  const flaws = CATEGORIES.flatMap((name) => categories[name]!.auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id]!)
    .filter(({ score }) => score !== null && score < 0.9);
  return {
    scores: byName(CATEGORIES, (name) => Math.round(categories[name]!.score * 100)),
    metrics: byName(METRICS, (name) => audits[name]!.numericValue!),
    flaws: flaws.map(({ title }) => title),
    requests: requests.length,
    transferred: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}

function byName<Name extends string>(
  names: readonly Name[],
  value: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, number>;
}
