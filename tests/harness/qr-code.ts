/** Reads the QR code in a picture with ZXing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(decoder)).buffer } });

/** @returns undefined where there is none */
export async function readQrCode(png: Uint8Array): Promise<string | undefined> {
  const [code] = await readBarcodes(new Blob([Uint8Array.from(png)]), { formats: ['QRCode'] });
  return code?.text;
}
