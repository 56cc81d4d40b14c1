/** Files of content/ that links name. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import seminar from 'virtual:seminar';
import { CONTENT_FOLDER } from '../../build/content.ts';

interface Props extends Record<string, unknown> {
  file: string;
}

export const getStaticPaths = (() => {
  const files = new Set(seminar.links.flatMap(({ file }) => file ?? []));
  return [...files].map((file) => ({ params: { name: file.normalize('NFC') }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(Uint8Array.from(await readFile(join(CONTENT_FOLDER, file))));
