/** 'RUS/MIL, BLR' for a list of actors; '–' for none. */
export function partyText(parties: readonly { readonly code: string; readonly sector: string | null; readonly name: string }[]): string {
  if (parties.length === 0) return '–';
  return parties
    .map(({ code, sector, name }) => (code === '' ? name : sector === null || sector === code ? code : `${code}/${sector}`))
    .join(', ');
}
