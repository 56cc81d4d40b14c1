/** `npm run check-content`: reads the announcement and builds nothing. */
import { readContent } from './load.ts';
import { photoFaults } from './photo.ts';
import { reportDoubts, reportFaults } from './report.ts';

const reading = readContent();
const faults = reading.seminar ? await photoFaults(reading.seminar) : reading.faults;
if (faults.length) reportFaults(faults);
else console.log('The announcement is right.');
reportDoubts(reading.doubts);
process.exitCode = faults.length ? 1 : 0;
