import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import type {
  ArticleResult,
  Correction,
  LinkedCorpus,
  MentionPlace,
  PlacedCorrection,
} from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { arbitraryOrders, arbitraryResults } from '../support/arbitrary-results.ts';
import { articleResult, type EntitySpec, placeOf } from '../support/article-result.ts';

const decided = { who: 'Mia', when: '2026-02-01', why: 'asked the town hall' };

type Decision<T = Correction> = T extends Correction ? Omit<T, keyof typeof decided> : never;

const placed = (...decisions: readonly Decision[]): readonly PlacedCorrection[] =>
  decisions.map((decision, i) => ({
    where: `corrections.jsonl:${i + 1}`,
    correction: { ...decision, ...decided },
  }));

/** A mention by its words. */
function at({ article }: ArticleResult, words: string): MentionPlace {
  const [start, end] = placeOf(words, article.text);
  return { article: article.id, start, end };
}

const correct = (results: readonly ArticleResult[], ...decisions: readonly Decision[]): LinkedCorpus =>
  link(results, { corrections: placed(...decisions) });

const names = ({ entities }: LinkedCorpus): readonly string[] =>
  entities.map(({ name, members }) => `${name} ×${members.length}`).sort();

const faults = ({ correctionFaults }: LinkedCorpus): readonly string[] =>
  correctionFaults.map(({ where, reason }) => `${where}: ${reason}`);

const ada: EntitySpec = { type: 'Person', name: 'Ada Brook' };
const tom: EntitySpec = { type: 'Person', name: 'Tom Reed' };

const first = articleResult({
  text: 'Ada Brook met Tom Reed.',
  published: '2026-01-01',
  entities: [ada, tom],
  claims: [{ type: 'MET_WITH', source: 'Ada Brook', target: 'Tom Reed', trigger: 'met' }],
});
const second = articleResult({
  text: 'Ada Brook scored twice.',
  published: '2026-01-02',
  entities: [ada],
});
const third = articleResult({
  text: 'Ada Rivers scored.',
  published: '2026-01-03',
  entities: [{ type: 'Person', name: 'Ada Rivers' }],
});
const all = [first, second, third];

describe('a merge', () => {
  const merge: Decision = {
    action: 'merge',
    mentions: [at(second, 'Ada Brook'), at(third, 'Ada Rivers')],
  };

  it('makes one entity of those at its mentions, with all that linking had joined to them', () => {
    const corpus = correct(all, merge);
    expect(names(corpus)).toEqual(['Ada Brook ×3', 'Tom Reed ×1']);
    expect(corpus.merges[0]?.reasons.map(({ reason }) => reason)).toEqual(['correction', 'same-name']);
    expect(corpus.correctionFaults).toEqual([]);
  });

  it('holds for articles that come later', () => {
    const later = articleResult({
      text: 'Ada Rivers won.',
      entities: [{ type: 'Person', name: 'Ada Rivers' }],
    });
    expect(names(correct([...all, later], merge))).toContain('Ada Brook ×4');
  });

  it('finds a mention that another version of the pipeline ends elsewhere', () => {
    const [start, end] = placeOf('Rivers scored', third.article.text);
    const moved = { article: third.article.id, start, end };
    expect(names(correct(all, { action: 'merge', mentions: [at(first, 'Ada Brook'), moved] }))).toContain(
      'Ada Brook ×3',
    );
  });

  it('merges the others where one of its mentions is gone, and says which', () => {
    const gone = { article: 'a0', start: 0, end: 3 };
    const corpus = correct(all, {
      action: 'merge',
      mentions: [gone, at(first, 'Ada Brook'), at(third, 'Ada Rivers')],
    });
    expect(names(corpus)).toContain('Ada Brook ×3');
    expect(faults(corpus)).toEqual(['corrections.jsonl:1: there is no article a0']);
  });
});

