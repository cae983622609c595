import { BAR_SCHEMA } from './barSchema.ts';
import { COUNTING_SCHEMA } from './countingSchema.ts';
import { DERIVED_SCHEMA } from './derivedSchema.ts';
import { EVENT_ROW_SCHEMA } from './eventRowSchema.ts';
import { FACTS_SCHEMA } from './factsSchema.ts';
import { FIGURE_BRIEF_SCHEMA } from './figureBriefSchema.ts';
import { FIGURE_SCHEMA } from './figureSchema.ts';
import { IMPLIED_DAY_SCHEMA } from './impliedDaySchema.ts';
import { LEDGER_ANEW_SCHEMA } from './ledgerAnewSchema.ts';
import { LEDGER_FIGURE_SCHEMA } from './ledgerFigureSchema.ts';
import { LINK_COUNT_SCHEMA } from './linkCountSchema.ts';
import { LINK_LIST_SCHEMA } from './linkListSchema.ts';
import { LINK_SCHEMA } from './linkSchema.ts';
import { NEWEST_SCHEMA } from './newestSchema.ts';
import { OUTLINE_SCHEMA } from './outlineSchema.ts';
import { READING_BITS_SCHEMA } from './readingBitsSchema.ts';
import { READING_SCHEMA } from './readingSchema.ts';
import { RECONCILER_SCHEMA } from './reconcilerSchema.ts';
import { RECONCILING_SCHEMA } from './reconcilingSchema.ts';
import { STORY_KINDS_SCHEMA } from './storyKindsSchema.ts';
import { STORY_PAIRS_SCHEMA } from './storyPairsSchema.ts';
import { STORY_REACH_SCHEMA } from './storyReachSchema.ts';
import { STORY_SCHEMA } from './storySchema.ts';
import { STORY_SETTLING_SCHEMA } from './storySettlingSchema.ts';
import { SUM_SCHEMA } from './sumSchema.ts';
import { TELLING_SCHEMA } from './tellingSchema.ts';
import { TOLD_AS_SCHEMA } from './toldAsSchema.ts';
import { TOLD_MENTION_SCHEMA } from './toldMentionSchema.ts';
import { TOLD_WAY_SCHEMA } from './toldWaySchema.ts';
import { UNDATED_TERMS_SCHEMA } from './undatedTermsSchema.ts';

/** 'Taci' in ASCII: tells our files from other SQLite databases. */
export const APPLICATION_ID = 0x54616369;

