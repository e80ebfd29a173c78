/** A graph as lines that a person can read and compare: what each article says of whom, and where. */
import type { ArticleResult, LocalClaim, Span } from '../../graph/model/index.ts';

const words = (result: ArticleResult, span: Span): string =>
  JSON.stringify(result.article.text.slice(...span).replace(/\s+/gu, ' '));

function end(result: ArticleResult, ref: LocalClaim['source']): string {
  switch (ref.kind) {
    case 'entity':
      return result.entities[ref.index]?.name ?? '?';
    case 'statement':
      return words(result, [result.statements[ref.index]?.start ?? 0, result.statements[ref.index]?.end ?? 0]);
    case 'article':
      return 'the article';
  }
}

function claimLine(result: ArticleResult, claim: LocalClaim): string {
  const properties = Object.entries(claim.properties).map(([key, value]) => `${key}=${String(value)}`);
  const by = claim.attribution?.speakers.map((s) => result.entities[s]?.name ?? '?').join(', ');
  const marks = [
    ...properties,
    ...(claim.polarity === 'denied' ? ['denied'] : []),
    ...(claim.modality === 'actual' ? [] : [claim.modality]),
    ...(by === undefined ? [] : [`says ${by === '' ? 'somebody' : by}`]),
  ];
  const ends = `${end(result, claim.source)} ${claim.type} ${end(result, claim.target)}`;
  return `${ends}${marks.length > 0 ? ` (${marks.join('; ')})` : ''} by ${claim.extractor} at ${words(result, claim.trigger)}`;
}

/** The entities and claims of an article's result, one a line, in text order. */
export function listing(result: ArticleResult): string {
  const entities = result.entities.map((e) => {
    const names = [e.name, ...e.aliases].map((n) => JSON.stringify(n)).join(' ');
    return `${e.type}${e.kind === undefined ? '' : `/${e.kind}`} ${names} ×${e.mentions.length}`;
  });
  const claims = [...result.claims].sort((a, b) => a.trigger[0] - b.trigger[0] || a.subject[0] - b.subject[0] || a.object[0] - b.object[0]);
  return [`# ${result.article.title}`, '', ...entities, '', ...claims.map((c) => claimLine(result, c)), ''].join('\n');
}
