/** The seminar that the content folder holds; see virtual-modules.ts. */
declare module 'virtual:seminar' {
  const seminar: import('../seminar/seminar.ts').Seminar;
  export default seminar;
  /** Where the site will be published. */
  export const site: import('./site-address.ts').SiteAddress;
  /** The speakers' photos, by their files. */
  export const pictures: Record<string, import('astro').ImageMetadata>;
}

/** The parts in use of a package that ships without types. */
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