describe('a split', () => {
  const split: Decision = {
    action: 'split',
    mentions: [at(second, 'Ada Brook')],
    from: at(first, 'Ada Brook'),
  };

  it('takes an article’s entity out of the one that linking made', () => {
    const corpus = correct(all, split);
    expect(names(corpus)).toEqual(['Ada Brook ×1', 'Ada Brook ×1', 'Ada Rivers ×1', 'Tom Reed ×1']);
    expect(corpus.merges).toEqual([]);
    expect(corpus.correctionFaults).toEqual([]);
  });

  it('takes single mentions out of what one article takes for one, and their claims with them', () => {
    const article = articleResult({
      text: 'Ada Brook met Tom Reed. Later Brook praised Reed.',
      entities: [{ ...ada, words: ['Ada Brook', { text: 'Brook', inside: 'Brook praised' }], roles: ['mayor'] }, { ...tom, words: ['Tom Reed', { text: 'Reed', inside: 'praised Reed' }] }],
      claims: [
        { type: 'MET_WITH', source: 'Ada Brook', target: 'Tom Reed', trigger: 'met' },
        { type: 'PRAISED', source: 'Ada Brook', target: 'Tom Reed', trigger: 'praised' },
      ],
    }); // prettier-ignore
    const [start] = placeOf('Brook praised', article.article.text);
    const corpus = correct([article], {
      action: 'split',
      mentions: [{ article: article.article.id, start, end: start + 5 }],
      from: at(article, 'Ada Brook'),
    });
    expect(names(corpus)).toEqual(['Ada Brook ×1', 'Brook ×1', 'Tom Reed ×1']);
    const graph = assemble(corpus, { strict: true });
    const edges = graph.mapEdges((_, { type }, source, target) =>
      [graph.getNodeAttribute(source, 'name'), type, graph.getNodeAttribute(target, 'name')].join(' '),
    );
    expect(edges).toContain('Brook PRAISED Tom Reed');
    expect(edges).not.toContain('Ada Brook PRAISED Tom Reed');
  });

  it('moves what the leaving speaker said', () => {
    const article = articleResult({
      text: 'Ada Brook came. Brook said that Tom Reed left Lund.',
      entities: [
        { ...ada, words: ['Ada Brook', { text: 'Brook', inside: 'Brook said' }] },
        tom,
        { type: 'Place', name: 'Lund' },
      ],
      statements: ['Tom Reed left Lund'],
      claims: [
        { type: 'SAID', source: 'Ada Brook', target: 'Tom Reed left Lund', trigger: 'said' },
        {
          type: 'VISITED',
          source: 'Tom Reed',
          target: 'Lund',
          trigger: 'left',
          attribution: { speakers: [0], statement: 0 },
        },
      ],
    });
    const [start] = placeOf('Brook said', article.article.text);
    const corpus = correct([article], {
      action: 'split',
      mentions: [{ article: article.article.id, start, end: start + 5 }],
      from: at(article, 'Ada Brook'),
    });
    const graph = assemble(corpus, { strict: true });
    const speakers = graph.mapEdges((_, { claims }) =>
      claims.flatMap(({ attribution }) =>
        (attribution?.speakers ?? []).map((id) => graph.getNodeAttribute(id, 'name')),
      ),
    );
    expect(speakers.flat()).toEqual(['Brook']);
  });

  it('says so where nothing would stay', () => {
    const corpus = correct(all, { ...split, mentions: [at(first, 'Ada Brook')] });
    expect(faults(corpus)).toEqual([
      'corrections.jsonl:1: the mention at "from" is one of those that should leave it',
    ]);
  });

  it('gives way to a later merge of the same entities, and is reported', () => {
    const merge: Decision = { action: 'merge', mentions: [at(first, 'Ada Brook'), at(second, 'Ada Brook')] };
    const corpus = correct(all, split, merge);
    expect(names(corpus)).toContain('Ada Brook ×2');
    expect(faults(corpus)).toEqual(['corrections.jsonl:1: corrections.jsonl:2 merges what this one splits']);
    const other = correct(all, merge, split);
    expect(names(other)).not.toContain('Ada Brook ×2');
    expect(faults(other)).toEqual([
      'corrections.jsonl:1: corrections.jsonl:2 takes apart what this one merges',
    ]);
  });
});

