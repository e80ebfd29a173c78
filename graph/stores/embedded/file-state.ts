/**
 * What a file says of itself. It stands in the comment of a table, where no query meets it: the file and what it was made
 * of can never disagree, and nothing that is no part of the graph is among its nodes.
 */
import { z } from 'zod';

import { DossierError } from '../../model/index.ts';
import { NODE_LABEL, TABLES_VERSION } from '../../tables/columns.ts';
import { type EngineProcess } from './engine-process.ts';
import { SCHEMA } from './tables.ts';

const FileState = z.object({
  /** The state of the store (ResultStore.state) whose graph it holds. */
  state: z.string(),
  tables: z.number().int(),
  schema: z.string(),
  engine: z.string(),
});

/** Writes it; the last thing that is written into a file. */
export async function writeState(engine: EngineProcess, state: string): Promise<void> {
  const content: z.infer<typeof FileState> = {
    state,
    tables: TABLES_VERSION,
    schema: SCHEMA,
    engine: engine.engine,
  };
  // A statement of this kind takes no parameters.
  const text = JSON.stringify(content).replaceAll(/['\\\p{C}]/gu, escaped);
  await engine.run({ text: `COMMENT ON TABLE \`${NODE_LABEL}\` IS '${text}'` });
}

const escaped = (character: string): string =>
  character.length > 1 ? character : `\\\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The state of the store that an open file was made of; undefined where it was made for other tables, by another version
 * of the engine, or is none of ours: it is made anew then. Throws a DossierError where a newer Dossier made it.
 */
export async function readState(engine: EngineProcess, location: string): Promise<string | undefined> {
  const { rows } = await engine.run({ text: 'CALL show_tables() RETURN name, comment' });
  const comment = rows.find(([name]) => name === NODE_LABEL)?.[1];
  const { data } = FileState.safeParse(parse(comment));
  if (data === undefined) return undefined;
  if (data.tables > TABLES_VERSION)
    throw new DossierError(
      'store',
      `${location} was made by a newer Dossier (tables ${data.tables}, this one knows ${TABLES_VERSION}); update Dossier, or delete the file: it is made anew from the articles of the store`,
    );
  const ours = data.tables === TABLES_VERSION && data.schema === SCHEMA && data.engine === engine.engine;
  return ours ? data.state : undefined;
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
