/** Prints faults and doubts. */
import { styleText } from 'node:util';
import { faultMessage, type Fault } from '../seminar/fault.ts';

/** `one fault`, `2 faults` */
export function countFaults({ length }: readonly Fault[]): string {
  return length === 1 ? 'one fault' : `${length} faults`;
}

/** Colours only on a terminal. */
export function reportFaults(faults: readonly Fault[]): void {
  print('red', `The announcement has ${countFaults(faults)}:`, faults);
  annotate('error', faults);
}

export function reportDoubts(doubts: readonly Fault[]): void {
  if (!doubts.length) return;
  print('yellow', 'Please check:', doubts);
  annotate('warning', doubts);
}

function print(colour: 'red' | 'yellow', heading: string, messages: readonly Fault[]): void {
  console.error(styleText(colour, heading, { stream: process.stderr }));
  console.error(messages.map(faultMessage).join('\n'));
}

/** Annotates lines on GitHub (workflow commands of GitHub Actions), for those who edit in the browser. */
function annotate(level: 'error' | 'warning', messages: readonly Fault[]): void {
  if (!process.env['GITHUB_ACTIONS']) return;
  for (const { file, line, key, problem, remedy } of messages) {
    const place = `file=${escaped(file, /[%\r\n:,]/g)}${line ? `,line=${line}` : ''}`;
    const text = escaped(`${key ? `${key}: ` : ''}${problem} ${remedy}`, /[%\r\n]/g);
    console.log(`::${level} ${place}::${text}`);
  }
}

/** Percent-encodes the characters that end a part of a workflow command. */
function escaped(text: string, reserved: RegExp): string {
  return text.replace(reserved, encodeURIComponent);
}
