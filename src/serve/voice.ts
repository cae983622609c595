import { actorTitle } from '../codebook/actorTitle.ts';
import { SECTOR_TITLE } from '../codebook/sector.ts';
import type { Filter, StoreSummary } from '../store/store.ts';
import type { SpeakerVoice } from './answers.ts';

/**
 * The speakers that a record quotes, as a user can choose them, by title: each state or
 * organisation, and its parts where more than one of them speaks. Those that the text does not
 * identify cannot be followed and are left out.
 */
export function speakerVoices(speakers: StoreSummary['speakers']): readonly SpeakerVoice[] {
  const identified = speakers.filter(({ code }) => code !== '');
  const voices = Map.groupBy(identified, ({ code }) => code)
    .entries()
    .flatMap(([code, group]) => voicesOf(code, group));
  return [...voices].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

function voicesOf(code: string, group: StoreSummary['speakers']): readonly SpeakerVoice[] {
  const title = actorTitle(code);
  const parts = new Set(group.map(({ sector }) => sector));
  const named = Object.entries(SECTOR_TITLE).filter(([sector]) => parts.size > 1 && parts.has(sector));
  return [{ says: code, title }, ...named.map(([sector, part]) => ({ says: `${code}/${sector}`, title: `${title}, ${part}` }))];
}

/** Whether a filter follows one voice, and with that leaves out what others tell. */
export const followsVoice = (filter: Filter): boolean => (filter.says?.length ?? 0) > 0;

/** The same filter as everyone tells it. 'own' of one outlet is that outlet's voice, so both go. */
export function withoutVoice(filter: Filter): Filter {
  const { says, outlets, ...rest } = filter;
  const isOutletVoice = says?.length === 1 && says[0] === 'own' && outlets?.length === 1;
  return isOutletVoice || outlets === undefined ? rest : { ...rest, outlets };
}
