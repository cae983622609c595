import { SECTORS } from '../codebook/sector.ts';
import type { Filter } from '../store/store.ts';

/** 'USA', 'USA/MIL': a speaker by code; anything else names an outlet. */
export function isSpeakerCode(voice: string): boolean {
  const [code = '', sector, ...rest] = voice.split('/');
  return (
    rest.length === 0 && /^[A-Z][A-Z0-9_-]{1,31}$/.test(code) && (sector === undefined || (SECTORS as readonly string[]).includes(sector))
  );
}

/**
 * The filters that follow voices: speakers in whichever outlet they are quoted, outlets in what they tell themselves.
 * A side is several of them; without any, everyone is heard.
 */
export function voiceFilters(voices: readonly string[]): readonly Filter[] {
  if (voices.length === 0) return [{}];
  const [speakers, outlets] = [voices.filter(isSpeakerCode), voices.filter((voice) => !isSpeakerCode(voice))];
  return [...(speakers.length > 0 ? [{ says: speakers }] : []), ...(outlets.length > 0 ? [{ outlets, says: ['own'] }] : [])];
}
