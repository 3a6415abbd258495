// Draws the extension's own icon into public/icons; the verdicts' are drawn by the background.
//   node scripts/draw-icons.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHIP_SIZE } from '../components/chip-shapes.ts';
import { encodePalettePng } from './palette-png.ts';
import { requireBrowser } from './setup/find-browser.ts';

const frame = (size: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${CHIP_SIZE} ${CHIP_SIZE}">${content}</svg>`;

/** The extension's own mark: a coin that is a gauge, two thirds full. */
const drawOwn = (size: number): string =>
  frame(
    size,
    `<circle cx="9" cy="9" r="8.4" fill="#0b3760" stroke="#fff" stroke-width="0.8"/>
     <g fill="none" stroke-width="2.2" stroke-linecap="round">
       <path d="M4.76 12.3a5.4 5.4 0 1 1 8.48 0" stroke="#4a7bb0"/>
       <path d="M4.76 12.3a5.4 5.4 0 0 1 6.9-8" stroke="#fff"/>
     </g>
     <circle cx="9" cy="9.3" r="2" fill="#f5b93e"/>`,
  );

const readPixels = (page: Page, svg: string, size: number): Promise<number[]> =>
  page.evaluate(
    async ({ svg, size }) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0, size, size);
      return [...context.getImageData(0, 0, size, size).data];
    },
    { svg, size },
  );

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 128]) {
  const pixels = await readPixels(page, drawOwn(size), size);
  const png = await encodePalettePng(Uint8Array.from(pixels), size);
  writeFileSync(`${folder}icon-${size}.png`, png);
  process.stdout.write(`icon-${size}.png ${png.length}\n`);
}
await browser.close();
