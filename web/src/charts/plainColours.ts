/** A picture with its colours in red, green and blue: programs other than browsers know no others. */
export function plainColours(svg: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return svg;
  const known = new Map<string, string>();
  return svg.replaceAll(/\b(?:oklch|oklab|lch|lab|color)\([^()]*\)/g, (colour) => {
    const plain = known.get(colour) ?? inRgb(colour, pen);
    known.set(colour, plain);
    return plain;
  });
}

function inRgb(colour: string, pen: CanvasRenderingContext2D): string {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
}
