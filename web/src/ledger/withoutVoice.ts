/** The parameters as everyone tells it: 'own' of one outlet is that outlet's voice, so both go. */
export function withoutVoice(search: string): string {
  const query = new URLSearchParams(search);
  if (query.getAll('says').length === 1 && query.get('says') === 'own' && query.getAll('outlet').length === 1) query.delete('outlet');
  query.delete('says');
  return query.toString();
}
