import { crc32 } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for a flat drawing with soft edges; a picture stays under 2 kB. */
const MOST_COLOURS = 32;
/** Indexed colour, 8 bits a pixel (PNG, third edition, 11.2.1). */
const INDEXED = [8, 3, 0, 0, 0];

/** A square PNG with a palette, from RGBA bytes; rare shades are merged. */
export async function encodePalettePng(rgba: Uint8Array, size: number): Promise<Buffer> {
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
    chunk('IDAT', Buffer.from(await zopfli.zlibAsync(rows, { numiterations: 50 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours stay exactly as they are; the rare shades of soft edges go to the nearest. */
function toPalette(rgba: Uint8Array): { palette: number[][]; indices: Uint8Array } {
  const colours = Array.from({ length: rgba.length / 4 }, (_, pixel) =>
    [...rgba.subarray(pixel * 4, pixel * 4 + 4)].join(),
  );
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts.entries()]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour.split(',').map(Number));
  const nearest = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      findNearest(colour.split(',').map(Number), palette),
    ]),
  );
  return { palette, indices: Uint8Array.from(colours, (colour) => nearest.get(colour) ?? 0) };
}

function findNearest(colour: number[], palette: number[][]): number {
  const distances = palette.map((other) =>
    other.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
