/** People of a body, without a title: "CNN’s Jane …", "Jane … of Acme …", and groups such as "FBI agents". */
import { dependent, tokenAt } from '../../annotate/tree.ts';
import type { TokenSpan } from '../../english/doc.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import type { Resolved, ResolvedEntity } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { Rule } from '../rule.ts';
import { ownersBefore } from './owner.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;

const isPerson = (entity: ResolvedEntity | undefined): boolean => entity?.type === 'Person';

/** The mentions by name of one type, each as an argument. */
function named(resolved: Resolved, test: (entity: ResolvedEntity | undefined) => boolean): Argument[] {
  return resolved.mentions
    .filter((m) => m.form === 'name' && test(resolved.entities[resolved.entityOf[m.index] ?? -1]))
    .map((m) => ({ entity: resolved.entityOf[m.index] ?? -1, span: m.span, token: m.head }));
}

export const PERSON_OF_BODY: Rule = {
  name: 'state:person-of-body',
  find: (resolved) => named(resolved, isPerson).flatMap((source) => bodyOf(resolved, source)),
  matches: [
    {
      text: 'CNN’s Jane Doyle reported from Goma.',
      relation: 'WORKS_FOR',
      source: 'Jane Doyle',
      target: 'CNN',
    },
    {
      text: 'Jane Doyle of Acme Corp disagreed.',
      relation: 'WORKS_FOR',
      source: 'Jane Doyle',
      target: 'Acme Corp',
    },
    {
      text: 'Jane Doyle of the Green Party disagreed.',
      relation: 'MEMBER_OF',
      source: 'Jane Doyle',
      target: 'Green Party',
    },
  ],
  misses: ['Jane Doyle sued Acme Corp.'],
};

function bodyOf(resolved: Resolved, source: Argument): Draft[] {
  const possessor = dependent(resolved.annotated, source.token, 'poss');
  const of = dependentsOf(resolved, source.token);
  return [
    ...(possessor ? [{ head: possessor.index, trigger: marker(resolved, possessor.index) }] : []),
    ...of,
  ].flatMap(({ head, trigger }) => {
    const target = argumentAt(resolved, head);
    const body = target ? resolved.entities[target.entity] : undefined;
    if (!target || body?.type !== 'Organization' || !body.named) return [];
    return [
      {
        type:
          body.kind === 'party' || body.kind === 'legislature'
            ? ('MEMBER_OF' as const)
            : ('WORKS_FOR' as const),
        source,
        target,
        trigger,
        confidence: 0.7,
      },
    ];
  });
}

function dependentsOf(resolved: Resolved, token: number): { head: number; trigger: Draft['trigger'] }[] {
  const of = dependent(resolved.annotated, token, 'prep');
  const object = of?.text === 'of' ? dependent(resolved.annotated, of.index, 'pobj') : undefined;
  return of && object ? [{ head: object.index, trigger: tokenSpan(resolved, of.index) }] : [];
}

/** The possessive ending after a possessor. */
function marker(resolved: Resolved, possessor: number): Draft['trigger'] {
  const ending = dependent(resolved.annotated, possessor, 'case');
  return tokenSpan(resolved, ending?.index ?? possessor);
}

export const GROUP_OF_BODY: Rule = {
  name: 'state:group-of-body',
  find: (resolved) =>
    resolved.mentions.flatMap((m) => {
      const index = resolved.entityOf[m.index];
      const entity = index === undefined ? undefined : resolved.entities[index];
      if (
        index === undefined ||
        m.form !== 'nominal' ||
        entity?.type !== 'Group' ||
        m.agreement.number !== 'plural'
      )
        return [];
      const source: Argument = { entity: index, span: m.span, token: m.head };
      return ownersBefore(resolved, m.head).flatMap((target) => groupClaim(resolved, source, target));
    }),
  matches: [
    { text: 'FBI agents searched the house.', relation: 'WORKS_FOR', source: 'FBI agents', target: 'FBI' },
    {
      text: 'Swedish tourists filled the square.',
      relation: 'FROM',
      source: 'Swedish tourists',
      target: 'Sweden',
    },
  ],
  misses: ['Tourists filled the square.', 'Agents searched the FBI.'],
};

const STAFF =
  /^(officials|agents|officers|fighters|militants|troops|soldiers|employees|workers|staff|members|journalists|reporters|regulators|lawyers|spokespeople|units)$/iu;
// That the officials of a country are of that country is no news.
const OFFICIALS =
  /^(officials|authorities|diplomats|agents|officers|leaders|lawmakers|media|politicians|ministers|senators|parties)$/iu;

function groupClaim(resolved: Resolved, source: Argument, target: Argument): Draft[] {
  const owner = resolved.entities[target.entity];
  const noun = tokenAt(resolved.annotated, source.token);
  const trigger = tokenSpan(resolved, source.token);
  if (owner?.type === 'Organization' && owner.named && STAFF.test(noun.text)) {
    return [
      {
        type: 'WORKS_FOR',
        source,
        target,
        trigger,
        confidence: 0.75,
        properties: { role: noun.text.toLowerCase() },
      },
    ];
  }
  if (!isCountry(resolved, target) || OFFICIALS.test(noun.text)) return [];
  return [{ type: 'FROM', source, target, trigger, confidence: 0.7, properties: { basis: 'nationality' } }];
}

export const NATION_OF_BODY: Rule = {
  name: 'state:nation-of-body',
  find: (resolved) =>
    named(resolved, (e) => e?.type === 'Organization').flatMap((source) => nationsOf(resolved, source)),
  matches: [
    { text: 'The Kenyan army crossed the border.', relation: 'FROM', source: 'Kenyan army', target: 'Kenya' },
    {
      text: 'The Swedish newspaper Dagens Nyheter reported the deal.',
      relation: 'FROM',
      source: 'Dagens Nyheter',
      target: 'Sweden',
    },
  ],
  misses: ['The army crossed the Kenyan border.'],
};

/** A country's word inside or before a body's name, in the same noun phrase. */
function nationsOf(resolved: Resolved, source: Argument): Draft[] {
  const own = resolved.mentions[resolved.mentionAt[source.token] ?? -1];
  const inside = own ? tokensOf(own.tokens).map((token) => argumentAt(resolved, token)) : [];
  // "the Swedish newspaper Dagens Nyheter": the adjective hangs on the noun that the name stands beside.
  const { dep, head } = tokenAt(resolved.annotated, source.token);
  const before = [source.token, ...(dep === 'appos' ? [head] : [])].flatMap((token) =>
    ownersBefore(resolved, token),
  );
  const target = [...inside, ...before].find(
    (a) => a !== undefined && isCountry(resolved, a) && a.entity !== source.entity,
  );
  if (!target) return [];
  return [
    {
      type: 'FROM',
      source,
      target,
      trigger: tokenSpan(resolved, source.token),
      confidence: 0.7,
      properties: { basis: 'nationality' },
    },
  ];
}

const tokensOf = ({ start, end }: TokenSpan): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

function isCountry(resolved: Resolved, argument: Argument): boolean {
  const entity = resolved.entities[argument.entity];
  return entity?.type === 'Place' && countryNamed(entity.name)?.kind === 'country';
}