/**
 * One script a version; script n brings a store from version n to n + 1. A script is never edited
 * once released: another is added.
 *
 * A document is one text of one outlet. A reading is that document as one version of the rules read it;
 * `documents.reading` is the one that shows. A sighting is a place where the text was seen, with the
 * bytes and the metadata it came with there; `documents.sighting` is the smallest of those of the reading,
 * so that the record does not depend on which came first.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  -- zlib
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  characters INTEGER NOT NULL,
  published TEXT,
  -- Undated documents come last.
  sort_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published, char(1114111))) VIRTUAL,
  reading INTEGER REFERENCES readings (row),
  sighting INTEGER REFERENCES sightings (row)
) STRICT;
CREATE INDEX documents_by_published ON documents (sort_key, id);
CREATE INDEX documents_by_source ON documents (source, published);
CREATE UNIQUE INDEX documents_by_reading ON documents (reading);

-- The text as a JSON string: plain SQLite text would lose unpaired surrogates, and with them the quotes.
CREATE TABLE texts (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  json TEXT NOT NULL
) STRICT;

CREATE TABLE readings (
  row INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (row),
  version TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  UNIQUE (document, version)
) STRICT;

CREATE TABLE sightings (
  row INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings (row),
  path TEXT,
  url TEXT,
  sha256 TEXT NOT NULL REFERENCES originals (sha256),
  title TEXT,
  published TEXT,
  language TEXT NOT NULL,
  notices TEXT NOT NULL
) STRICT;
CREATE INDEX sightings_by_reading ON sightings (reading);
CREATE INDEX sightings_by_bytes ON sightings (sha256);

CREATE TABLE findings (
  row INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings (row),
  kind TEXT NOT NULL CHECK (kind IN ('mention', 'figure', 'claim')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT,
  measure TEXT,
  status TEXT,
  -- Whether the outlet says it in its own voice.
  own INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (reading, kind, id)
) STRICT;
-- All that filters ask for, so that counting never touches the JSON.
CREATE INDEX findings_by_reading ON findings (reading, kind, type, measure, status, own);
CREATE INDEX findings_by_id ON findings (id, kind);
CREATE TRIGGER findings_keep BEFORE UPDATE ON findings
BEGIN SELECT RAISE(ABORT, 'findings are append-only'); END;
CREATE TRIGGER findings_stay BEFORE DELETE ON findings
BEGIN SELECT RAISE(ABORT, 'findings are append-only'); END;

CREATE TABLE finding_speakers (
  finding INTEGER NOT NULL REFERENCES findings (row),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  sector TEXT,
  full_code TEXT GENERATED ALWAYS AS (code || '/' || sector) VIRTUAL,
  PRIMARY KEY (finding, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_speakers_by_code ON finding_speakers (code);
CREATE INDEX finding_speakers_by_full_code ON finding_speakers (full_code) WHERE full_code IS NOT NULL;

-- Who is quoted in a reading and in how many findings, counted when it is written.
CREATE TABLE reading_speakers (
  reading INTEGER NOT NULL REFERENCES readings (row),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  sector TEXT,
  name TEXT NOT NULL,
  findings INTEGER NOT NULL,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_actors (
  finding INTEGER NOT NULL REFERENCES findings (row),
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'of', 'speaker', 'against')),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  sector TEXT,
  full_code TEXT GENERATED ALWAYS AS (code || '/' || sector) VIRTUAL,
  PRIMARY KEY (finding, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_actors_by_code ON finding_actors (code);
CREATE INDEX finding_actors_by_full_code ON finding_actors (full_code) WHERE full_code IS NOT NULL;

CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- The last reading that the events below take in; there is one row.
CREATE TABLE events_upto (
  reading INTEGER NOT NULL
) STRICT;
INSERT INTO events_upto VALUES (0);

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  -- Events without a day come last.
  sort_key TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_day ON events (sort_key, id);

CREATE TABLE event_mentions (
  event TEXT NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  -- A finding's id, and no foreign key: ids recur from one version of the rules to the next.
  mention TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_mentions_by_mention ON event_mentions (mention);

CREATE TABLE assessments (
  row INTEGER PRIMARY KEY,
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  week TEXT NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (week, actor, recipient)
) STRICT;

CREATE TABLE assessment_events (
  assessment INTEGER NOT NULL REFERENCES assessments (row),
  position INTEGER NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (assessment, position)
) STRICT, WITHOUT ROWID;
`,
  DERIVED_SCHEMA,
  RECONCILING_SCHEMA,
  LINK_SCHEMA,
  FACTS_SCHEMA,
  STORY_SCHEMA,
  RECONCILER_SCHEMA,
  COUNTING_SCHEMA,
  NEWEST_SCHEMA,
  STORY_KINDS_SCHEMA,
  FIGURE_SCHEMA,
  SUM_SCHEMA,
  LINK_LIST_SCHEMA,
  STORY_REACH_SCHEMA,
  TELLING_SCHEMA,
  BAR_SCHEMA,
  STORY_PAIRS_SCHEMA,
  FIGURE_BRIEF_SCHEMA,
  READING_SCHEMA,
  TOLD_MENTION_SCHEMA,
  LINK_COUNT_SCHEMA,
  STORY_SETTLING_SCHEMA,
  OUTLINE_SCHEMA,
  TOLD_AS_SCHEMA,
  EVENT_ROW_SCHEMA,
  LEDGER_FIGURE_SCHEMA,
  READING_BITS_SCHEMA,
  IMPLIED_DAY_SCHEMA,
  TOLD_WAY_SCHEMA,
  LEDGER_ANEW_SCHEMA,
  LEDGER_ANEW_SCHEMA,
  UNDATED_TERMS_SCHEMA,
  LEDGER_ANEW_SCHEMA,
  LEDGER_ANEW_SCHEMA,
];

/** What this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Stands where a sort key is unknown; sorts after every real one. */
export const LAST_SORT_KEY = '\u{10FFFF}';
