import { SHIP_PREFIX, UNIT_HEADS } from './nameHeads.ts';
import { isNameWord, type NameScene, written } from './nameScene.ts';
import type { FoundName } from './nameTable.ts';

/** Aircraft, tanks and other vehicles as they are numbered in Russia, America and Europe. */
const VEHICLE =
  /^(?:(?:MiG|Mig|Su|Tu|Il|An|Yak|Ka|Mi|Be|T|PT|BTR|BMP|BMD|BRDM|M1A|TB|JAS|DDG|CVN)-?\d{1,4}\p{L}{0,3}\d{0,2}|(?:FA|EA|EC|KC|RC|MC|HC|AC|AH|UH|CH|MH|MQ|RQ|OV|CV|MV|MT|LAV|JF|EF|KF|SSBN|SSN|PTS|Orlan|Leopard|Boeing|Airbus|A|B|C|E|F|P|U|V|J|H)-\d{1,4}\p{L}{0,3}\d{0,2}|F\d\d|BTR|BMP|BMD|MiG|AWACS|JSTARS)s?$/u;
/** Missiles, guns and air defences so numbered. */
const WEAPON =
  /^(?:(?:S|SA|SS|SSC|SM|AGM|AIM|BGM|RIM|FIM|FGM|MIM|GBU|R|RS|RSM|9M|9K|9P|3M|Kh|X|P|PAC|DF|JL|HQ|KN|BM|BL|TOS|AT|RPG|RPO|AK|AKM|M4|MK|D|2S|ZU|ZSU|PKM|SVD|KRET|OTR|KAB|FAB|MGM|UGM|LGM|W|RGM|NSM|MT-LB|FH|PzH|2B)-?\d{1,4}\p{L}{0,2}\d{0,2}(?:-\p{L}{1,2}\d?)?)s?$/u;
/** Designations that are both a letter and a number: which arm uses the number says what it is. */
const WEAPON_NUMBER =
  /^(?:S-(?:125|200|300|350|400|500)\p{L}{0,3}|M(?:777|270|142|109|198|252|240|249|2|4|16|82)\p{L}?\d?|AK-\d+|R-\d+|P-(?:800|700|270|35))s?$/u;
const VEHICLE_NUMBER =
  /^(?:T-\d\d\p{L}{0,3}\d?|M1(?:A\d)?|M2A\d|M113|A-(?:10|50|400)\p{L}?|P-(?:8|3)\p{L}?|B-\d+\p{L}?|C-\d+\p{L}?|U-2\p{L}?|V-22|E-\d\p{L}?|F-\d+\p{L}?)s?$/u;

const ORDINAL = /^(?:\d{1,4}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[IVX]{1,6})$/iu;
const NUMBERED_PLAIN = /^\d{1,4}$/u;
const LONGEST = 7;

/** Whether words of a unit's name lead on to what units are called by. */
function leadsToHead(pieces: NameScene['pieces'], at: number): boolean {
  for (let to = at + 1; to < at + LONGEST; to++) {
    const piece = pieces[to];
    if (!piece || (!piece.upper && piece.norm !== 'and' && piece.norm !== 'of' && !/^\d/u.test(piece.norm))) return false;
    if (piece.upper && (UNIT_HEADS.has(piece.norm) || piece.norm === 'team')) return true;
  }
  return false;
}

/** 'the [82nd Airborne Division]', '[Azov Battalion]', '[Black Sea Fleet]', 'the [1st Battalion, 5th Marines]' up to the comma. */
export function unitAt(scene: NameScene, at: number): FoundName | null {
  const { pieces } = scene;
  if (!leadsToHead(pieces, at)) return null;
  const first = written(scene, at, at + 1);
  const numbered = ORDINAL.test(first) && (!/^[a-z]/u.test(first) || /^\d/u.test(first));
  if (!numbered && !(NUMBERED_PLAIN.test(first) || isNameWord(scene, at))) return null;
  let best = at;
  for (let to = at + 1; to < at + LONGEST; to++) {
    const piece = pieces[to];
    if (!piece?.upper && !/^(?:and|of)$/u.test(piece?.norm ?? '') && !(numbered && /^\d/u.test(piece?.norm ?? ''))) break;
    if (piece?.upper && (UNIT_HEADS.has(piece.norm) || (piece.norm === 'team' && pieces[to - 1]?.norm === 'combat'))) best = to + 1;
  }
  if (best === at) return null;
  const head = pieces[best - 1]?.norm ?? '';
  // 'Ukrainian Army', 'Wagner Group', 'Acme Company' are bodies; with a number they are units.
  if (!numbered && /^(?:army|group|company|wing|corps|armies|divisions?|squadron)$/u.test(head)) return null;
  if (NUMBERED_PLAIN.test(first) && !/^(?:battalion|brigade|regiment|squadron)$/u.test(head)) return null;
  // 'the Russian Black Sea Fleet': a fleet with a name of its own, and whose it is.
  const owner = scene.known[at];
  const owned = owner?.type === 'NORP' && (owner.to === best - 1 || scene.known[owner.to] != null);
  return owned ? null : { to: best, type: 'UNIT' };
}

const shipName = (scene: NameScene, at: number): number => {
  let to = at;
  while (to < at + 3 && (isNameWord(scene, to) || (to > at && /^(?:of|the|de|[IVX]+)$/u.test(scene.pieces[to]?.norm ?? '')))) to++;
  while (to > at && !scene.pieces[to - 1]?.upper) to--;
  return to;
};

/** A ship by its prefix, or a vehicle or weapon by its number: 'USS Example', 'Su-35', 'S-400', 'T-72B3', 'MiG 29'. */
export function designatedAt(scene: NameScene, at: number): FoundName | null {
  const { pieces } = scene;
  const word = written(scene, at, at + 1);
  if (SHIP_PREFIX.has(word.toLowerCase()) && word === word.toUpperCase() && !scene.shouted) {
    const to = shipName(scene, at + 1);
    if (to > at + 1) return { to, type: 'VEHICLE' };
  }
  if (
    /^(?:boeing|airbus|leopard|mig|challenger|antonov|tupolev)$/u.test(pieces[at]?.norm ?? '') &&
    /^\p{Lu}?\d/u.test(pieces[at + 1]?.norm ?? '')
  )
    return { to: at + 2, type: 'VEHICLE' };
  if (!/\d/u.test(word) && !/^(?:BTR|BMP|BMD|MiG|AWACS)s?$/u.test(word)) return null;
  const type = WEAPON_NUMBER.test(word)
    ? 'WEAPON'
    : VEHICLE_NUMBER.test(word) || VEHICLE.test(word)
      ? 'VEHICLE'
      : WEAPON.test(word)
        ? 'WEAPON'
        : null;
  if (type === null || !/^[\p{Lu}\d]/u.test(word)) return null;
  const named = scene.known[at + 1];
  return { to: named && (named.type === 'VEHICLE' || named.type === 'WEAPON') ? named.to : at + 1, type };
}
