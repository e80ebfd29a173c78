/** Where people and bodies are at home: "Jane Doyle, 34, of Leeds", "her native Ohio", "his hometown of …", "Nairobi-based …". */
import type { RelationProperties } from '../../../graph/model/index.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { countryNamed } from '../../lexicon/countries.ts';
import { roleKind } from '../../lexicon/roles.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { withContainers } from '../containers.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { Rule } from '../rule.ts';
import { bearingOf } from './bearers.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;
type Basis = RelationProperties['basis'];

const from = (
  resolved: Resolved,
  source: Argument,
  places: readonly Argument[],
  { trigger, basis, confidence }: { trigger: Token; basis: Basis; confidence: number },
): Draft[] =>
  places.map((target) => ({
    type: 'FROM',
    source,
    target,
    trigger: tokenSpan(resolved, trigger.index),
    confidence,
    properties: { basis },
  }));

const typeOf = (resolved: Resolved, { entity }: Argument): string | undefined =>
  resolved.entities[entity]?.type;

/** The places that a preposition's noun phrases name, with those that hold them. */
function placesBehind(resolved: Resolved, preposition: Token): Argument[] {
  return dependents(resolved.annotated, preposition.index, 'pobj')
    .flatMap((t) => withConjuncts(resolved.annotated, t.index))
    .map((head) => argumentAt(resolved, head))
    .filter((a) => a !== undefined && typeOf(resolved, a) === 'Place')
    .flatMap((a) => (a ? withContainers(resolved, a) : []));
}

export const OF_PLACE: Rule = {
  name: 'state:of-place',
  find: (resolved) =>
    resolved.mentions.flatMap((m): Draft[] => {
      const entity = resolved.entityOf[m.index];
      if (m.form !== 'name' || entity === undefined) return [];
      return ofPlace(resolved, { entity, span: m.span, token: m.head }, m.titles);
    }),
  matches: [
    { text: 'Jane Doyle, 34, of Leeds, was fined.', relation: 'FROM', source: 'Jane Doyle', target: 'Leeds' },
    { text: 'Jane Doyle of Leeds won the race.', relation: 'FROM', source: 'Jane Doyle', target: 'Leeds' },
    {
      text: 'Acme Laboratories of Philadelphia makes drugs.',
      relation: 'FROM',
      source: 'Acme Laboratories',
      target: 'Philadelphia',
    },
  ],
  misses: ['Queen Jane of Leeds was fined.', 'The Central Bank of Kenya was fined.'],
};

/** A name with "of" and a place: somebody's home, or a body's seat. Who holds an office is of the place by that. */
function ofPlace(resolved: Resolved, source: Argument, titles: readonly string[]): Draft[] {
  const type = typeOf(resolved, source);
  const isOffice = titles.some((t) => roleKind(t.split(/\s+/u).at(-1) ?? '') === 'office');
  if ((type !== 'Person' && type !== 'Organization') || (type === 'Person' && isOffice)) return [];
  return dependents(resolved.annotated, source.token, 'prep')
    .filter((p) => (type === 'Person' ? /^(of|from)$/u : /^of$/u).test(p.text))
    .flatMap((trigger) => {
      const places = placesBehind(resolved, trigger);
      // A body "of Kenya" is the country's, wherever it has its seat.
      const isCountry = places.some(
        (a) => countryNamed(resolved.entities[a.entity]?.name ?? '') !== undefined,
      );
      if (type === 'Organization')
        return isCountry && places.length === 1
          ? []
          : from(resolved, source, places, { trigger, basis: 'headquarters', confidence: 0.7 });
      const basis = isCountry || trigger.text === 'from' ? 'unknown' : 'residence';
      return from(resolved, source, places, { trigger, basis, confidence: 0.7 });
    });
}

export const FROM_PLACE: Rule = {
  name: 'state:from-place',
  find: (resolved, frames) => {
    const frameAt = new Map(frames.map((f) => [f.predicate, f]));
    return resolved.annotated.tokens
      .filter((t) => t.text === 'from' && t.dep === 'prep')
      .flatMap((trigger) => {
        const noun = tokenAt(resolved.annotated, trigger.head);
        if (noun.tag !== 'NN') return [];
        const { bearers } = bearingOf(resolved, frameAt, noun.index);
        return bearers.flatMap((source) =>
          from(resolved, source, placesBehind(resolved, trigger), {
            trigger,
            basis: 'unknown',
            confidence: 0.7,
          }),
        );
      });
  },
  matches: [
    {
      text: 'Jane Doyle, a swimmer from Nairobi, won.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Nairobi',
    },
    {
      text: 'Jane Doyle is a politician from Ohio.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Ohio',
    },
  ],
  misses: ['Jane Doyle, back from Nairobi, won.', 'Jane Doyle sent a letter from Nairobi.'],
};

export const HOME: Rule = {
  name: 'state:home',
  find: (resolved) =>
    resolved.annotated.tokens.flatMap((t) =>
      /^(home|hometown|birthplace|house|apartment|flat)$/iu.test(t.text) ? homeOf(resolved, t) : [],
    ),
  matches: [
    {
      text: 'Jane Doyle spoke in her hometown of Kisumu, Kenya.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Kisumu',
    },
    {
      text: 'Jane Doyle spoke from her home in Nairobi.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Nairobi',
    },
    {
      text: 'Jane Doyle spoke from her Ohio home.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Ohio',
    },
  ],
  misses: ['Jane Doyle went home in Nairobi.', 'The home of Jane Doyle was sold.'],
};

