/** A size as messages print it: '200 MiB'. */
export function megabytes(bytes: number): string {
  const size = bytes / 1_048_576;
  return size >= 10 ? `${Math.round(size)} MiB` : size >= 1 ? `${size.toFixed(1)} MiB` : `${bytes} bytes`;
}
