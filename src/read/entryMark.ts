const BODY = '(?=["“‘]?\\p{Lu}[\\p{L}\'’.-]*\\s)';
const ZONE = '(?:GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|KST|ES?T|ED?T|local|local time)';
const DASH = '(?:[–—|:-]\\s)';

/** '09:20 GMT – Lula has …', '7.30pm: Ministers …', '[14:05] Troops …'. */
const CLOCK = new RegExp(
  `^\\[?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\(?${ZONE}\\)?)?\\]?\\s?${DASH}?\\s?${BODY}`,
  'u',
);

const STAMP_WORD =
  '(?:UPDATE|Update|BREAKING|Breaking(?: news)?|BREAKING NEWS|URGENT|Urgent|FLASH|Flash|ALERT|JUST IN|Just in|LATEST|Latest|RECAP|Recap|WRAPUP|CORRECTION|Correction|CORRECTED|SUMMARY|Summary|BACKGROUND|Background|CONTEXT|Context|EXCLUSIVE|Exclusive|ANALYSIS|Analysis|DEVELOPING|Developing|BULLETIN|LEAD|SNAP|REFILE)';
/** 'UPDATE 3 (19:45) - At least …', 'BREAKING: Troops …', '1-URGENT-'; what a desk stamps on a piece of copy. */
const STAMP = new RegExp(
  `^(?:\\d-)?${STAMP_WORD}(?:\\s(?:No\\.?\\s)?\\d{1,2})?(?:\\s?[([][^()[\\]\\n]{1,30}[)\\]])?\\s?[–—|:-]{1,2}\\s(?=["“‘]?[\\p{Lu}\\d])`,
  'u',
);

/**
 * The clock of an entry of a live page, or the stamp of a desk, at the head of a line: it stands apart from its sentence as a
 * dateline does. '' where there is none.
 */
export const entryMark = (line: string): string => CLOCK.exec(line)?.[0] ?? STAMP.exec(line)?.[0] ?? '';