/** Somebody's home and where it is. */
function homeOf(resolved: Resolved, noun: Token): Draft[] {
  const { annotated } = resolved;
  // "Doyle’s family home": the possessor hangs on the noun between.
  const inner = dependents(annotated, noun.index, 'compound').flatMap((t) =>
    dependents(annotated, t.index, 'poss'),
  );
  const owner = dependent(annotated, noun.index, 'poss') ?? inner[0];
  const source = owner ? argumentAt(resolved, owner.index) : undefined;
  if (!source || typeOf(resolved, source) !== 'Person') return [];
  const isTown = /^(hometown|birthplace)$/iu.test(noun.text);
  // "her Nairobi home"
  const before = dependents(annotated, noun.index, 'compound', 'nmod')
    .map((t) => argumentAt(resolved, t.index))
    .filter((a) => a !== undefined && typeOf(resolved, a) === 'Place');
  const inside = from(
    resolved,
    source,
    before.flatMap((a) => a ?? []),
    { trigger: noun, basis: 'residence', confidence: 0.7 },
  );
  const behind = dependents(annotated, noun.index, 'prep')
    .filter((p) => (isTown ? /^of$/u : /^(in|near|at|outside)$/u).test(p.text))
    .flatMap((p) =>
      from(resolved, source, placesBehind(resolved, p), {
        trigger: noun,
        basis: isTown ? 'birth' : 'residence',
        confidence: 0.75,
      }),
    );
  return [...inside, ...behind];
}

export const NATIVE_PLACE: Rule = {
  name: 'state:native-place',
  find: (resolved) =>
    resolved.annotated.tokens.flatMap((trigger) => {
      if (!/^(native|adopted|adoptive)$/iu.test(trigger.text) || trigger.dep !== 'amod') return [];
      const { annotated } = resolved;
      const place = argumentAt(resolved, trigger.head);
      const owner = dependent(annotated, trigger.head, 'poss');
      const source = owner ? argumentAt(resolved, owner.index) : undefined;
      if (!place || !source || typeOf(resolved, place) !== 'Place' || typeOf(resolved, source) !== 'Person')
        return [];
      const basis = trigger.text.toLowerCase() === 'native' ? 'birth' : 'residence';
      return from(resolved, source, withContainers(resolved, place), { trigger, basis, confidence: 0.85 });
    }),
  matches: [
    {
      text: 'Jane Doyle returned to her native Ohio.',
      relation: 'FROM',
      source: 'Jane Doyle',
      target: 'Ohio',
    },
  ],
  misses: ['Jane Doyle returned to her native soil.'],
};

export const PLACE_BASED: Rule = {
  name: 'state:place-based',
  find: (resolved, frames) => {
    const frameAt = new Map(frames.map((f) => [f.predicate, f]));
    return resolved.annotated.tokens
      .filter((t) => t.text.toLowerCase() === 'based')
      .flatMap((trigger) => basedIn(resolved, trigger, (noun) => bearingOf(resolved, frameAt, noun).bearers));
  },
  matches: [
    {
      text: 'Nairobi-based Acme Corp bought Globex Inc.',
      relation: 'FROM',
      source: 'Acme Corp',
      target: 'Nairobi',
    },
  ],
  misses: ['Acme Corp based its claim on Nairobi.', 'A Nairobi-based firm sued Acme Corp.'],
};

/** "Nairobi-based Acme", "Acme, a Nairobi based maker of maps": a place right before "based", and what follows it. */
function basedIn(
  resolved: Resolved,
  trigger: Token,
  bearersOf: (noun: number) => readonly Argument[],
): Draft[] {
  const { annotated } = resolved;
  const before = annotated.tokens[trigger.index - 1]?.text === '-' ? trigger.index - 2 : trigger.index - 1;
  const place = before < 0 ? undefined : argumentAt(resolved, before);
  const noun = tokenAt(annotated, trigger.head);
  if (!place || typeOf(resolved, place) !== 'Place' || noun.index <= trigger.index) return [];
  if (!/^(amod|compound|nmod)$/u.test(trigger.dep)) return [];
  const own = argumentAt(resolved, noun.index);
  const beside = dependents(annotated, noun.index, 'appos').map((t) => argumentAt(resolved, t.index));
  const above = noun.dep === 'appos' ? [argumentAt(resolved, noun.head)] : [];
  return [own, ...beside, ...above, ...bearersOf(noun.index)]
    .filter((a) => a !== undefined && resolved.entities[a.entity]?.named === true)
    .slice(0, 1)
    .flatMap((source) => {
      const type = source ? typeOf(resolved, source) : undefined;
      if (!source || (type !== 'Organization' && type !== 'Person')) return [];
      const basis = type === 'Organization' ? 'headquarters' : 'residence';
      return from(resolved, source, [place], { trigger, basis, confidence: 0.85 });
    });
}
