/** The map's colours, as its renderer reads them. */
interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly strong: string;
  readonly disputed: string;
  readonly text: string;
}

/** The page's tokens in red, green and blue: the renderer does not know their colour space. */
export function mapColours(): MapColours {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const colour = (name: string): string => {
    if (pen === null) return '#888';
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
  };
  return {
    sea: colour('--map-sea'),
    land: colour('--map-land'),
    border: colour('--hairline'),
    strong: colour('--map-border'),
    disputed: colour('--map-disputed'),
    text: colour('--ink-faint'),
  };
}
