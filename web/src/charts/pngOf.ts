/** Twice the page's pixels, so that print is sharp. */
const SCALE = 2;
/** A browser makes the letters that a file brings along ready when it first draws them, some moments after the rest, and says nowhere when. */
const LETTERS_MS = 500;

/** An SVG as a picture in pixels. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  drawn(image, 1);
  await new Promise((resolve) => setTimeout(resolve, LETTERS_MS));
  const canvas = drawn(image, SCALE);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty.'))), 'image/png'),
  );
}

function drawn(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
