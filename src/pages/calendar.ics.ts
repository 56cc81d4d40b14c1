import type { APIRoute } from 'astro';
import { loadSeminar } from '../load.ts';
import { subscriptionFile } from '../outputs/calendar.ts';

export const GET: APIRoute = ({ site }) => {
  const page = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(subscriptionFile(loadSeminar(), page, `${page}calendar.ics`), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
