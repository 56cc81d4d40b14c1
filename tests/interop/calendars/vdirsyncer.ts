/** vdirsyncer: carries the invites to a radicale, and the subscriptions to a khal. */
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { versionOf } from '../version.ts';
import type { Entry, Keeper } from './entry.ts';
import { Khal } from './khal.ts';

const PORT = 8919;

class Vdirsyncer {
  readonly #config: string;
  constructor(folder: string, parts: readonly string[]) {
    mkdirSync(folder, { recursive: true });
    this.#config = join(folder, 'vdirsyncer');
    const status = `[general]\nstatus_path = "${join(folder, 'status')}"\n`;
    writeFileSync(this.#config, [status, ...parts].join('\n'));
  }

  async sync(): Promise<void> {
    for (const command of ['discover', 'sync'])
      await promisify(execFile)('vdirsyncer', ['-c', this.#config, command]);
  }
}

const syncerVersion = () => versionOf('vdirsyncer', '--version')?.replace(', version', '');
const pair = (name: string, a: string, b: string) =>
  `[pair ${name}]\na = "${a}"\nb = "${b}"\ncollections = null\nconflict_resolution = "a wins"\n`;
const folderStorage = (name: string, path: string) =>
  `[storage ${name}]\ntype = "filesystem"\npath = "${path}"\nfileext = ".ics"\n`;

/** A radicale into which vdirsyncer puts the files of a folder. */
export async function radicale(folder: string): Promise<Keeper | undefined> {
  const versions = [versionOf('radicale', '--version'), syncerVersion()];
  if (versions.includes(undefined)) return undefined;
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  const options = ['--server-hosts', `127.0.0.1:${PORT}`, '--auth-type', 'none', '--config', ''];
  const storage = ['--storage-filesystem-folder', join(folder, 'radicale'), '--rights-type'];
  const server = spawn('radicale', [...options, ...storage, 'authenticated'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${PORT}/visitor/seminars/`;
  await reachable(`http://127.0.0.1:${PORT}/`);
  await fetch(url, { method: 'MKCALENDAR', headers: AS_VISITOR });
  const syncer = new Vdirsyncer(folder, [
    pair('seminars', 'files', 'radicale'),
    folderStorage('files', files),
    `[storage radicale]\ntype = "caldav"\nurl = "${url}"\nusername = "visitor"\npassword = "x"\n`,
  ]);
  return {
    name: `radicale ${versions[0]} through ${versions[1]}`,
    take: async (invites) => {
      for (const file of invites) copyFileSync(file, join(files, basename(file)));
      await syncer.sync();
      return entriesIn(await (await fetch(url, { headers: AS_VISITOR })).text());
    },
    close: () => void server.kill(),
  };
}

const AS_VISITOR = { Authorization: `Basic ${Buffer.from('visitor:x').toString('base64')}` };

/** Every entry of a collection, by the zones that are in it. */
function entriesIn(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, summary: event.summary, location: event.location },
      ...{ description: event.description, sequence: event.sequence },
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

async function reachable(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** Serves the files of one folder, each as it is when it is asked for. */
export async function published(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.end(readFileSync(join(folder, basename(request.url ?? ''))));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** A khal for which vdirsyncer reads what is published, a subscription for each seminar. */
export function subscribedKhal(folder: string, url: string): Keeper | undefined {
  const versions = [Khal.version(), syncerVersion()];
  if (versions.includes(undefined)) return undefined;
  const calendars = join(folder, 'calendars');
  const program = new Khal(folder, join(calendars, '*'), 'discover');
  return {
    name: `${versions[0]}, subscribed through ${versions[1]}`,
    subscribes: true,
    take: async (files) => {
      const parts = files.flatMap((file) => {
        const name = basename(file, '.ics').replaceAll('-', '_');
        const kept = join(calendars, name);
        mkdirSync(kept, { recursive: true });
        const address = `${url}/${basename(file)}`;
        return [
          pair(name, `${name}_published`, `${name}_kept`),
          `[storage ${name}_published]\ntype = "http"\nurl = "${address}"\n`,
          folderStorage(`${name}_kept`, kept),
        ];
      });
      await new Vdirsyncer(folder, parts).sync();
      // vdirsyncer gives what it reads by HTTP a UID of its own.
      return program.list().map(({ uid: _uid, ...entry }) => entry);
    },
    usesOwnZones: true,
  };
}
