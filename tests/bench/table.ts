/** Figures as Markdown tables, which read well on a terminal too. */

/** @param rows cells of text; the first row is the heading, numbers stand on the right */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, i) => Math.max(3, ...rows.map((row) => row[i]!.length)));
  const isNumber = (i: number) => rows.slice(1).every((row) => /^[\d(–]/.test(row[i]!));
  const line = (row: string[]) => {
    const cells = row.map((cell, i) =>
      isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, i) =>
    isNumber(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(rows[0]!), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)].join('\n');
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `1.32 (1.28–1.41)`: the median and the range. */
export function spread(values: number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((one) =>
    one.toFixed(digits),
  );
  return `${median(values).toFixed(digits)} (${least}–${most})`;
}

/** `12,345` */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
