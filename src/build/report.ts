/** How faults and doubts are shown to the organiser, the same in the build and in the check. */
import { styleText } from 'node:util';
import { messages } from './load.ts';
import type { Fault } from '../seminar/fault.ts';

/** Prints the faults; colours are left out where the output is not a terminal. */
export function reportFaults(faults: Fault[]): void {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  console.error(styleText('red', `The announcement has ${count}:`, { stream: process.stderr }));
  console.error(messages(faults));
}

/** Prints the doubts, if there are any. */
export function reportDoubts(doubts: readonly Fault[]): void {
  if (!doubts.length) return;
  console.warn(styleText('yellow', 'Please check:', { stream: process.stderr }));
  console.warn(messages([...doubts]));
}
