import { KINDS, type Kind } from '../words/kind.ts';
import type { PlacedTick } from './dayScale.ts';
import type { LaidLane } from './layOutLanes.ts';
import { linkPath, linksOf, type Shape } from './timelineShapes.ts';

/** The page's colours as a canvas takes them. */
export interface Paints {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly ink: string;
  readonly faint: string;
  readonly hairline: string;
}

export function readPaints(): Paints {
  const style = getComputedStyle(document.documentElement);
  const paint = (name: string): string => style.getPropertyValue(name).trim();
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, paint(`--${kind}`)])) as Record<Kind, string>;
  return { kinds: { ...kinds, none: paint('--no-kind') }, ink: paint('--ink'), faint: paint('--ink-faint'), hairline: paint('--hairline') };
}

export interface Scene {
  readonly shapes: readonly Shape[];
  readonly lanes: readonly LaidLane[];
  readonly ticks: readonly PlacedTick[];
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  readonly lit: string | null;
  /** Whether every plan is joined to what carries it out, or only the one in hand. */
  readonly allLinks: boolean;
}

/** Draws the lanes, the marks and the lines from plans to deeds. */
export function paintTimeline(pen: CanvasRenderingContext2D, scene: Scene, paints: Paints): void {
  pen.clearRect(0, 0, scene.width, scene.height);
  pen.lineWidth = 1;
  pen.strokeStyle = paints.hairline;
  pen.beginPath();
  for (const { x, strong } of scene.ticks) if (strong) line(pen, Math.round(x) + 0.5, 0, Math.round(x) + 0.5, scene.height);
  for (const { y, height } of scene.lanes) {
    const foot = Math.round(y + height - scene.top) - 0.5;
    if (foot > 0 && foot < scene.height) line(pen, 0, foot, scene.width, foot);
  }
  pen.stroke();
  for (const shape of scene.shapes) paintShape(pen, shape, paints);
  pen.strokeStyle = paints.faint;
  for (const link of linksOf(scene)) pen.stroke(new Path2D(linkPath(link)));
  for (const shape of scene.shapes) if ([scene.selected, scene.lit].includes(shape.mark.bar.id)) frame(pen, shape, paints);
}

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
}

function paintShape(pen: CanvasRenderingContext2D, { x, y, width, height, kind, status, fades, isWide }: Shape, { kinds }: Paints): void {
  const hue = kinds[kind];
  if (fades !== null) {
    const fade = pen.createLinearGradient(x, 0, x + width, 0);
    fade.addColorStop(fades === 'left' ? 1 : 0, hue);
    fade.addColorStop(fades === 'left' ? 0 : 1, 'transparent');
    pen.fillStyle = pen.strokeStyle = fade;
  } else pen.fillStyle = pen.strokeStyle = hue;
  // What is known to no day weighs less on the eye than what is.
  pen.globalAlpha = isWide ? 0.5 : 1;
  if (status === 'actual') pen.fillRect(x, y, width, height);
  else outline(pen, { x, y, width, height, status });
  pen.globalAlpha = 1;
}

function outline(
  pen: CanvasRenderingContext2D,
  { x, y, width, height, status }: Pick<Shape, 'x' | 'y' | 'width' | 'height' | 'status'>,
): void {
  pen.setLineDash(status === 'possible' ? [2, 1.5] : []);
  pen.strokeRect(x + 0.5, y + 0.5, Math.max(1, width - 1), height - 1);
  pen.setLineDash([]);
  if (status !== 'negated') return;
  pen.beginPath();
  line(pen, x - 1, y + height + 1, x + width + 1, y - 1);
  pen.stroke();
}

function frame(pen: CanvasRenderingContext2D, { x, y, width, height }: Shape, { ink }: Paints): void {
  pen.strokeStyle = ink;
  pen.lineWidth = 2;
  pen.strokeRect(x - 2, y - 2, width + 4, height + 4);
  pen.lineWidth = 1;
}
