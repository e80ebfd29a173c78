/** What a caller may choose, checked: a limit of 0 or of a thousand million would hang or fill the memory. */
import { z } from 'zod';

/** Characters of a wrong value that a message repeats. */
const LONGEST_SHOWN = 100;

const wholeNumber = (initial: number, most: number) => {
  const error = `a whole number from 1 to ${most} is needed`;
  return z.int({ error }).min(1, { error }).max(most, { error }).default(initial);
};

/** How much is kept in memory. None of it changes what is found in a text that fits one section. */
const LimitsSchema = z.strictObject({
  /** Tokens that are analysed as one (4 KB each); longer texts are cut, between paragraphs where possible. */
  sectionTokens: wholeNumber(8192, 100_000),
  /** Word forms kept. */
  lexemes: wholeNumber(16_384, 1_000_000),
  /** Chunks between white space whose tokens are kept. */
  chunks: wholeNumber(8192, 1_000_000),
  /** Lemmas kept. */
  lemmas: wholeNumber(16_384, 1_000_000),
  /** Distinct tokens whose vectors are kept, for each of the encoders; 4 KB each. */
  embeddings: wholeNumber(4096, 100_000),
});

const OptionsSchema = z.strictObject({
  /**
   * `auto` (default): WebAssembly SIMD where the engine has it and the page's policy allows it, else plain TypeScript,
   * which gives the same bits about ten times slower.
   */
  backend: z.enum(['auto', 'simd', 'plain'], { error: 'auto, simd or plain is needed' }).default('auto'),
  /**
   * Fused multiply-add where the engine has relaxed SIMD: up to a third faster, on some processors not at all, and scores
   * may differ in their last bits between processors. Off by default; without effect where the engine cannot do it.
   */
  fastMath: z.boolean({ error: 'true or false is needed' }).default(false),
  limits: LimitsSchema.prefault({}),
});

const ModelFolderSchema = z.string({ error: 'a path is needed' }).min(1, { error: 'a path is needed' });

/** What may be kept in memory, each a whole number of at least 1. */
export type Limits = Readonly<z.output<typeof LimitsSchema>>;

/** `backend`, `fastMath` and `limits`; each, and each limit, has a default. */
export type EnglishOptions = Readonly<z.input<typeof OptionsSchema>>;

/** The options with their defaults filled in. */
export type CheckedOptions = Readonly<z.output<typeof OptionsSchema>>;

export const DEFAULT_LIMITS: Limits = LimitsSchema.parse({});

/** An option has a value that the pipeline cannot work with. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** The options with their defaults. Throws OptionError naming each option that is wrong, and its value. */
export const readOptions = (options: unknown): CheckedOptions => checked(OptionsSchema, options);

const FoldersSchema = z.strictObject({
  model: ModelFolderSchema.optional(),
  recognizers: z.array(ModelFolderSchema, { error: 'a list of paths is needed' }).optional(),
});

/** The folders of the models, where they are given. Throws OptionError where one is no path. */
export const readFolders = (folders: unknown): Readonly<z.output<typeof FoldersSchema>> =>
  checked(FoldersSchema, folders);

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const words = result.error.issues.map(({ code, path, input, message }) => {
    const name = path.join('.');
    if (code === 'unrecognized_keys') return `${message}${name === '' ? '' : ` in ${name}`}`;
    return `${name === '' ? 'options' : name} is ${shown(input)}: ${message}`;
  });
  throw new OptionError(`the English pipeline cannot be built with these options: ${words.join('; ')}`);
}

/** A value as a message shows it. JSON has no NaN and no Infinity. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'object'
    ? JSON.stringify(value).slice(0, LONGEST_SHOWN)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeof value;
