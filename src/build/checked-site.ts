/** What a build is made from: read once, checked, and told of, before anything slow is loaded. */
import { cardLetters } from '../outputs/card-texts.ts';
import type { Doubt } from '../seminar/fault.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { readContent } from './content.ts';
import { reportFaults } from './report.ts';
import { addressDoubts, siteAddress, type SiteAddress } from './site-address.ts';

export interface CheckedSite {
  seminar: Seminar;
  address: SiteAddress;
  doubts: Doubt[];
}

let checked: Promise<CheckedSite | undefined> | undefined;

/**
 * Reads the announcement at the first call, and gives the same value at every other: what was checked is
 * what is published.
 *
 * @returns undefined where the announcement is refused; the organiser has then been told why
 */
export function checkedSite(): Promise<CheckedSite | undefined> {
  return (checked ??= check());
}

/** Where the site will be published; tells what is wrong with the address, and is then undefined. */
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
  if (!reading.seminar) {
    reportFaults(reading.faults);
    return undefined;
  }
  const { seminar } = reading;
  const doubts = [...reading.doubts, ...(await cardDoubts(seminar)), ...addressDoubts(address)];
  return { seminar, address, doubts };
}

/** Letters that no font of the card has. */
async function cardDoubts(seminar: Seminar): Promise<Doubt[]> {
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
