interface Format {
  readonly starts: readonly number[];
  readonly name: string;
  readonly does: string;
}

const bytesOf = (sign: string): readonly number[] => Array.from(sign, (letter) => letter.charCodeAt(0));
const CONVERT = 'convert it to text first';
const PICTURE = 'a picture holds no text; leave it out, or give its text as a .txt file';
const UNPACK = 'unpack it and name the files inside';

/** First bytes of formats that people put beside their articles. */
const FORMATS: readonly Format[] = [
  { starts: bytesOf('%PDF-'), name: 'PDF', does: CONVERT },
  {
    starts: bytesOf('PK\u0003\u0004'),
    name: 'a ZIP archive or an office document (docx, odt, epub)',
    does: `save it as text or HTML, or ${UNPACK}`,
  },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old office document (doc, xls)', does: 'save it as text or HTML' },
  { starts: bytesOf('{\\rtf'), name: 'RTF', does: 'save it as text or HTML' },
  { starts: [0x89, ...bytesOf('PNG')], name: 'PNG', does: PICTURE },
  { starts: [0xff, 0xd8, 0xff], name: 'JPEG', does: PICTURE },
  { starts: bytesOf('GIF8'), name: 'GIF', does: PICTURE },
  { starts: [0x1f, 0x8b], name: 'gzip', does: `${UNPACK} (only manifests are read packed, .jsonl.gz)` },
  { starts: bytesOf('BZh'), name: 'bzip2', does: UNPACK },
  { starts: [0xfd, ...bytesOf('7zXZ')], name: 'xz', does: UNPACK },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], name: 'zstd', does: UNPACK },
  { starts: bytesOf('7z\u00bc\u00af'), name: '7-Zip', does: UNPACK },
  { starts: bytesOf('SQLite format 3'), name: 'an SQLite database', does: 'export its texts as a manifest (.jsonl)' },
  { starts: [0x7f, ...bytesOf('ELF')], name: 'a program', does: 'leave it out' },
  { starts: bytesOf('OggS'), name: 'a sound or film', does: 'give its transcript as a .txt file' },
  { starts: bytesOf('ID3'), name: 'a sound', does: 'give its transcript as a .txt file' },
];

/** Why bytes are a format that is not read, and what would do; null where no known format begins so. */
export function binarySign(bytes: Uint8Array): string | null {
  const format = FORMATS.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  return format === undefined ? null : `${format.name} is not read yet; ${format.does}`;
}
