/** `npm run check-content`: reads the announcement and builds nothing. */
import { readContent } from './load.ts';
import { reportDoubts, reportFaults } from './report.ts';

const reading = readContent();
if (reading.seminar) console.log('The announcement is right.');
else reportFaults(reading.faults);
reportDoubts(reading.doubts);
process.exitCode = reading.seminar ? 0 : 1;
