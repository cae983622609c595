/** A note that wants to stand at a height, and how tall it is. */
export interface NoteBox {
  readonly top: number;
  readonly height: number;
}

/** Where notes stand, in order: each in line with its sentence, or below the note before where that is in the way. */
export function placeNotes(boxes: readonly NoteBox[], gap: number): readonly number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { top, height } of boxes) {
    const at = Math.max(top, free);
    tops.push(at);
    free = at + height + gap;
  }
  return tops;
}
