/** The input of a build, read and checked before anything slow is loaded. */
import type { Prints } from '../outputs/print/prints.ts';
import type { Fault } from '../seminar/fault.ts';
import { DISK } from '../seminar/messages/files.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { readContent } from './content.ts';
import { printsOf } from './press.ts';
import { reportFaults } from './report.ts';
import { addressDoubts, siteAddress, type SiteAddress } from './site-address.ts';

export interface CheckedSite {
  seminar: Seminar;
  address: SiteAddress;
  doubts: Fault[];
  /** Set in a thread while Astro loads. */
  prints: Promise<Prints>;
}

let checked: Promise<CheckedSite | undefined> | undefined;

/**
 * Returns the same promise at every call: what was checked is what is published.
 *
 * @returns undefined after printing faults
 */
export function checkedSite(): Promise<CheckedSite | undefined> {
  return (checked ??= check());
}

/** Prints a complaint about a wrong address, and returns undefined. */
export function checkedAddress(): SiteAddress | undefined {
  const result = siteAddress(process.env);
  if ('value' in result) return result.value;
  console.error(`${result.complaint.problem} ${result.complaint.remedy}`);
  return undefined;
}

async function check(): Promise<CheckedSite | undefined> {
  const address = checkedAddress();
  if (!address) return undefined;
  const reading = await readContent();
  if (!reading.seminar) return void reportFaults(reading.faults);
  const { seminar } = reading;
  return {
    seminar,
    address,
    doubts: [...reading.doubts, ...addressDoubts(address)],
    prints: printsOf(seminar, address.pageUrl),
  };
}

export function letterDoubts({ missing }: Prints): Fault[] {
  const letters = missing.join('');
  return letters ? [{ file: 'content/abstract.md', ...DISK.NoFont({ letters }) }] : [];
}
