/** Bodies of bodies: "FBI’s investigative arm", "Waymark is part of Acme", "the State Department’s Diplomatic …". */
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import { polarityOf } from '../frames/polarity.ts';
import type { Rule } from '../rule.ts';
import { ownersBefore, ownersBehind } from './owner.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;

const PARTS =
  /^(part|arm|component|branch|division|subsidiary|wing|section|affiliate|unit|offshoot|chapter)$/iu;

export const PART_NOUN: Rule = {
  name: 'state:part-noun',
  find: (resolved) =>
    resolved.annotated.tokens.flatMap((t) => (PARTS.test(t.text) ? partsOf(resolved, t.index) : [])),
  matches: [
    {
      text: 'Waymark Labs is part of Acme Corp and makes maps.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
    {
      text: 'The research arm of Acme Corp, Waymark Labs, was sold.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
    {
      text: 'Acme Corp sells maps through its Waymark Labs subsidiary.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
    {
      text: 'Waymark Labs, Acme Corp’s research arm, was sold.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
  ],
  misses: ['Waymark Labs took part in a test at Acme Corp.', 'Acme Corp sold a Waymark Labs subsidiary.'],
};

function partsOf(resolved: Resolved, noun: number): Draft[] {
  const whole = [...ownersBefore(resolved, noun), ...ownersBehind(resolved, noun, /^of$/iu)].find((a) =>
    isBody(resolved, a),
  );
  if (!whole) return [];
  return besides(resolved, noun)
    .filter((part) => isBody(resolved, part) && part.entity !== whole.entity)
    .map((source) => ({
      type: 'PART_OF' as const,
      source,
      target: whole,
      trigger: tokenSpan(resolved, noun),
      confidence: 0.85,
      polarity: polarityOf(resolved.annotated, tokenAt(resolved.annotated, noun).head),
    }));
}

/** What the noun is said of: its appositive, what it is an appositive of, or the subject of "is". */
function besides(resolved: Resolved, noun: number): Argument[] {
  const { annotated } = resolved;
  const token = tokenAt(annotated, noun);
  const heads = dependents(annotated, noun, 'appos').map((t) => t.index);
  // "the research arm of Acme, Waymark Labs": the model ties the name to the nearer noun.
  const inner = dependents(annotated, noun, 'prep').flatMap((p) => dependents(annotated, p.index, 'pobj'));
  heads.push(...inner.flatMap((t) => dependents(annotated, t.index, 'appos')).map((t) => t.index));
  if (token.dep === 'appos') heads.push(token.head);
  // "through its Waymark Labs subsidiary"
  const isInName = resolved.mentions[resolved.mentionAt[noun] ?? -1]?.form === 'name';
  if (!isInName && dependents(annotated, noun, 'poss').length > 0)
    heads.push(...dependents(annotated, noun, 'compound').map((t) => t.index));
  if (token.dep === 'attr')
    heads.push(
      ...dependents(annotated, token.head, 'nsubj').flatMap((t) => withConjuncts(annotated, t.index)),
    );
  return heads.map((h) => argumentAt(resolved, h)).filter((a) => a !== undefined);
}

const isBody = (resolved: Resolved, argument: Argument): boolean => {
  const entity = resolved.entities[argument.entity];
  return entity?.type === 'Organization' && entity.named;
};

export const PARENT_NOUN: Rule = {
  name: 'state:parent-noun',
  find: (resolved) =>
    resolved.annotated.tokens.flatMap((t) => (isParent(resolved, t) ? childrenOf(resolved, t.index) : [])),
  matches: [
    {
      text: 'Acme Corp is the parent company of Waymark Labs.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
    {
      text: 'Waymark Labs’ parent, Acme Corp, was sold.',
      relation: 'PART_OF',
      source: 'Waymark Labs',
      target: 'Acme Corp',
    },
  ],
  misses: ['Acme Corp sued the company of Waymark Labs.'],
};

/** "parent", "parent company", "holding company". */
function isParent({ annotated }: Resolved, { index, text }: Token): boolean {
  if (/^parent$/iu.test(text)) return tokenAt(annotated, index).dep !== 'compound';
  const isBody = /^(company|firm|organization|organisation|group|corporation)$/iu.test(text);
  return (
    isBody &&
    dependents(annotated, index, 'compound', 'amod').some((t) => /^(parent|holding)$/iu.test(t.text))
  );
}

function childrenOf(resolved: Resolved, noun: number): Draft[] {
  const parts = [...ownersBefore(resolved, noun), ...ownersBehind(resolved, noun, /^of$/iu)].filter((a) =>
    isBody(resolved, a),
  );
  const trigger = tokenSpan(resolved, noun);
  return besides(resolved, noun)
    .filter((whole) => isBody(resolved, whole))
    .flatMap((target) =>
      parts
        .filter((source) => source.entity !== target.entity)
        .map((source) => ({ type: 'PART_OF' as const, source, target, trigger, confidence: 0.85 })),
    );
}

export const BODY_OF_BODY: Rule = {
  name: 'state:body-of-body',
  find: (resolved) =>
    resolved.mentions.flatMap((mention) => {
      const entity = resolved.entityOf[mention.index];
      if (entity === undefined || mention.form !== 'name') return [];
      const source: Argument = { entity, span: mention.span, token: mention.head };
      const possessor = dependent(resolved.annotated, mention.head, 'poss');
      const target = possessor ? argumentAt(resolved, possessor.index) : undefined;
      if (!possessor || !target || !isBody(resolved, source) || !isBody(resolved, target)) return [];
      const ending = dependent(resolved.annotated, possessor.index, 'case');
      return [
        {
          type: 'PART_OF' as const,
          source,
          target,
          trigger: tokenSpan(resolved, ending?.index ?? possessor.index),
          confidence: 0.75,
        },
      ];
    }),
  matches: [
    {
      text: 'The Justice Department’s Antitrust Division objected.',
      relation: 'PART_OF',
      source: 'Antitrust Division',
      target: 'Justice Department',
    },
  ],
  misses: ['The Justice Department’s answer was short.'],
};
