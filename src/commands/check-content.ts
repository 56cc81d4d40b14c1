/** `npm run check-content`: checks without a build. */
import { readContent } from '../build/content.ts';
import { reportDoubts, reportFaults } from '../build/report.ts';

const reading = await readContent();
if (reading.seminar) console.log('The announcement is right.');
else {
  reportFaults(reading.faults);
  process.exitCode = 1;
}
reportDoubts(reading.doubts);
