/** The one door from the content files to the domain, for the build, the dev server and the check. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultMessage, type Fault } from '../seminar/fault.ts';
import { readSeminar, type Reading } from '../seminar/read.ts';

/** The organiser's folder; npm runs every script in the project's. */
export const CONTENT_FOLDER = resolve('content');

/** Reads the content folder as it is now. */
export function readContent(): Reading {
  const files = fileNames();
  const text = (name: string) => {
    try {
      return readFileSync(resolve(CONTENT_FOLDER, name), 'utf8');
    } catch {
      // To the organiser, a file that cannot be read is a missing one.
      return undefined;
    }
  };
  const texts = {
    abstract: text('abstract.md'),
    bio: text('bio.md'),
    logistics: text('logistics.md'),
  };
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return readSeminar({ texts, files }, today);
}

/** Faults or doubts, a line each. */
export function messages(faults: Fault[]): string {
  return faults.map(faultMessage).join('\n');
}

function fileNames(): string[] {
  try {
    return readdirSync(CONTENT_FOLDER, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
