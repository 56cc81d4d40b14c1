/** How the organiser is told of faults and doubts: the same in the build, the check and the dev server. */
import { styleText } from 'node:util';
import { faultMessage, type Doubt, type Fault } from '../seminar/fault.ts';

/** `one fault`, `2 faults` */
export function countFaults({ length }: readonly Fault[]): string {
  return length === 1 ? 'one fault' : `${length} faults`;
}

/** Prints the faults; colours are left out where the output is not a terminal. */
export function reportFaults(faults: readonly Fault[]): void {
  print('red', `The announcement has ${countFaults(faults)}:`, faults);
  annotate('error', faults);
}

/** Prints the doubts, if there are any. */
export function reportDoubts(doubts: readonly Doubt[]): void {
  if (!doubts.length) return;
  print('yellow', 'Please check:', doubts);
  annotate('warning', doubts);
}

function print(colour: 'red' | 'yellow', heading: string, messages: readonly Fault[]): void {
  console.error(styleText(colour, heading, { stream: process.stderr }));
  console.error(messages.map(faultMessage).join('\n'));
}

/**
 * On GitHub, shows each message beside its line of the file too (workflow commands of GitHub Actions):
 * whoever edits in the browser sees it there.
 */
function annotate(level: 'error' | 'warning', messages: readonly Fault[]): void {
  if (!process.env['GITHUB_ACTIONS']) return;
  for (const { file, line, key, problem, remedy } of messages) {
    const properties = [`file=${property(file)}`, ...(line ? [`line=${line}`] : [])];
    const text = data(`${key ? `${key}: ` : ''}${problem} ${remedy}`);
    console.log(`::${level} ${properties.join(',')}::${text}`);
  }
}

/** Text of a workflow command, in which a percent sign and line ends are encoded. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of a property, in which the signs that end one are encoded too. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
