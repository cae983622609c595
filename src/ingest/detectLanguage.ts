import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = typeof import('eld/small').eld;

/** Fewer letters say too little: 'Kyiv, Minsk' is no language. */
const FEW_LETTERS = 40;
const HEAD = 6000;
const FUNCTION_WORDS = new Set(
  'the of and to in a is was that for on with as at by from it his he its has have had said not be were which would are an but this they their will who been after'.split(
    ' ',
  ),
);

const require = createRequire(import.meta.url);
let detector: Detector | undefined;

/** The detector takes a third of a second and 75 MB to load, so it waits for a text that is not plainly English. */
function loadedDetector(): Detector {
  detector ??= (require(fileURLToPath(import.meta.resolve('eld/small'))) as typeof import('eld/small')).eld;
  return detector;
}

/** Every fifth word or more of English is one of its commonest forty; no other language comes near with as many different ones. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const common = words.filter((word) => FUNCTION_WORDS.has(word));
  return words.length >= 20 && common.length >= words.length * 0.2 && new Set(common).size >= 6;
}

/** The BCP 47 code of a text's language, 'und' where it cannot be told. A short text in ASCII letters is taken for English. */
export function detectLanguage(text: string): string {
  const head = text.slice(0, HEAD);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const ascii = head.match(/[a-z]/gi)?.length ?? 0;
  if (letters < FEW_LETTERS) return letters > 0 && ascii >= letters * 0.9 ? 'en' : 'und';
  if (isPlainlyEnglish(head)) return 'en';
  const found = loadedDetector().detect(head);
  return found.isReliable() && found.language !== '' ? found.language : 'und';
}
