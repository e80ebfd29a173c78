/** Births, deaths and foundings told by a noun: "his death in 1965", "the founding of the bank in 1974". */
import type { EntityDateProperty } from '../../../graph/model/index.ts';
import { dependents } from '../../annotate/tree.ts';
import { dateWithWords } from '../../time/index.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { DatedReading, EntityDateDraft, EntityDateRule } from './rule.ts';

const PROPERTY_OF: Readonly<Record<string, EntityDateProperty>> = {
  birth: 'birthDate',
  death: 'deathDate',
  assassination: 'deathDate',
  murder: 'deathDate',
  execution: 'deathDate',
  killing: 'deathDate',
  suicide: 'deathDate',
  founding: 'founded',
  foundation: 'founded',
  establishment: 'founded',
  formation: 'founded',
  creation: 'founded',
  inception: 'founded',
  incorporation: 'founded',
  founder: 'founded',
  cofounder: 'founded',
};

function find({ resolved, dated }: DatedReading): EntityDateDraft[] {
  const { annotated } = resolved;
  return annotated.tokens.flatMap((token) => {
    const property = token.pos === 'NOUN' ? PROPERTY_OF[token.lemma] : undefined;
    const told = property === undefined ? undefined : dateWithWords(dated, token.index);
    if (property === undefined || told === undefined || told.date.includes('/')) return [];
    const of = dependents(annotated, token.index, 'prep')
      .filter((p) => p.text === 'of')
      .flatMap((p) => dependents(annotated, p.index, 'pobj'));
    const isPerson = token.lemma.endsWith('founder');
    const owners = of.length > 0 || isPerson ? of : dependents(annotated, token.index, 'poss');
    return owners
      .flatMap(({ index }) => withConjuncts(annotated, index))
      .flatMap((owner) => {
        const argument = argumentAt(resolved, owner);
        const trigger = tokenSpan(resolved, token.index);
        return argument ? [{ property, of: argument, told, trigger, confidence: 0.85 }] : [];
      });
  });
}

/** The rule over nouns. */
export const NOUN_RULE: EntityDateRule = {
  name: 'date:noun',
  find,
  matches: [
    {
      text: 'Omar Haddad led the union until his death in 1965.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '1965',
    },
    {
      text: 'They played together until the death of Omar Haddad in 2013.',
      property: 'deathDate',
      name: 'Omar Haddad',
      value: '2013',
    },
    {
      text: 'The formation of the Harbour Bank in 1972 was his idea.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '1972',
    },
    {
      text: 'He was a founder of the Harbour Bank in 1929.',
      property: 'founded',
      name: 'Harbour Bank',
      value: '1929',
    },
  ],
  misses: [
    'Omar Haddad moved to Oslo in 1965 after the death of a friend.',
    'His death moved Omar Haddad to tears in 1965.',
  ],
};
