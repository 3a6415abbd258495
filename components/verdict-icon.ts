import type { VerdictLook } from '../src/domain/verdict.ts';
import { CHIP_SIZE, chipShapes } from './chip-shapes.ts';

/** The badge covers the lower part of an icon, so the mark stands higher. */
const RAISED = -1.4;

/** Fill, mark and edge as in tokens.css, light: a picture cannot follow the theme. */
const COLOURS: Record<VerdictLook, { fill: string; mark: string; edge: string }> = {
  learning: { fill: '#1666b8', mark: '#fff', edge: '#0a57a8' },
  calm: { fill: '#1666b8', mark: '#fff', edge: '#0a57a8' },
  tight: { fill: '#f5b93e', mark: '#1a1200', edge: '#b25f00' },
  runout: { fill: '#c0281c', mark: '#fff', edge: '#9c1f34' },
  out: { fill: '#3d0609', mark: '#fff', edge: '#5c0e12' },
  stale: { fill: '#69737d', mark: '#fff', edge: '#51606e' },
};

/**
 * The toolbar's icon of a look, so many pixels wide, for a worker without a document. The white line
 * around it parts a dark shape from a dark toolbar.
 */
export function drawVerdictIcon(look: VerdictLook, size: number): ImageData | null {
  const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  const { outline, mark } = chipShapes[look];
  const { fill, mark: ink, edge } = COLOURS[look];
  const shape = new Path2D(outline);
  pen.scale(size / CHIP_SIZE, size / CHIP_SIZE);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const stroke = (path: Path2D, colour: string, width: number) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke(path);
  };
  stroke(shape, '#fff', 2);
  pen.fillStyle = fill;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a pen is no array
  pen.fill(shape);
  stroke(shape, edge, 0.9);
  if (look !== 'runout') pen.translate(0, RAISED);
  stroke(new Path2D(mark), ink, look === 'learning' ? 2.6 : 2.1);
  return pen.getImageData(0, 0, size, size);
}
