// Draws the toolbar's icons and the extension's own into public/icons.
//   node scripts/draw-icons.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHIP_SIZE, chipShapes } from '../components/chip-shapes.ts';
import { verdictLooks, type VerdictLook } from '../src/domain/verdict.ts';
import { encodePalettePng } from './palette-png.ts';
import { requireBrowser } from './setup/find-browser.ts';

/** On these the badge covers the lower part, so the mark stands higher. */
const TOOLBAR_SIZES = [16, 32];
const RAISED = -1.4;

/** Fill, mark and edge as in components/tokens.css, light: a picture cannot follow the theme. */
const COLOURS: Record<VerdictLook, { fill: string; mark: string; edge: string }> = {
  learning: { fill: '#1666b8', mark: '#fff', edge: '#0a57a8' },
  calm: { fill: '#1666b8', mark: '#fff', edge: '#0a57a8' },
  tight: { fill: '#f5b93e', mark: '#1a1200', edge: '#b25f00' },
  runout: { fill: '#c0281c', mark: '#fff', edge: '#9c1f34' },
  out: { fill: '#3d0609', mark: '#fff', edge: '#5c0e12' },
  stale: { fill: '#69737d', mark: '#fff', edge: '#51606e' },
};

const frame = (size: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${CHIP_SIZE} ${CHIP_SIZE}">${content}</svg>`;

/** The white line around it parts a dark shape from a dark toolbar. */
function drawVerdict(look: VerdictLook, size: number): string {
  const { outline, mark } = chipShapes[look];
  const { fill, mark: ink, edge } = COLOURS[look];
  const raise = TOOLBAR_SIZES.includes(size) && look !== 'runout' ? RAISED : 0;
  const width = look === 'learning' ? 2.6 : 2.1;
  return frame(
    size,
    `<path d="${outline}" fill="${fill}" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>
     <path d="${outline}" fill="${fill}" stroke="${edge}" stroke-width="0.9"/>
     <path d="${mark}" transform="translate(0 ${raise})" fill="none" stroke="${ink}"
       stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
}

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
const drawings = [
  { name: 'icon', sizes: [16, 32, 128], draw: drawOwn },
  ...verdictLooks.map((look) => ({
    name: look,
    sizes: [16, 32],
    draw: (size: number) => drawVerdict(look, size),
  })),
];
for (const { name, sizes, draw } of drawings) {
  for (const size of sizes) {
    const pixels = await readPixels(page, draw(size), size);
    const png = encodePalettePng(Uint8Array.from(pixels), size);
    writeFileSync(`${folder}${name}-${size}.png`, png);
    process.stdout.write(`${name}-${size}.png ${png.length}\n`);
  }
}
await browser.close();
