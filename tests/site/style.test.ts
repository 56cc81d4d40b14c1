/** The style as it is published: what the minifier makes of it must mean the same in every engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { SITES } from '../harness/built-sites.ts';
import { distOf } from '../harness/project.ts';

const FOLDER = 'src/styles';
const sources = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** Each property with how many parts its value has: `text-decoration 2`. */
function shapes(css: string): string[] {
  const declarations = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@(?:font-face|page)\s*\{[^}]*\}|@[^{;]*[{;]/g, ';')
    .matchAll(/[{;]\s*((?!--|font-family)[a-z-]+):([^;{}]+)(?=[;}])/g);
  return Array.from(declarations, ([, name, value]) => `${name} ${parts(value!)}`);
}

/** How many parts stand outside brackets and quotation marks, lists and slashes each as one. */
function parts(value: string): number {
  let plain = value.replace(/!important|'[^']*'|"[^"]*"/g, 'x');
  while (plain.includes('(')) plain = plain.replace(/[\w-]*\([^()]*\)/g, 'x');
  return plain
    .trim()
    .replace(/\s*[,/]\s*/g, ',')
    .split(/\s+/).length;
}

/** What the minifier writes shorter, and all engines take. */
const SHORTER = ['background 2'];

test.each(SITES)('in the style of %s, no shorthand is made that nobody wrote', (site) => {
  const known = new Set([...sources.flatMap(shapes), ...SHORTER]);
  for (const page of ['index.html', '404.html']) {
    const style = load(readFileSync(join(distOf(site), page), 'utf8'))('style').text();
    const found = shapes(style.replace(/@font-face\{[^}]*\}/g, ''));
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((shape) => !known.has(shape))).toEqual([]);
  }
});
