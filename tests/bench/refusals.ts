/**
 * Refuses builds beside four busy loops, and tells how many did not end: V8 can hang for ever in a process
 * that is ended while it compiles (nodejs/node#54918, #64274), about once in fifteen on a busy machine.
 * Tells too how long a refusal takes beside a build.
 */
import { spawn } from 'node:child_process';
import { copyProject, edit, SEED, startBuild } from '../harness/project.ts';
import { median } from './table.ts';

const COUNT = 300;
const LIMIT = 20_000;

const right = copyProject('bench-right', SEED);
const wrong = copyProject('bench-wrong', SEED);
edit(wrong, 'content/logistics.md', 'date: Thursday', 'date: Wednesday');

/** Seconds until the process has ended, or undefined where it had to be killed. */
function secondsOf(folder: string): Promise<number | undefined> {
  const begin = performance.now();
  const child = startBuild(folder);
  let isHung = false;
  const timer = setTimeout(() => {
    isHung = true;
    child.kill('SIGKILL');
  }, LIMIT);
  child.stdout?.resume();
  child.stderr?.resume();
  return new Promise((done) =>
    child.on('close', () => {
      clearTimeout(timer);
      done(isHung ? undefined : (performance.now() - begin) / 1000);
    }),
  );
}

const rounds: number[] = [];
for (let i = 0; i < 5; i++) {
  const [refusal = NaN, build = NaN] = [await secondsOf(wrong), await secondsOf(right)];
  rounds.push(refusal / build);
}
console.log(`A refusal takes ${median(rounds).toFixed(2)} of a build's time.`);

const loops = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', 'for (;;);']));
try {
  let hung = 0;
  for (let i = 0; i < COUNT; i++) if ((await secondsOf(wrong)) === undefined) hung += 1;
  console.log(`${hung} of ${COUNT} refused builds took over ${LIMIT / 1000} s.`);
  if (hung) process.exitCode = 1;
} finally {
  loops.forEach((loop) => loop.kill('SIGKILL'));
}
