/**
 * What a small server carries: requests a second of the page by nginx, on one core with the README's lines,
 * beside a page of as many bytes that has nothing in it. Needs nginx, ab (apache2-utils) and taskset.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from '../harness/project.ts';
import { copySite } from '../interop/hosts/host.ts';
import { nginx } from '../interop/hosts/servers.ts';

const REQUESTS = 5000;
const VISITORS = 8;
const ROUNDS = 5;

interface Load {
  perSecond: number;
  bytes: number;
}

/** Asks on the second core, so that the server has the first to itself. */
function load(url: string): Load {
  // -t, which bounds the time, sets -n too unless that stands behind it.
  const options = ['-q', '-t', '20', '-n', String(REQUESTS), '-c', String(VISITORS)];
  const args = ['-c', '1', 'ab', ...options, url];
  const said = execFileSync('taskset', args, { encoding: 'utf8' });
  const value = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(said)![1]);
  if (value('Failed requests') > 0) throw new Error(said);
  return {
    perSecond: value('Requests per second'),
    bytes: value('Total transferred') / value('Complete requests'),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const folder = await copySite();
const site = join(folder, 'root', BASE);
const { length } = readFileSync(join(site, 'index.html'));
writeFileSync(join(site, 'bare.html'), '<!doctype html>'.padEnd(length));
const host = await nginx(folder, ['taskset', '-c', '0']);
if (typeof host === 'string') throw new Error('nginx is not installed.');
const page: Load[] = [];
const bare: Load[] = [];
for (let round = 0; round < ROUNDS; round++) {
  page.push(load(host.url));
  bare.push(load(`${host.url}bare.html`));
}
host.close();
rmSync(folder, { recursive: true, force: true });
const [ours, theirs] = [page, bare].map((loads) => median(loads.map((one) => one.perSecond)));
const sizes = [page, bare].map((loads) => Math.round(loads[0]!.bytes));
console.log(`page ${Math.round(ours!)} requests a second, ${sizes[0]} bytes each with headers`);
console.log(`bare ${Math.round(theirs!)} requests a second, ${sizes[1]} bytes each with headers`);
console.log(`ratio ${(ours! / theirs!).toFixed(2)}`);
