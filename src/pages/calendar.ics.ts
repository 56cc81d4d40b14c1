import type { APIRoute } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { subscriptionFile } from '../outputs/calendar/calendar.ts';

export const GET: APIRoute = () => {
  const { pageUrl } = site;
  return new Response(subscriptionFile(seminar, pageUrl, `${pageUrl}calendar.ics`), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
