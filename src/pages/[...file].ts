/** Published files beside the page, by path; `files/` holds those of content/ that links name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { CONTENT_FOLDER } from '../build/content.ts';
import { printsOf } from '../build/press.ts';
import { announcement } from '../outputs/announcement.ts';
import { inviteFile, subscriptionFile } from '../outputs/calendar/calendar.ts';
import { FORMS, type Form } from '../outputs/print/paper.ts';

const { pageUrl } = site;

const printed = (form: Form) => [
  form === 'card' ? 'card.png' : `poster-${form}.pdf`,
  async () => (await printsOf(seminar, pageUrl))[form],
];

const linked = (file: string) => [
  `files/${file.normalize('NFC')}`,
  () => readFile(join(CONTENT_FOLDER, file)),
];

const FILES: Readonly<Record<string, () => string | Promise<Uint8Array>>> = {
  'seminar.ics': () => inviteFile(seminar, pageUrl),
  'calendar.ics': () => subscriptionFile(seminar, pageUrl, `${pageUrl}calendar.ics`),
  'announcement.txt': () => announcement(seminar, pageUrl),
  'robots.txt': () => `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl}sitemap-index.xml\n`,
  ...Object.fromEntries(FORMS.map(printed)),
  ...Object.fromEntries(seminar.links.flatMap(({ file }) => (file ? [linked(file)] : []))),
};

export const getStaticPaths = (() =>
  Object.keys(FILES).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The type of a text counts only for the dev server: hosts decide by the name. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const body = await FILES[file]!();
  if (typeof body !== 'string') return new Response(Uint8Array.from(body));
  const type = file.endsWith('.ics') ? 'text/calendar' : 'text/plain';
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
