import type { APIRoute } from 'astro';
import { loadSeminar } from '../load.ts';
import { card } from '../outputs/card.ts';

export const GET: APIRoute = async () => new Response(await card(loadSeminar()));
