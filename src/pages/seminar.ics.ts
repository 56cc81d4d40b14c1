import type { APIRoute } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { inviteFile } from '../outputs/calendar/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = site;
  return new Response(inviteFile(seminar, pageUrl), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
