interface Days {
  readonly asof?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What a file of an export is called, without its ending: what it holds, and the days it is of where they were asked for. */
export function exportName(of: string, { asof, from, to }: Days): string {
  const range = [from ? `from-${from}` : '', to ? `to-${to}` : ''];
  return [of, asof ? `as-of-${asof}` : '', ...range].filter((part) => part !== '').join('-');
}