describe('a rename', () => {
  const rename = (name: string): Decision => ({ action: 'rename', mention: at(second, 'Ada Brook'), name });

  it('gives the entity its name and keeps the old one as an alias', () => {
    const entity = correct(all, rename('Ada B. Brook')).entities.find(({ name }) => name === 'Ada B. Brook');
    expect(entity?.aliases).toEqual(['Ada Brook']);
  });

  it('holds after a merge that comes later in the file', () => {
    const merge: Decision = { action: 'merge', mentions: [at(third, 'Ada Rivers'), at(first, 'Ada Brook')] };
    expect(names(correct(all, rename('Ada'), merge))).toContain('Ada ×3');
  });

  it('gives way to a later one, and is reported', () => {
    const corpus = correct(all, rename('Ada B.'), rename('Ada C.'));
    expect(names(corpus)).toContain('Ada C. ×2');
    expect(faults(corpus)).toEqual([
      'corrections.jsonl:1: corrections.jsonl:2 gives the entity another name',
    ]);
  });
});

describe('a retype', () => {
  it('gives the entity its type, and its kind where one is given', () => {
    const corpus = correct(all, {
      action: 'retype',
      mention: at(third, 'Ada Rivers'),
      type: 'Place',
      kind: 'water',
    });
    expect(corpus.entities.find(({ name }) => name === 'Ada Rivers')).toMatchObject({
      type: 'Place',
      kind: 'water',
    });
  });

  it('takes relations away that such an entity cannot have', () => {
    const corpus = correct(all, { action: 'retype', mention: at(first, 'Tom Reed'), type: 'Work' });
    const graph = assemble(corpus, { strict: true });
    expect(graph.filterEdges((_, { type }) => type === 'MET_WITH')).toEqual([]);
  });

  it('gives way to a later one, and is reported', () => {
    const mention = at(third, 'Ada Rivers');
    const corpus = correct(
      all,
      { action: 'retype', mention, type: 'Place' },
      { action: 'retype', mention, type: 'Event' },
    );
    expect(corpus.entities.find(({ name }) => name === 'Ada Rivers')?.type).toBe('Event');
    expect(faults(corpus)).toEqual([
      'corrections.jsonl:1: corrections.jsonl:2 gives the entity another type',
    ]);
  });
});

describe('a rejection', () => {
  const ofAda: Decision = { action: 'reject', what: 'entity', mention: at(second, 'Ada Brook') };

  it('takes an entity out of all articles, with its relations', () => {
    const corpus = correct(all, ofAda);
    expect(names(corpus)).toEqual(['Ada Rivers ×1', 'Tom Reed ×1']);
    const graph = assemble(corpus, { strict: true });
    expect(graph.filterEdges((_, { type }) => type === 'MET_WITH')).toEqual([]);
    expect(graph.filterNodes((_, { name }) => name === 'Ada Brook')).toEqual([]);
  });

  it('of a speaker leaves what was said attributed, so that it never becomes the article’s own claim', () => {
    const article = articleResult({
      text: 'Ada Brook claims Tom Reed visited Lund.',
      entities: [ada, tom, { type: 'Place', name: 'Lund' }],
      claims: [
        { type: 'VISITED', source: 'Tom Reed', target: 'Lund', trigger: 'visited', attribution: { speakers: [0] } },
      ],
    }); // prettier-ignore
    const corpus = correct([article], {
      action: 'reject',
      what: 'entity',
      mention: at(article, 'Ada Brook'),
    });
    const graph = assemble(corpus, { strict: true });
    expect(
      graph.filterEdges((_, { type, status }) => type === 'VISITED' && status === 'attributed'),
    ).toHaveLength(1);
  });

  it('overrules other decisions on the entity, which are reported', () => {
    const corpus = correct(all, ofAda, { action: 'rename', mention: at(first, 'Ada Brook'), name: 'Ada' });
    expect(faults(corpus)).toEqual(['corrections.jsonl:2: corrections.jsonl:1 rejects the entity']);
  });

  it('takes away one relation between two entities, whichever way it is named where it is symmetric', () => {
    const edge: Decision = {
      action: 'reject',
      what: 'edge',
      type: 'MET_WITH',
      source: at(first, 'Tom Reed'),
      target: at(second, 'Ada Brook'),
    };
    const corpus = correct(all, edge);
    expect(corpus.results.flatMap(({ claims }) => claims)).toEqual([]);
    expect(faults(correct(all, { ...edge, type: 'PRAISED' }))).toEqual([
      'corrections.jsonl:1: no article says this of these two',
    ]);
  });

  it('takes away one claim by its spans', () => {
    const { id } = first.article;
    const claim = (article: string, trigger: [number, number]): Decision => {
      const type = 'MET_WITH';
      return { action: 'reject', what: 'claim', type, article, subject: [0, 9], trigger, object: [14, 22] };
    };
    expect(correct(all, claim(id, [10, 13])).results.flatMap(({ claims }) => claims)).toEqual([]);
    expect(faults(correct(all, claim(id, [14, 22])))).toEqual([
      `corrections.jsonl:1: article ${id} has no such MET_WITH`,
    ]);
    expect(faults(correct(all, claim('a0', [10, 13])))).toEqual([
      'corrections.jsonl:1: there is no article a0',
    ]);
  });
});

