import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for a flat drawing with soft edges; a picture stays under 2 kB. */
const MOST_COLOURS = 32;
/** Indexed colour, 8 bits a pixel (PNG, third edition, 11.2.1). */
const INDEXED = [8, 3, 0, 0, 0];

/** A square PNG with a palette, from RGBA bytes; finer shades are merged until the palette holds them. */
export function encodePalettePng(rgba: Uint8Array, size: number): Buffer {
  const { palette, indices } = toPalette(rgba);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(INDEXED, 8);
  const rows = Buffer.alloc(size * (size + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(indices.subarray(row * size, (row + 1) * size), row * (size + 1) + 1);
  }
  const colours = palette.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha = 255]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function toPalette(rgba: Uint8Array): { palette: number[][]; indices: Uint8Array } {
  for (let step = 8; ; step *= 2) {
    const found = new Map<string, number>();
    const indices = new Uint8Array(rgba.length / 4);
    for (let pixel = 0; pixel < indices.length; pixel += 1) {
      const colour = merge(rgba.subarray(pixel * 4, pixel * 4 + 4), step);
      const key = colour.join();
      if (!found.has(key)) found.set(key, found.size);
      indices[pixel] = found.get(key) ?? 0;
    }
    if (found.size <= MOST_COLOURS) {
      return { palette: [...found.keys()].map((key) => key.split(',').map(Number)), indices };
    }
  }
}

/** Solid colours stay as they are; only the shades of a soft edge are merged. */
function merge([red = 0, green = 0, blue = 0, alpha = 0]: Uint8Array, step: number): number[] {
  if (alpha === 0) return [0, 0, 0, 0];
  const round = (value: number) => Math.min(255, Math.round(value / step) * step);
  return [round(red), round(green), round(blue), alpha === 255 ? 255 : round(alpha)];
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
