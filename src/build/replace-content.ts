/** Replaces the three content files together, and keeps the old ones. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { cleanText } from '../text/clean.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import { CONTENT_FOLDER } from './content.ts';

const NAMES: readonly FileName[] = ['abstract', 'bio', 'logistics'];
const FIRST_SEMINAR = 'ca18523230fca5a70d949462044465a4c8cb92ce448b2158028bb5cf7ea3aa37';

const path = (folder: string, name: FileName) => join(folder, `${name}.md`);

function present(folder: string): FileName[] {
  return NAMES.filter((name) => existsSync(path(folder, name)));
}

/** Whether the files are missing, or those that come with the project. */
export function isUntouched(folder = CONTENT_FOLDER): boolean {
  const texts = present(folder).map((name) => cleanText(readFileSync(path(folder, name), 'utf8')));
  return (
    !texts.length || createHash('sha256').update(texts.join('\0')).digest('hex') === FIRST_SEMINAR
  );
}

/**
 * Writes the three files into a temporary folder, and then moves them into place.
 *
 * @returns the folder that keeps the old ones, or undefined where there were none
 * @throws Error of the disk; the old files are then in their place
 */
export function replaceContent(
  texts: Record<FileName, string>,
  folder = CONTENT_FOLDER,
): string | undefined {
  const old = present(folder);
  const kept = freeFolder(folder);
  mkdirSync(folder, { recursive: true });
  const next = mkdtempSync(join(folder, '.next-'));
  try {
    // Whatever can fail, fails here: the renames below need no room.
    NAMES.forEach((name) => writeFileSync(path(next, name), texts[name]));
    if (old.length) mkdirSync(kept);
    old.forEach((name) => renameSync(path(folder, name), path(kept, name)));
    NAMES.forEach((name) => renameSync(path(next, name), path(folder, name)));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return old.length ? relative(process.cwd(), kept) : undefined;
}

/** `content/before-1`, or the first such that is not there yet. */
function freeFolder(folder: string): string {
  for (let number = 1; ; number++) {
    const kept = join(folder, `before-${number}`);
    if (!existsSync(kept)) return kept;
  }
}
