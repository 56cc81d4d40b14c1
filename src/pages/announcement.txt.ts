import type { APIRoute } from 'astro';
import { siteAddress } from '../build/site-address.ts';
import seminar from 'virtual:seminar';
import { announcement } from '../outputs/announcement.ts';

export const GET: APIRoute = () => new Response(announcement(seminar, siteAddress().pageUrl));
