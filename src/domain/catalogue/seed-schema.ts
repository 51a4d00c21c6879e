/** The shape of an entry in seeds/sources/*.yaml. Messages say what was expected; the reader adds what came. */
import { z } from 'zod';
import { isDay } from '../model/days';
import { HIERARCHY_LEVELS } from '../model/terms';

const text = z.string('a text').min(1, 'a text that is not empty');
const date = z
  .string('a date YYYY-MM-DD')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date YYYY-MM-DD', abort: true })
  .refine(isDay, 'a day that exists');
const dateOrNull = date.nullable();
const list = <T extends z.ZodType>(item: T) => z.array(item, 'a list');

const version = z.strictObject({
  /** Day of promulgation, or of the amendment that made this version. */
  promulgated: dateOrNull,
  effective: dateOrNull,
  number: text.nullish(),
  /** Only where the next version's effective date does not say it. */
  ended: z
    .strictObject({
      on: dateOrNull,
      by: z.enum(['AMENDED', 'REPEALED', 'EXPIRED'], 'AMENDED, REPEALED or EXPIRED'),
    })
    .optional(),
  note: text.nullish(),
});

/** `evidence` says where the other work is named, e.g. 第一条. */
const relation = z.strictObject({ title: text, evidence: text.nullish() });

const captions = z.strictObject({
  version: date,
  /** Article number (`27`, or `17-1` for 第十七条之一) → caption in the editors' own words. */
  articles: z.record(
    z.string().regex(/^[1-9]\d{0,3}(-[1-9]\d?)?$/, 'an article number such as 27 or 17-1'),
    text,
    'a map from article numbers to captions',
  ),
});

export const seedEntry = z.strictObject(
  {
    title: text,
    /** As on the document itself, where it differs from the title. */
    fullTitle: text.optional(),
    aliases: list(text).default([]),
    level: z.enum(HIERARCHY_LEVELS, `one of ${HIERARCHY_LEVELS.join(', ')}`),
    issuers: list(text),
    region: list(text).default([]),
    /** For a work whose title another work bears: tells the two apart in ids. */
    namesake: text.optional(),
    versions: list(version).min(1, 'at least one version'),
    /** An older text of this title existed that is not among the versions. */
    earlier: z.boolean('true or false').optional(),
    /** The day up to which the entry is known to be right; left out: the newest day in its file. */
    checked: date.optional(),
    basedOn: list(relation).default([]),
    implements: list(relation).default([]),
    amends: list(relation).default([]),
    repeals: list(relation).default([]),
    replaces: list(relation).default([]),
    captions: list(captions).default([]),
    /** Where the facts were read, in a few words or as an address; absent where the entry's file says it. */
    source: text.nullish(),
    note: text.nullish(),
  },
  'a map with title, level, issuers and versions',
);

export type SeedEntry = z.infer<typeof seedEntry>;
