export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Keeps letters from being written over one another: a box is taken where it is free, and refused where it is not. */
export function freeSpots(taken: readonly Box[]): (box: Box) => boolean {
  const boxes = [...taken];
  return (box) => {
    if (boxes.some((one) => overlaps(one, box))) return false;
    boxes.push(box);
    return true;
  };
}

/** Whether two boxes share any of their ground. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
