import { z } from 'zod';
import { EVENT_TYPES } from '../codebook/eventType.ts';
import { SECTORS } from '../codebook/sector.ts';
import { assessmentSchema } from '../model/assessment.ts';
import { claimSchema } from '../model/claim.ts';
import { contentionSchema } from '../model/contention.ts';
import { documentSchema } from '../model/document.ts';
import { eventSchema } from '../model/event.ts';
import { figureSchema } from '../model/figure.ts';
import { mentionSchema } from '../model/mention.ts';
import { noticeSchema } from '../model/notice.ts';
import { ORIGIN_KINDS } from '../model/origin.ts';
import { placeSchema } from '../model/place.ts';
import { itemGradeSchema } from '../model/sourceGrade.ts';
import { spanShape } from '../model/span.ts';
import { storySchema } from '../model/story.ts';

// What the API answers with, as schemas: they document, and a test holds the answers to them.

const count = z.int().min(0);

const toldShape = {
  outlet: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable().optional().describe('Where the document was published; null where unknown.'),
  published: z.string().nullable().describe('ISO day or instant; null where unknown.'),
};

const ruleSchema = z.object({ id: z.string(), says: z.string(), why: z.string() }).describe('What a rule says, and why it is there.');
const rulesShape = { rules: z.record(z.string(), ruleSchema).describe('The rules that found what is answered, by id.') };

/** A page of a list of such items, with what the filter leaves out. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item).readonly(),
    total: count.describe('How many pass the filter in all.'),
    next: z.string().nullable().describe('The `cursor` of the page that follows; null where none does.'),
    all: count.describe('How many there are under no filter.'),
    others: count.nullable().describe('Where one voice is followed: how many more pass when everyone is heard. Else null.'),
  });

export const documentSummarySchema = documentSchema.unwrap().omit({ kind: true, text: true }).extend({
  characters: count,
  mentions: count,
  figures: count,
  claims: count,
  notices: count,
});
export const toldMentionSchema = mentionSchema.unwrap().extend(toldShape);
export const toldFigureSchema = figureSchema.unwrap().extend(toldShape);
export const toldClaimSchema = claimSchema.unwrap().extend(toldShape);

const storyTitleSchema = storySchema.unwrap().pick({ id: true, title: true, documents: true });
const originSchema = z.object({
  kind: z.enum(ORIGIN_KINDS).describe('own says only that nothing else was seen.'),
  document: z.string().nullable().describe('The document it goes back to; null where none is at hand.'),
  outlet: z.string().nullable().describe('The outlet of that.'),
  agency: z.string().nullable().describe('The agency it credits.'),
  sure: z.number().min(0).max(1),
  reasons: z.array(z.string()).readonly(),
});
export const storyListSchema = listOf(storySchema);
const spanSchema = z.object(spanShape);
const passageSchema = z.object({ ...spanShape, text: z.string(), hits: z.array(spanSchema).readonly() });
export const documentListSchema = listOf(
  documentSummarySchema.extend({
    story: storyTitleSchema.nullable().describe('The story it is in; null while that is not found.'),
    origin: originSchema.nullable().describe('How it comes to its text; null while it is not compared with others.'),
    passages: z
      .array(passageSchema)
      .readonly()
      .describe('Where the words of `text` stand, at most two; offsets count in the text of the document.'),
  }),
);
const facet = <T extends z.ZodType>(value: T) => z.array(z.object({ value, documents: count })).readonly();
export const facetListSchema = z.object({
  stories: z
    .array(z.object({ value: z.string(), title: z.string().nullable(), documents: count }))
    .readonly()
    .describe('Of two documents or more, by id; at most thirty.'),
  origins: facet(z.enum(ORIGIN_KINDS)),
  outlets: facet(z.string()),
  months: facet(z.string()).describe("Months of publication; '' where unknown."),
  types: facet(z.enum(EVENT_TYPES)),
  actors: facet(z.string()).describe('Codes, at most thirty.'),
});
export const eventListSchema = listOf(eventSchema);
export const mentionListSchema = listOf(toldMentionSchema).extend(rulesShape);
export const figureListSchema = listOf(toldFigureSchema).extend(rulesShape);
export const noticeListSchema = listOf(z.object({ document: z.string(), ...toldShape, notice: noticeSchema }));
export const claimListSchema = listOf(toldClaimSchema).extend(rulesShape);
export const assessmentListSchema = z.object({ items: z.array(assessmentSchema).readonly() });

export const documentAnswerSchema = z.object({
  document: documentSchema,
  mentions: z.array(mentionSchema).readonly(),
  figures: z.array(figureSchema).readonly(),
  claims: z.array(claimSchema).readonly(),
  notices: z.array(noticeSchema).readonly(),
  hits: z.array(spanSchema).readonly().describe('Where the words of `text` stand; none where none are asked for.'),
  sha256: z.string().describe('Of the bytes it was read from.'),
  version: z.string().describe('Of the rules that read it.'),
  ...rulesShape,
});

export const eventAnswerSchema = z.object({
  event: eventSchema,
  tellings: z.array(toldMentionSchema).readonly(),
  elsewhere: z
    .array(toldMentionSchema)
    .readonly()
    .describe('Where a side of one of its disputes is told by other events alone: the first tellings of that side.'),
  figures: z.array(toldFigureSchema).readonly().describe('The figures inside the tellings.'),
  grade: itemGradeSchema.describe('Credibility from corroboration alone.'),
  contentions: z.array(contentionSchema).readonly().describe('Disputes in which its tellings take sides.'),
  ...rulesShape,
});

export const placeAnswerSchema = placeSchema.unwrap().omit({ text: true, resolvedFrom: true, precision: true });

export const derivationAnswerSchema = z.object({
  finding: z.string(),
  steps: z.array(z.string()).readonly().nullable().describe('In sentences; null where reading the document again does not find it.'),
  version: z.string().describe('Of the rules that found it.'),
});

export const recordSummarySchema = z.object({
  name: z.string(),
  version: z.string(),
  documents: count,
  mentions: count,
  figures: count,
  claims: count,
  events: count,
  notices: count,
  outlets: z
    .array(z.object({ outlet: z.string(), documents: count, first: z.string().nullable(), last: z.string().nullable() }))
    .readonly()
    .describe('By alphabet.'),
  speakers: z
    .array(z.object({ code: z.string(), sector: z.enum(SECTORS).nullable(), name: z.string(), findings: count }))
    .readonly()
    .describe('Who is quoted, most quoted first.'),
  voices: z
    .array(z.object({ says: z.string(), title: z.string() }))
    .readonly()
    .describe('Speakers that can be followed: values of `says`.'),
  actorTitles: z.record(z.string(), z.string()).describe('English names of states and organisations by code.'),
});

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    status: z.int(),
    code: z.string().describe('Stable; for programs.'),
    title: z.string(),
    detail: z.string().describe('For people: what, which value, and what would do.'),
    parameters: z
      .array(z.object({ parameter: z.string(), reason: z.string() }))
      .readonly()
      .optional(),
  })
  .describe('What went wrong (RFC 9457).');
