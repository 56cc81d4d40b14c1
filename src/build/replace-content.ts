/** Replaces the three content files at once, and keeps the old ones. */
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join, relative } from 'node:path';
import { cleanText } from '../text/clean.ts';
import type { FileName } from '../seminar/keys/schema.ts';
import { CONTENT_FOLDER } from './content.ts';

const NAMES: readonly FileName[] = ['abstract', 'bio', 'logistics'];
const FIRST_SEMINAR = 'ca18523230fca5a70d949462044465a4c8cb92ce448b2158028bb5cf7ea3aa37';

const path = (folder: string, name: FileName) => join(folder, `${name}.md`);

function present(folder: string): FileName[] {
  return NAMES.filter((name) => fs.existsSync(path(folder, name)));
}

/** Missing, or as in a fresh clone. */
export function isUntouched(folder = CONTENT_FOLDER): boolean {
  const texts = present(folder).map((name) =>
    cleanText(fs.readFileSync(path(folder, name), 'utf8')),
  );
  return (
    !texts.length || createHash('sha256').update(texts.join('\0')).digest('hex') === FIRST_SEMINAR
  );
}

/**
 * Writes to a temporary folder first.
 *
 * @returns the folder with the old files, if there were any
 * @throws Error of the file system, with the old files in place
 */
export function replaceContent(
  texts: Record<FileName, string>,
  folder = CONTENT_FOLDER,
): string | undefined {
  const old = present(folder);
  const kept = freeFolder(folder);
  fs.mkdirSync(folder, { recursive: true });
  const next = fs.mkdtempSync(join(folder, '.next-'));
  try {
    // Whatever can fail, fails before the renames.
    NAMES.forEach((name) => fs.writeFileSync(path(next, name), texts[name]));
    if (old.length) fs.mkdirSync(kept);
    old.forEach((name) => fs.renameSync(path(folder, name), path(kept, name)));
    NAMES.forEach((name) => fs.renameSync(path(next, name), path(folder, name)));
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
  return old.length ? relative(process.cwd(), kept) : undefined;
}

/** `content/before-1`, or the next free name. */
function freeFolder(folder: string): string {
  for (let number = 1; ; number++) {
    const kept = join(folder, `before-${number}`);
    if (!fs.existsSync(kept)) return kept;
  }
}
