/** What stands between a wrong announcement, or an interrupted build, and the published site. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_FOLDER, readContent } from './load.ts';
import { cardLetters } from './outputs/card.ts';
import { lettersWithoutFont } from './outputs/typeface.ts';
import { headersFile, withPolicy } from './policy.ts';
import { reportDoubts, reportFaults } from './report.ts';
import type { Fault } from './seminar/fault.ts';
import type { Seminar } from './seminar/seminar.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * Refuses to build a wrong announcement; builds beside `dist/` and puts the whole site in its place at
 * the end; reloads the page in the dev server when the content changes. Must be the last integration.
 */
export function guard(address: SiteAddress): AstroIntegration {
  let doubts: Fault[] = [];
  let folders: Folders;
  return {
    name: 'guard',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folders = foldersOf(config.outDir);
        recover(folders);
        const reading = readContent();
        if (!reading.seminar) {
          reportFaults(reading.faults);
          process.exit(1);
        }
        doubts = [
          ...reading.doubts,
          ...(await doubtsOfCard(reading.seminar)),
          ...doubtsOfAddress(address),
        ];
        updateConfig({ outDir: pathToFileURL(`${folders.next}/`) });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(CONTENT_FOLDER);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(CONTENT_FOLDER)) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': () => {
        secure(folders.next);
        publish(folders);
        reportDoubts(doubts);
      },
    },
  };
}

/** Writes the security policy into every page of a finished build, and for hosts that send headers. */
function secure(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ file: join(folder, name), html: readFileSync(join(folder, name), 'utf8') }));
  pages.forEach(({ file, html }) => writeFileSync(file, withPolicy(html)));
  writeFileSync(join(folder, '_headers'), headersFile(pages.map(({ html }) => html)));
}

interface Folders {
  /** The whole site: `dist`. */
  published: string;
  /** Where a build writes. */
  next: string;
  /** Where the last site waits while the next one takes its place. */
  last: string;
}

function foldersOf(outDir: URL): Folders {
  const published = fileURLToPath(outDir).replace(/[/\\]$/, '');
  const beside = (name: string) => published.replace(/[^/\\]+$/, (folder) => `.${folder}-${name}`);
  return { published, next: beside('next'), last: beside('last') };
}

/** Puts back the last site where a build was interrupted between the two renames of `publish`. */
function recover({ published, next, last }: Folders): void {
  rmSync(next, { recursive: true, force: true });
  if (existsSync(last) && !existsSync(published)) renameSync(last, published);
  rmSync(last, { recursive: true, force: true });
}

/** Renames whole folders, so that no half-written site is ever in the place of a whole one. */
function publish({ published, next, last }: Folders): void {
  if (existsSync(published)) renameSync(published, last);
  renameSync(next, published);
  rmSync(last, { recursive: true, force: true });
}

async function doubtsOfCard(seminar: Seminar): Promise<Fault[]> {
  const letters = await lettersWithoutFont(cardLetters(seminar));
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
