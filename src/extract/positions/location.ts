/** Where places, bodies and events are: "the embassy in Nairobi", "Kisumu, Kenya", "the Kenyan city of Kisumu". */
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { containerOf } from '../containers.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { Rule } from '../rule.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;

function locatable(resolved: Resolved): { mention: Mention; source: Argument }[] {
  return resolved.mentions.flatMap((mention) => {
    const entity = resolved.entityOf[mention.index];
    const type = entity === undefined ? undefined : resolved.entities[entity]?.type;
    if (
      entity === undefined ||
      mention.form !== 'name' ||
      !(type === 'Place' || type === 'Organization' || type === 'Event')
    )
      return [];
    return [{ mention, source: { entity, span: mention.span, token: mention.head } }];
  });
}

export const IN_PLACE: Rule = {
  name: 'state:in-place',
  find: (resolved) => locatable(resolved).flatMap(({ source }) => inPlace(resolved, source)),
  matches: [
    {
      text: 'The Swedish embassy in Nairobi was closed.',
      relation: 'LOCATED_IN',
      source: 'Swedish embassy',
      target: 'Nairobi',
    },
    {
      text: 'He ran at the Summer Olympics in Paris.',
      relation: 'LOCATED_IN',
      source: 'Summer Olympics',
      target: 'Paris',
    },
  ],
  misses: ['Nairobi was closed in January.'],
};

function inPlace(resolved: Resolved, source: Argument): Draft[] {
  return dependents(resolved.annotated, source.token, 'prep')
    .filter((p) => /^(in|at|on)$/iu.test(p.text) && p.index > source.token)
    .flatMap((p) =>
      dependents(resolved.annotated, p.index, 'pobj')
        .flatMap((o) => withConjuncts(resolved.annotated, o.index))
        .map((o) => ({ o, p })),
    )
    .flatMap(({ o, p }) => {
      const target = argumentAt(resolved, o);
      return target && resolved.entities[target.entity]?.type === 'Place'
        ? [
            {
              type: 'LOCATED_IN' as const,
              source,
              target,
              trigger: tokenSpan(resolved, p.index),
              confidence: 0.8,
            },
          ]
        : [];
    });
}

export const COMMA_PLACE: Rule = {
  name: 'state:comma-place',
  find: (resolved) => locatable(resolved).flatMap(({ source }) => afterComma(resolved, source)),
  matches: [
    {
      text: 'They met in Kisumu, Kenya, on Friday.',
      relation: 'LOCATED_IN',
      source: 'Kisumu',
      target: 'Kenya',
    },
  ],
  misses: ['They went to Sweden, Kenya and Peru.'],
};

/** "Kisumu, Kenya": a place and the country, state or region behind it, each in the next. */
function afterComma(resolved: Resolved, source: Argument): Draft[] {
  const target = containerOf(resolved, source);
  if (!target) return [];
  return [
    { type: 'LOCATED_IN', source, target, trigger: [source.span[0], target.span[1]], confidence: 0.75 },
  ];
}

export const CITY_OF: Rule = {
  name: 'state:city-of',
  find: (resolved) =>
    resolved.annotated.tokens.flatMap((token) =>
      /^(city|town|village|port|province|region|island|district)$/iu.test(token.text)
        ? cityOf(resolved, token.index)
        : [],
    ),
  matches: [
    {
      text: 'He was born in the Kenyan city of Kisumu.',
      relation: 'LOCATED_IN',
      source: 'Kisumu',
      target: 'Kenya',
    },
  ],
  misses: ['The Kenyan city was quiet.'],
};

function cityOf(resolved: Resolved, noun: number): Draft[] {
  const of = dependents(resolved.annotated, noun, 'prep').find((p) => p.text === 'of');
  const object = of ? dependent(resolved.annotated, of.index, 'pobj') : undefined;
  const source = object ? argumentAt(resolved, object.index) : undefined;
  const container = dependents(resolved.annotated, noun, 'compound', 'amod', 'poss', 'nmod')
    .map((t) => argumentAt(resolved, t.index))
    .find((a) => a !== undefined && resolved.entities[a.entity]?.type === 'Place');
  if (!source || !container || resolved.entities[source.entity]?.type !== 'Place') return [];
  return [
    { type: 'LOCATED_IN', source, target: container, trigger: tokenSpan(resolved, noun), confidence: 0.8 },
  ];
}

export const PLACE_OF_PLACE: Rule = {
  name: 'state:place-of-place',
  find: (resolved) =>
    locatable(resolved).flatMap(({ source }) => {
      const possessor = dependent(resolved.annotated, source.token, 'poss');
      const target = possessor ? argumentAt(resolved, possessor.index) : undefined;
      const types = [source, target].map((a) => (a ? resolved.entities[a.entity]?.type : undefined));
      if (
        !possessor ||
        !target ||
        types[1] !== 'Place' ||
        (types[0] !== 'Place' && types[0] !== 'Event' && types[0] !== 'Organization')
      )
        return [];
      const relation = types[0] === 'Organization' ? ('FROM' as const) : ('LOCATED_IN' as const);
      const properties = relation === 'FROM' ? { basis: 'nationality' as const } : {};
      const ending = tokenAt(resolved.annotated, possessor.index + 1);
      return [
        {
          type: relation,
          source,
          target,
          trigger: tokenSpan(resolved, ending.tag === 'POS' ? ending.index : possessor.index),
          confidence: 0.75,
          properties,
        },
      ];
    }),
  matches: [
    {
      text: 'Crowds filled London’s Trafalgar Square.',
      relation: 'LOCATED_IN',
      source: 'Trafalgar Square',
      target: 'London',
    },
  ],
  misses: ['London’s mayor filled the square.'],
};