describe('a correction', () => {
  it('says what it looked for and did not find', () => {
    const { article } = first;
    const mention = at(first, 'met');
    expect(
      faults(
        correct(
          all,
          { action: 'rename', mention, name: 'X' },
          { action: 'rename', mention: { ...at(first, 'Tom Reed'), text: 'Tim Reed' }, name: 'X' },
        ),
      ),
    ).toEqual([
      `corrections.jsonl:1: nothing is mentioned at 10–13 of article ${article.id} ("met")`,
      `corrections.jsonl:2: at 14–22 of article ${article.id} stands "Tom Reed", not "Tim Reed"`,
    ]);
  });
});

/** Decisions about any mentions of some results. */
const decisionsOn = (results: readonly ArticleResult[]): fc.Arbitrary<readonly Decision[]> => {
  const places = results.flatMap(({ article, entities }) =>
    entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end }): MentionPlace => ({ article: article.id, start, end })),
    ),
  );
  if (places.length === 0) return fc.constant([]);
  const place = fc.constantFrom(...places);
  const decision = fc.oneof(
    fc.array(place, { minLength: 2, maxLength: 3 }).map((mentions): Decision => ({ action: 'merge', mentions })),
    fc.tuple(place, place).map(([mention, from]): Decision => ({ action: 'split', mentions: [mention], from })),
    place.map((mention): Decision => ({ action: 'rename', mention, name: 'Someone Else' })),
    place.map((mention): Decision => ({ action: 'retype', mention, type: 'Organization' })),
    place.map((mention): Decision => ({ action: 'reject', what: 'entity', mention })),
    fc.tuple(place, place).map(([source, target]): Decision => ({ action: 'reject', what: 'edge', type: 'MET_WITH', source, target })),
  ); // prettier-ignore
  return fc.array(decision, { maxLength: 5 });
};

const corrected = arbitraryOrders.chain(([results, shuffled]) =>
  fc.tuple(fc.constant(results), fc.constant(shuffled), decisionsOn(results)),
);

describe('corrections', () => {
  it('give the same corpus for the same results in any order', () => {
    fc.assert(
      fc.property(corrected, ([results, shuffled, decisions]) => {
        const corpus = correct(results, ...decisions);
        expect(correct(shuffled, ...decisions)).toEqual(corpus);
        assemble(corpus, { strict: true });
      }),
    );
  });

  it('leave no trace once their lines are deleted', () => {
    fc.assert(
      fc.property(arbitraryResults.chain((results) => fc.tuple(fc.constant(results), decisionsOn(results))), ([results, decisions]) => {
        const before = structuredClone(results);
        const untouched = link(results);
        correct(results, ...decisions);
        expect(results).toEqual(before);
        expect(correct(results)).toEqual(untouched);
      }),
    ); // prettier-ignore
  });

  it('keep every entity in one linked entity, or in none where it was rejected', () => {
    fc.assert(
      fc.property(corrected, ([given, , decisions]) => {
        const { results, entities, entityOf } = correct(given, ...decisions);
        expect(entityOf.map((row) => row.length)).toEqual(results.map((r) => r.entities.length));
        const members = entities.flatMap((entity) => entity.members);
        expect(new Set(members.map((m) => `${m.result} ${m.entity}`)).size).toBe(members.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      }),
    );
  });
});
