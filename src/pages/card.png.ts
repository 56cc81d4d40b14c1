import type { APIRoute } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { printsOf } from '../build/press.ts';

export const GET: APIRoute = async () => {
  const { card } = await printsOf(seminar, site.pageUrl);
  return new Response(Uint8Array.from(card), { headers: { 'Content-Type': 'image/png' } });
};
