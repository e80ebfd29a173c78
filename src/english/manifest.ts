/**
 * The manifest that lies beside the weights: the sizes of every layer, the tables of the rule-based parts, and where
 * in the weights each tensor lies. scripts/english/export-weights.py writes it.
 */
import { z } from 'zod';

const count = z.int().positive();
const offset = z.int().nonnegative();

const TensorSchema = z.strictObject({
  offset,
  length: count,
  /** Where the file holds what rounding took from each value, if it does. */
  errors: offset.optional(),
});

/** What an embedding table is looked up by (spacy/attrs.pyx). */
const FeatureSchema = z.enum(['NORM', 'PREFIX', 'SUFFIX', 'SHAPE', 'SPACY', 'IS_SPACE']);

const Tok2VecSchema = z.strictObject({
  width: count.multipleOf(4),
  /** Window layers after the mixing layer. */
  depth: count,
  tables: z
    .array(z.strictObject({ attribute: FeatureSchema, rows: count, seed: z.int().nonnegative() }))
    .min(1),
});

const transitionSchema = <const Actions extends readonly string[]>(actions: Actions, features: number) =>
  z.strictObject({
    /** Tokens that describe a state. */
    features: z.literal(features),
    /** Floats a token's vector is reduced to. */
    inputs: count.multipleOf(4),
    hidden: count.multipleOf(16),
    /** Action and label of each move, in the order of the scores. */
    moves: z.array(z.tuple([z.enum(actions), z.string()])).min(1),
  });

const ParserSchema = transitionSchema(['S', 'D', 'L', 'R', 'B'], 8);
export const EntitiesSchema = z.strictObject({
  tok2vec: Tok2VecSchema,
  transitions: transitionSchema(['B', 'I', 'L', 'U', 'O'], 3),
});

const TextPredicateSchema = z.union([
  z.string(),
  z.strictObject({ IN: z.array(z.string()) }),
  z.strictObject({ NOT_IN: z.array(z.string()) }),
  z.strictObject({ REGEX: z.string() }),
]);
const TokenPatternSchema = z.strictObject({
  TAG: TextPredicateSchema.optional(),
  LOWER: TextPredicateSchema.optional(),
  DEP: TextPredicateSchema.optional(),
  IS_SPACE: z.boolean().optional(),
});
const AttributeRuleSchema = z.strictObject({
  /** Alternatives, each a pattern for each of several tokens. */
  patterns: z.array(z.array(TokenPatternSchema).min(1)).min(1),
  attrs: z.strictObject({
    TAG: z.string().optional(),
    POS: z.string().optional(),
    MORPH: z.string().optional(),
    LEMMA: z.string().optional(),
    DEP: z.string().optional(),
  }),
  /** The token of the match that is changed; negative counts from the end. */
  index: z.int(),
});

/**
 * A large table, a line a row and tabs between its columns; `readTable` takes it apart. As one string it is checked at
 * once, where thousands of values would take longer than decoding the weights.
 */
const TableSchema = z.string();

const LemmaTablesSchema = z.strictObject({
  /** Old ending, new ending. */
  rules: z.array(z.tuple([z.string(), z.string()])),
  /** A form, then its lemmas. */
  exceptions: TableSchema,
  /** Known base forms, sorted by code unit and joined with line feeds. */
  index: z.string(),
});

/** First, last, first, last, …, each as the difference to the number before. */
const RangesSchema = z.string().regex(/^\d+( \d+)*$/u);

/** The file of the weights, and where in it each tensor lies. */
export const weightsFields = {
  weights: z.strictObject({
    file: z.string(),
    type: z.enum(['f16', 'f32']),
    /** Values of all tensors. */
    length: count,
    /** Values in the file: those, and then the rounding errors. */
    stored: count,
  }),
  tensors: z.record(z.string(), TensorSchema),
};

export const ManifestSchema = z.strictObject({
  format: z.literal(1),
  source: z.record(z.string(), z.string()),
  ...weightsFields,
  /** Strings whose id is a small number (spacy/symbols.pyx). */
  symbols: z.record(z.string(), z.int().nonnegative()),
  characters: z.strictObject({
    unicode: z.string(),
    space: RangesSchema,
    /** What lower-casing changes. */
    cased: RangesSchema,
    alpha: RangesSchema,
    upper: RangesSchema,
    digit: RangesSchema,
  }),
  norms: z.strictObject({
    /** A string id in sixteen hexadecimal digits, and the norm. */
    byId: TableSchema,
    /** A text and its norm. */
    base: TableSchema,
  }),
  tokenizer: z.strictObject({
    prefix: z.string(),
    suffix: z.string(),
    infix: z.string(),
    url: z.string(),
    /** A text, then for each of its tokens what it says and its norm, "" where that is the usual one. */
    rules: z.array(z.array(z.string()).min(3)),
    /** Tokens that may together be a rule's text. */
    phrases: z.array(z.array(z.string())),
  }),
  tok2vec: Tok2VecSchema,
  tagger: z.strictObject({ labels: z.array(z.string()).min(1) }),
  parser: ParserSchema,
  ner: EntitiesSchema,
  attributeRuler: z.array(AttributeRuleSchema),
  lemmatizer: z.record(z.string(), LemmaTablesSchema),
});

export type Manifest = z.infer<typeof ManifestSchema>;
export type WeightsManifest = Pick<Manifest, 'weights' | 'tensors'>;
export type Feature = z.infer<typeof FeatureSchema>;
export type Tok2VecSizes = z.infer<typeof Tok2VecSchema>;
export type ParserSizes = z.infer<typeof ParserSchema>;
export type EntitySizes = z.infer<typeof EntitiesSchema>;
export type CharacterTables = Manifest['characters'];
export type TextPredicate = z.infer<typeof TextPredicateSchema>;
export type TokenPattern = z.infer<typeof TokenPatternSchema>;
export type AttributeRule = z.infer<typeof AttributeRuleSchema>;
export type LemmaTables = z.infer<typeof LemmaTablesSchema>;

/** The model's files do not fit together, or are not what this version reads. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Checks a manifest. Throws ModelError naming the fields that are wrong. */
export function readManifest(value: unknown): Manifest {
  const result = ManifestSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ModelError(`the English model's manifest is not valid:\n${z.prettifyError(result.error)}`);
}

/** The rows of a table, each of at least one column. */
export const readTable = (table: string): string[][] =>
  table === '' ? [] : table.split('\n').map((row) => row.split('\t'));

/** The rows of a table of two columns. */
export const readPairs = (table: string): (readonly [string, string])[] =>
  readTable(table).map(([key = '', value = '']) => [key, value] as const);
