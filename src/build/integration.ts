/** What stands between a wrong announcement, or an interrupted build, and the published site. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardLetters } from '../outputs/card-texts.ts';
import { photoFaults } from './photo.ts';
import { headersFile, withPolicy } from './policy.ts';
import { reportDoubts, reportFaults } from './report.ts';
import type { Doubt, Fault } from '../seminar/fault.ts';
import type { Reading } from '../seminar/read.ts';
import type { Seminar } from '../seminar/seminar.ts';
import type { SiteAddress } from './site-address.ts';
import { swapFor, type Swap } from './swap.ts';

/**
 * Refuses to build a wrong announcement; builds beside `dist/` and puts the whole site in its place at
 * the end. Must be the last integration.
 */
export function guard(address: SiteAddress, reading: Reading): AstroIntegration {
  let doubts: Doubt[] = [];
  let swap: Swap;
  return {
    name: 'guard',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        swap = orExit(() => swapFor(fileURLToPath(config.outDir).replace(/[/\\]$/, '')));
        const faults = reading.seminar ? await photoFaults(reading.seminar) : reading.faults;
        if (!reading.seminar || faults.length) {
          reportFaults(faults);
          process.exit(1);
        }
        doubts = [
          ...reading.doubts,
          ...(await doubtsOfCard(reading.seminar)),
          ...doubtsOfAddress(address),
        ];
        updateConfig({ outDir: pathToFileURL(`${swap.next}/`) });
      },
      'astro:build:done': () => {
        finish(swap.next);
        orExit(swap.publish);
        reportDoubts(doubts);
      },
    },
  };
}

/**
 * Writes the security policy into every page of a finished build, and for hosts that send headers. Lets
 * the script run before the page is first shown, which a module never does: nothing then moves.
 */
function finish(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name))
    .map((file) => ({
      file,
      html: readFileSync(file, 'utf8').replace('<script type="module">', '<script>'),
    }));
  pages.forEach(({ file, html }) => writeFileSync(file, withPolicy(html)));
  removeUnnamed(join(folder, '_astro'), pages.map(({ html }) => html).join());
  writeFileSync(join(folder, '_headers'), headersFile(pages.map(({ html }) => html)));
}

/** Originals of pictures, which may say where they were taken, are left beside the sizes that are shown. */
function removeUnnamed(folder: string, html: string): void {
  if (!existsSync(folder)) return;
  // The hash and the ending alone: what stands before them is encoded in addresses.
  const tail = (name: string) => name.split('.').slice(-2).join('.');
  const unnamed = readdirSync(folder).filter((name) => !html.includes(tail(name)));
  unnamed.forEach((name) => rmSync(join(folder, name)));
}

/** Ends the build with one plain message where the file system refuses. */
function orExit<T>(attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    const { code = '', path = '' } = error as NodeJS.ErrnoException;
    console.error(
      `${path}: The folder cannot be replaced (${code}). Allow writing to it and beside it.`,
    );
    process.exit(1);
  }
}

async function doubtsOfCard(seminar: Seminar): Promise<Fault[]> {
  const unusual = cardLetters(seminar).replace(/[\s\u0020-\u024F–—‘’“”…·]/g, '');
  if (!unusual) return [];
  // Reading fonts takes a tenth of a build, and most announcements have no need of it.
  const { lettersWithoutFont } = await import('../outputs/typeface.ts');
  const letters = await lettersWithoutFont(unusual);
  if (!letters.length) return [];
  const problem = `The preview card has no font for "${letters.join('')}" and leaves it out.`;
  return [
    { file: 'content/abstract.md', problem, remedy: 'Check the title, the names and the place.' },
  ];
}

function doubtsOfAddress({ isAssumed, origin }: SiteAddress): Fault[] {
  const remedy = 'Set it to the address of the page, like "https://dept.example.edu/talks/guth/".';
  if (isAssumed) {
    return [{ file: 'SITE_URL', problem: `It is not set, so links lead to ${origin}.`, remedy }];
  }
  return origin.startsWith('http:')
    ? [{ file: 'SITE_URL', problem: `${origin} is not encrypted.`, remedy: 'Use https://.' }]
    : [];
}
