/** See virtual-modules.ts. */
declare module 'virtual:seminar' {
  const seminar: import('../seminar/seminar.ts').Seminar;
  export default seminar;
  export const site: import('./site-address.ts').SiteAddress;
  /** Photos by file name. */
  export const pictures: Record<string, import('astro').ImageMetadata>;
}

/** subset-font has no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes: Record<string, number>;
      keepFeatures?: string[];
      noLayoutClosure?: boolean;
      dropTables?: string[];
    },
  ): Promise<Buffer>;
}
