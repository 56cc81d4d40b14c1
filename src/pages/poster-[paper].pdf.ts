import type { APIRoute, GetStaticPaths } from 'astro';
import seminar, { site } from 'virtual:seminar';
import { printsOf } from '../build/press.ts';
import { PAPERS, type Paper } from '../outputs/print/paper.ts';

interface Props extends Record<string, unknown> {
  paper: Paper;
}

export const getStaticPaths = (() =>
  PAPERS.map((paper) => ({
    params: { paper },
    props: { paper } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { paper } }) => {
  const { [paper]: poster } = await printsOf(seminar, site.pageUrl);
  return new Response(Uint8Array.from(poster), {
    headers: { 'Content-Type': 'application/pdf' },
  });
};
