import type { APIRoute } from 'astro';
import { siteAddress } from '../site-address.ts';
import { loadSeminar } from '../load.ts';
import { announcement } from '../outputs/announcement.ts';

export const GET: APIRoute = () => new Response(announcement(loadSeminar(), siteAddress().pageUrl));
