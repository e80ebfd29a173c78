/** Speech of short texts, for tests: each statement as one readable line. */
import { findSpeech } from '../../../src/extract/speech/index.ts';
import { resolved } from '../../support/analysis.ts';

export interface Said {
  readonly form: 'quote' | 'paraphrase';
  readonly text: string;
  /** The name of the entity that said it. */
  readonly by: string | undefined;
  readonly verb: string | undefined;
  readonly to: readonly string[];
  readonly rule: string;
}

/** What a text reports as said, in text order. */
export async function statements(text: string): Promise<Said[]> {
  const article = await resolved(text);
  const name = (entity: number): string => article.entities[entity]?.name ?? '?';
  return findSpeech(article).map(({ statement, speaker, addressees, extractor }) => ({
    form: statement.form,
    text: statement.text,
    by: speaker === undefined ? undefined : name(speaker),
    verb: statement.verb,
    to: addressees.map(({ entity }) => name(entity)),
    rule: extractor,
  }));
}

/** "Anna Neri: We lost.", for each statement of one form. */
export async function lines(text: string, form: Said['form']): Promise<string[]> {
  const said = await statements(text);
  return said.filter((s) => s.form === form).map((s) => `${s.by ?? '?'}: ${s.text}`);
}
