/** The whole pipeline on short texts, for tests: the shipped model, loaded once. */
import type { Article, ArticleResult, LocalClaim, Region } from '../../graph/model/index.ts';
import { makeId, sha256Hex } from '../../graph/model/index.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotated } from '../../src/annotate/annotated.ts';
import type { English } from '../../src/english/doc.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { withUnnamedSources } from '../../src/extract/index.ts';
import { analyse } from '../../src/ingest.ts';
import { findMentions } from '../../src/mention/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import type { Resolved } from '../../src/resolve/resolved.ts';

let loading: Promise<English> | undefined;

/** The shipped pipeline; loaded at the first call. */
export function english(): Promise<English> {
  loading ??= loadEnglish();
  return loading;
}

/** An article of this text, with no metadata but what is given. */
export function articleOf(text: string, more: Partial<Article> & { regions?: Region[] } = {}): Article {
  return {
    id: makeId('article', [text]),
    source: 'test.txt',
    title: 'test',
    text,
    sha256: sha256Hex(text),
    language: 'en',
    authors: [],
    regions: [],
    ...more,
  };
}

/** The annotated text. */
export async function annotated(text: string): Promise<Annotated> {
  return annotate(articleOf(text), await english());
}

/** The text with its entities. */
export async function resolved(text: string): Promise<Resolved> {
  const analysed = await annotated(text);
  return withUnnamedSources(resolve(analysed, findMentions(analysed)));
}

/** The result of the text. */
export async function analysed(text: string, more: Partial<Article> = {}): Promise<ArticleResult> {
  return analyse(articleOf(text, more), await english());
}

/** The names of the entity at a claim's end. */
export function namesAt(result: ArticleResult, end: LocalClaim['source']): readonly string[] {
  if (end.kind !== 'entity') return [];
  const entity = result.entities[end.index];
  return entity ? [entity.name, ...entity.aliases] : [];
}

/** A claim as one readable line: "Anna Weber MET_WITH Luc Moreau". */
export function lineOf(result: ArticleResult, claim: LocalClaim): string {
  return `${namesAt(result, claim.source)[0] ?? '?'} ${claim.type} ${namesAt(result, claim.target)[0] ?? '?'}`;
}
