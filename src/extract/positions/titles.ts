/** Titles before a name: "Lyon Mayor Claire …", "Italy’s Foreign Minister …", "analyst … of …". */
import { charactersOf, textOf } from '../../annotate/tree.ts';
import type { TokenSpan } from '../../english/doc.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Rule } from '../rule.ts';
import { ownerRightBefore, ownersBefore } from './owner.ts';
import { propertiesOfRole, relationOfRole } from './role.ts';

export const TITLE_BEFORE_NAME: Rule = {
  name: 'state:title',
  find: (resolved) =>
    resolved.mentions.flatMap((mention) => (mention.titles.length > 0 ? positionsOf(resolved, mention) : [])),
  matches: [
    {
      text: 'Lyon Mayor Claire Dubois opened the bridge.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Lyon',
    },
    {
      text: 'Kenya’s Foreign Minister Peter Odhiambo flew home.',
      relation: 'HOLDS_POSITION',
      source: 'Peter Odhiambo',
      target: 'Kenya',
    },
    {
      text: 'Swedish Prime Minister Karin Berg resigned.',
      relation: 'HOLDS_POSITION',
      source: 'Karin Berg',
      target: 'Sweden',
    },
    { text: 'FBI agent Lucy Hart testified.', relation: 'WORKS_FOR', source: 'Lucy Hart', target: 'FBI' },
  ],
  misses: ['Mr Peter Odhiambo flew home.', 'In Lyon, Claire Dubois opened the bridge.'],
};

function positionsOf(resolved: Resolved, mention: Mention): Omit<ClaimDraft, 'extractor'>[] {
  const { annotated } = resolved;
  const source = argumentAt(resolved, mention.head);
  const words = mention.titles[0] ?? '';
  const start = titleStart(resolved, mention, words);
  if (!source || start === undefined) return [];
  const inside = ownerInside(resolved, { start, end: mention.tokens.start });
  const owner = inside ?? ownerRightBefore(resolved, start) ?? ownersBefore(resolved, mention.head)[0];
  const entity = owner === undefined ? undefined : resolved.entities[owner.entity];
  const relation = entity ? relationOfRole(words, entity) : undefined;
  if (!owner || !relation) return [];
  const from = inside ? inside.token + 1 : start;
  const before = annotated.tokens
    .slice(Math.max(0, start - 3), from)
    .map((t) => t.text)
    .join(' ');
  const title = { start: from, end: mention.tokens.start };
  return [
    {
      type: relation,
      source,
      target: owner,
      trigger: charactersOf(annotated, title),
      confidence: 0.85,
      properties: propertiesOfRole(relation, textOf(annotated, title), before),
    },
  ];
}

/** A place or a body between the words of a title: "former **Italian** Prime Minister". */
function ownerInside(resolved: Resolved, title: TokenSpan): Argument | undefined {
  for (let i = title.start; i < title.end - 1; i++) {
    const found = argumentAt(resolved, i);
    const type = found === undefined ? undefined : resolved.entities[found.entity]?.type;
    if (found && (type === 'Place' || type === 'Organization')) return found;
  }
  return undefined;
}

/** The first token of the title, counted back from the name. */
function titleStart(resolved: Resolved, mention: Mention, words: string): number | undefined {
  for (let start = mention.tokens.start - 1; start >= 0; start--) {
    const text = textOf(resolved.annotated, { start, end: mention.tokens.start });
    if (text === words) return start;
    if (text.length > words.length) return undefined;
  }
  return undefined;
}
