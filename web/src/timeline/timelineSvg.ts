import { FAMILY } from '../charts/face.ts';
import { escaped } from '../charts/svgParts.ts';
import { titledTicks } from './dayScale.ts';
import type { Paints, Scene } from './paintTimeline.ts';
import { linkPath, linksOf, type Shape } from './timelineShapes.ts';

const GUTTER = 168;
const HEAD = 28;

/** The timeline as it stands, as a file: lanes with their names, the axis, and every mark with what it says. */
export function timelineSvg(scene: Scene, paints: Paints, ground: string, nameOf: (shape: Shape) => string): string {
  const { width, height, top } = scene;
  const lanes = scene.lanes.filter(({ y, height: tall }) => y + tall > top && y < top + height);
  const text = (x: number, y: number, words: string, colour: string): string =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${colour}" font-family="${FAMILY}" font-size="11">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${GUTTER + width}" height="${HEAD + height}" viewBox="0 0 ${GUTTER + width} ${HEAD + height}">`,
    '<title>Timeline</title>',
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...titledTicks(scene.ticks, width).map(({ x, title }) => text(GUTTER + x + 3, 18, title, paints.faint)),
    ...lanes.map(({ y, title }) => text(4, HEAD + Math.max(0, y - top) + 14, title.slice(0, 28), paints.ink)),
    `<svg x="${GUTTER}" y="${HEAD}" width="${width}" height="${height}">`,
    ...lanes.map(({ y, height: tall }) => `<path d="M0 ${y + tall - top}H${width}" stroke="${paints.hairline}"/>`),
    ...linksOf(scene).map((link) => `<path d="${linkPath(link)}" fill="none" stroke="${paints.faint}"/>`),
    ...scene.shapes.map((shape) => shapeSvg(shape, paints, nameOf(shape))),
    '</svg></svg>',
  ].join('\n');
}

function shapeSvg({ x, y, width, height, kind, status, fades, isWide }: Shape, { kinds }: Paints, name: string): string {
  const hue = kinds[kind];
  const at = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height}"`;
  const faded = fades === null && !isWide ? '' : ' opacity="0.5"';
  const title = `<title>${escaped(name)}</title>`;
  if (status === 'actual') return `<rect ${at} fill="${hue}"${faded}>${title}</rect>`;
  const dash = status === 'possible' ? ' stroke-dasharray="2 1.5"' : '';
  const strike = status === 'negated' ? `<path d="M${x - 1} ${y + height + 1}L${x + width + 1} ${y - 1}" stroke="${hue}"/>` : '';
  return `<rect ${at} fill="none" stroke="${hue}"${dash}${faded}>${title}</rect>${strike}`;
}
