/** Roles beside a name or instead of it: "Omar …, chairman of …", "the mayor of Lyon", "her lawyer, …". */
import { charactersOf, dependents, textOf, tokenAt } from '../../annotate/tree.ts';
import { isKin } from '../../lexicon/roles.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Rule } from '../rule.ts';
import { ownersBefore, ownersBehind } from './owner.ts';
import { propertiesOfRole, relationOfRole } from './role.ts';

export const NOMINAL_ROLE: Rule = {
  name: 'state:role',
  find: (resolved) =>
    resolved.mentions.flatMap((mention) => (mention.form === 'nominal' ? rolesOf(resolved, mention) : [])),
  matches: [
    {
      text: 'Omar Haddad, chairman of the Teachers Union, disagreed.',
      relation: 'HOLDS_POSITION',
      source: 'Omar Haddad',
      target: 'Teachers Union',
    },
    {
      text: 'The mayor of Lyon, Claire Dubois, opened the bridge.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Lyon',
    },
    {
      text: 'Claire Dubois, a member of the Green Party, opened the bridge.',
      relation: 'MEMBER_OF',
      source: 'Claire Dubois',
      target: 'Green Party',
    },
    {
      text: 'The Swedish ambassador to Kenya, Karin Berg, resigned.',
      relation: 'HOLDS_POSITION',
      source: 'Karin Berg',
      target: 'Sweden',
    },
  ],
  misses: ['The mayor opened the bridge in Lyon.'],
};

const OF = /^(of|for|at|with|in)$/iu;

function rolesOf(resolved: Resolved, mention: Mention): Omit<ClaimDraft, 'extractor'>[] {
  const { annotated } = resolved;
  const index = resolved.entityOf[mention.index];
  const entity = index === undefined ? undefined : resolved.entities[index];
  if (index === undefined || !entity || (entity.type !== 'Person' && !isKinOfSomebody(resolved, mention)))
    return [];
  const noun = tokenAt(annotated, mention.head);
  const owners = [
    ...ownersBefore(resolved, mention.head),
    ...ownersBehind(resolved, mention.head, OF),
  ].filter((o) => o.entity !== index && !isLoosePronoun(resolved, mention, o));
  const source = besideOf(resolved, mention, index);
  const words = titleText(resolved, mention, owners);
  return unique(owners).flatMap((target) => {
    const owner = resolved.entities[target.entity];
    const relation = owner ? relationOfRole(noun.text, owner) : undefined;
    if (!relation) return [];
    const trigger = charactersOf(annotated, { start: mention.head, end: mention.head + 1 });
    return [
      {
        type: relation,
        source,
        target,
        trigger,
        confidence: 0.8,
        properties: propertiesOfRole(relation, words, ''),
      },
    ];
  });
}

// "its mayor", long after his name: whose he is was said better elsewhere.
function isLoosePronoun(resolved: Resolved, mention: Mention, owner: Argument): boolean {
  const isBeside =
    /^(appos|compound)$/u.test(tokenAt(resolved.annotated, mention.head).dep) ||
    dependents(resolved.annotated, mention.head, 'appos').length > 0;
  return tokenAt(resolved.annotated, owner.token).pos === 'PRON' && !isBeside;
}

// "Odhiambo’s father" has no name, and still is somebody's relative.
function isKinOfSomebody(resolved: Resolved, mention: Mention): boolean {
  if (!isKin(tokenAt(resolved.annotated, mention.head).text)) return false;
  return ownersBefore(resolved, mention.head).some((o) => resolved.entities[o.entity]?.type === 'Person');
}

/** The name that the role stands beside in its sentence, the nearest one; the role's own words where none does. */
function besideOf(resolved: Resolved, mention: Mention, entity: number): Argument {
  const names = inSentenceOf(resolved, mention).filter(
    (m) => m.form === 'name' && resolved.entityOf[m.index] === entity,
  );
  const distance = (m: Mention): number => Math.abs(m.tokens.start - mention.tokens.start);
  const nearest = names.sort((a, b) => distance(a) - distance(b))[0] ?? mention;
  return { entity, span: nearest.span, token: nearest.head };
}

/** All mentions of a mention's sentence: its neighbours in the list, which is in text order. */
function inSentenceOf({ mentions }: Resolved, { index, sentence }: Mention): Mention[] {
  let start = index;
  let end = index;
  while (mentions[start - 1]?.sentence === sentence) start--;
  while (mentions[end]?.sentence === sentence) end++;
  return mentions.slice(start, end);
}

/** The nominal's words without the owners inside it, and with where an ambassador is sent. */
function titleText(resolved: Resolved, mention: Mention, owners: readonly Argument[]): string {
  const { annotated } = resolved;
  const inside = owners.filter((o) => o.span[0] >= mention.span[0] && o.span[1] <= mention.span[1]);
  let start = mention.tokens.start;
  for (const o of inside) while (start < mention.head && tokenAt(annotated, start).start < o.span[1]) start++;
  const words = textOf(annotated, { start, end: mention.head + 1 });
  const to = ownersBehind(resolved, mention.head, /^to$/iu)[0];
  return to ? `${words} to ${annotated.article.text.slice(...to.span)}` : words;
}

/** Of several owners that are one entity, the first; a body of a place named before ("Italian ministry of …") stays alone. */
function unique(owners: readonly Argument[]): Argument[] {
  return owners.filter((o, i) => owners.findIndex((other) => other.entity === o.entity) === i);
}
