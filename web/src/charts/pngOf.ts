import { type Probe, probed } from './letterProbes.ts';

/** Twice the page's pixels, so that print is sharp. */
const SCALE = 2;
/** How long a browser may take to make the letters of a file ready, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * An SVG with its letters as a picture in pixels. A browser makes letters that a file brings along ready after it has
 * first drawn the rest, and says nowhere when: so a letter of each face is drawn under the picture, where it is waited
 * for and cut off. Rejects where the browser cannot draw the picture or its letters.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const { whole, probes, height } = probed(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
  await image.decode();
  const until = performance.now() + PATIENCE_MS;
  while (!haveInk(image, probes)) {
    if (performance.now() > until) throw new Error('The letters of the picture could not be drawn.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const canvas = sheet(image.naturalWidth * SCALE, height * SCALE);
  penOf(canvas).drawImage(image, 0, 0, image.naturalWidth * SCALE, image.naturalHeight * SCALE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty.'))), 'image/png'),
  );
}

/** Whether each letter to wait for is drawn by now. */
function haveInk(image: HTMLImageElement, probes: readonly Probe[]): boolean {
  return probes.every(({ x, y, size }) => {
    const pen = penOf(sheet(size, size));
    pen.drawImage(image, -x, -y);
    return pen.getImageData(0, 0, size, size).data.some((value, at) => at % 4 === 3 && value > 0);
  });
}

function sheet(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return canvas;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  return pen;
}
