/**
 * The manifest of a named-entity recogniser that works beside the stock model's: its sizes, its labels, what it is
 * believed for. scripts/english/export-names.py writes it.
 */
import { z } from 'zod';

import type { EntitySizes } from './manifest.ts';
import { EntitiesSchema, ModelError, weightsFields } from './manifest.ts';

/** What the stock model's own recogniser is called in a document. */
export const STOCK_RECOGNIZER = 'ner';

const RecognizerManifestSchema = z
  .strictObject({
    format: z.literal(1),
    /** What its entities are marked with in a document. */
    name: z
      .string()
      .min(1)
      .refine((name) => name !== STOCK_RECOGNIZER, { error: 'this is the name of the stock recogniser' }),
    source: z.record(z.string(), z.string()),
    /** The labels that are taken from it, each with those of the recognisers after it that it stands in for. */
    believed: z.record(z.string(), z.array(z.string())),
    ner: EntitiesSchema,
    ...weightsFields,
  })
  .refine(({ believed, ner }) => Object.keys(believed).every((label) => labelsOf(ner).has(label)), {
    error: 'a label is believed that no move gives',
    path: ['believed'],
  });

export type RecognizerManifest = z.infer<typeof RecognizerManifestSchema>;

const labelsOf = ({ transitions }: EntitySizes): ReadonlySet<string> =>
  new Set(transitions.moves.filter(([action]) => action === 'B').map(([, label]) => label));

/** Checks the manifest of a further recogniser. Throws ModelError naming the fields that are wrong. */
export function readRecognizerManifest(value: unknown): RecognizerManifest {
  const result = RecognizerManifestSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ModelError(
    `the manifest of a named-entity recogniser is not valid:\n${z.prettifyError(result.error)}`,
  );
}
