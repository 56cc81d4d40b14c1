/** Published files beside the page, by path. */
import type { APIRoute, GetStaticPaths } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { printsOf } from '../build/press.ts';
import { announcement } from '../outputs/announcement.ts';
import { inviteFile, subscriptionFile } from '../outputs/calendar/calendar.ts';
import { FORMS, type Form } from '../outputs/print/paper.ts';

type File = readonly [type: string, content: () => string | Promise<Uint8Array<ArrayBuffer>>];

const { pageUrl } = site;
const CALENDAR = 'text/calendar; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

const printed = (form: Form): [path: string, file: File] => [
  form === 'card' ? 'card.png' : `poster-${form}.pdf`,
  [
    form === 'card' ? 'image/png' : 'application/pdf',
    async () => Uint8Array.from((await printsOf(seminar, pageUrl))[form]),
  ],
];

const FILES: Readonly<Record<string, File>> = {
  'seminar.ics': [CALENDAR, () => inviteFile(seminar, pageUrl)],
  'calendar.ics': [CALENDAR, () => subscriptionFile(seminar, pageUrl, `${pageUrl}calendar.ics`)],
  'announcement.txt': [TEXT, () => announcement(seminar, pageUrl)],
  'robots.txt': [TEXT, () => `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl}sitemap-index.xml\n`],
  ...Object.fromEntries(FORMS.map(printed)),
};

export const getStaticPaths = (() =>
  Object.keys(FILES).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const [type, content] = FILES[params.file!]!;
  return new Response(await content(), { headers: { 'Content-Type': type } });
};
