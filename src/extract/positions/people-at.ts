/** Unnamed people of a body, told behind them: "sources **at** the embassy", "a journalist **for** the agency". */
import { tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { Rule } from '../rule.ts';

const STAFF =
  /^(sources?|journalists?|reporters?|correspondents?|commentators?|columnists?|editors?|officials?|employees?|workers?|analysts?|researchers?|scientists?|doctors?|nurses?|lawyers?|investigators?|aides?|diplomats?|executives?|engineers?|teachers?)$/iu;

export const PEOPLE_AT: Rule = {
  name: 'state:people-at',
  find: (resolved) =>
    resolved.mentions
      .filter(
        (mention) => mention.form === 'nominal' && STAFF.test(tokenAt(resolved.annotated, mention.head).text),
      )
      .flatMap((mention) => employersOf(resolved, mention)),
  matches: [
    {
      text: 'Two officials at the FBI confirmed the plan.',
      relation: 'WORKS_FOR',
      source: 'Two officials',
      target: 'FBI',
    },
    {
      text: 'A journalist for Reuters said that the square was empty.',
      relation: 'WORKS_FOR',
      source: 'journalist',
      target: 'Reuters',
    },
  ],
  misses: ['The journalists waited at the FBI.', 'The officials met for Reuters.'],
};

function employersOf(resolved: Resolved, { index, head, span }: Mention): Omit<ClaimDraft, 'extractor'>[] {
  const entity = resolved.entityOf[index];
  const people = resolved.entities[entity ?? -1];
  if (entity === undefined || people?.type !== 'Group' || people.named) return [];
  const source: Argument = { entity, span, token: head };
  const role = tokenAt(resolved.annotated, head).text.toLowerCase();
  return obliquesOf(resolved.annotated, head)
    .filter(({ preposition }) => /^(at|for|with|in)$/u.test(preposition))
    .flatMap(({ preposition, heads }) =>
      heads.map((token) => ({ preposition, target: argumentAt(resolved, token) })),
    )
    .flatMap(({ preposition, target }) => {
      const body = resolved.entities[target?.entity ?? -1];
      const isBody = body?.type === 'Organization' && (preposition !== 'in' || body.kind === 'newsOutlet');
      return target && isBody
        ? [
            {
              type: 'WORKS_FOR' as const,
              source,
              target,
              trigger: tokenSpan(resolved, head),
              confidence: 0.65,
              properties: { role },
            },
          ]
        : [];
    });
}
