/** Queries of all accepted kinds over a small graph, made at random: what both engines must answer in the same way. */
import fc from 'fast-check';

/** The types of values, as the generator tells them apart. */
type Kind = 'node' | 'relation' | 'path' | 'string' | 'integer' | 'float' | 'strings';

interface Named {
  readonly name: string;
  readonly kind: Kind;
}

type Choose = <T>(...options: readonly T[]) => T;

/** A query, and whether the order of its rows is part of the answer. */
export interface ArbitraryQuery {
  readonly text: string;
  readonly ordered: boolean;
}

/** Queries; equal seeds give equal ones. */
export function arbitraryQuery(): fc.Arbitrary<ArbitraryQuery> {
  return fc.array(fc.nat({ max: 9_999 }), { minLength: 400, maxLength: 400 }).map((numbers) => {
    let taken = 0;
    const choose: Choose = (...options) => {
      taken += 1;
      const picked = options[(numbers[taken % numbers.length] ?? 0) % options.length];
      if (picked === undefined) throw new Error('there is something to choose from');
      return picked;
    };
    return new Writer(choose).query();
  });
}

const LABELS = ['', '', '', ':Person', ':Person', ':Entity', ':Person|Organization', ':Place'];
const TYPES = ['CRITICIZED', 'PRAISED', 'WORKS_FOR', 'CRITICIZED|PRAISED', 'MENTIONS'];
const STRINGS = ["'a'", "'Ada'", "''", "'é'", "'o'", "'mayor'"];
const INTEGERS = ['0', '1', '2', '5', '-1'];

/** Writes one query. */
class Writer {
  readonly #choose: Choose;
  #names: Named[] = [];
  #count = 0;

  constructor(choose: Choose) {
    this.#choose = choose;
  }

  query(): ArbitraryQuery {
    const clauses = [this.#match('MATCH')];
    const steps = this.#choose(0, 1, 1, 2);
    for (let step = 0; step < steps; step += 1) clauses.push(this.#clause());
    const { text, ordered } = this.#projection('RETURN');
    return { text: [...clauses, text].join('\n'), ordered };
  }

  #clause(): string {
    switch (this.#choose('match', 'optional', 'with', 'with', 'unwind')) {
      case 'match':
        return this.#match('MATCH');
      case 'optional':
        return this.#match('OPTIONAL MATCH');
      case 'with':
        return this.#projection('WITH').text;
      case 'unwind': {
        const list = this.#strings(1);
        return `UNWIND ${list} AS ${this.#name('string')}`;
      }
    }
  }

  #name(kind: Kind): string {
    this.#count += 1;
    const name = `${kind.slice(0, 1)}${this.#count}`;
    this.#names.push({ name, kind });
    return name;
  }

  #of(kind: Kind): readonly string[] {
    return this.#names.filter((named) => named.kind === kind).map(({ name }) => name);
  }

  #match(keyword: 'MATCH' | 'OPTIONAL MATCH'): string {
    const long = this.#choose(false, false, true);
    const patterns = [long ? this.#longPath(keyword) : this.#path()];
    if (!long && this.#choose(false, false, false, true)) patterns.push(this.#path());
    const where = this.#choose(false, false, true) ? ` WHERE ${this.#condition(2)}` : '';
    return `${keyword} ${patterns.join(', ')}${where}`;
  }

  #node(): string {
    const known = this.#of('node');
    const again = known.length > 0 && this.#choose(false, false, true);
    if (again) return `(${this.#choose(...known)})`;
    const condition = this.#choose('', '', '', '', '', '', " {name: 'Ada'}", " {id: 'n1'}");
    const label = this.#choose(...LABELS);
    return this.#choose(true, true, false)
      ? `(${this.#name('node')}${label}${condition})`
      : `(${label}${condition})`;
  }

  #arrow(inside: string): string {
    return this.#choose(`-[${inside}]->`, `<-[${inside}]-`, `-[${inside}]-`);
  }

  #path(): string {
    let text = this.#node();
    const steps = this.#choose(0, 1, 1, 2);
    for (let step = 0; step < steps; step += 1) {
      const name = this.#choose(true, false) ? this.#name('relation') : '';
      const types = this.#choose(true, true, false) ? `:${this.#choose(...TYPES)}` : '';
      text += this.#arrow(`${name}${types}`) + this.#node();
    }
    return text;
  }

  #longPath(keyword: 'MATCH' | 'OPTIONAL MATCH'): string {
    const length = this.#choose('*1..2', '*2', '*1..3', '*..2');
    const steps = this.#node() + this.#arrow(`:${this.#choose(...TYPES)}${length}`) + this.#node();
    const more = this.#choose(true, false, false)
      ? this.#arrow(`:${this.#choose(...TYPES)}`) + this.#node()
      : '';
    const named = keyword === 'MATCH' && this.#choose(true, false);
    return `${named ? `${this.#name('path')} = ` : ''}${steps}${more}`;
  }

  #condition(depth: number): string {
    if (depth === 0) return this.#comparison(0);
    switch (
      this.#choose(
        'compare',
        'compare',
        'and',
        'or',
        'not',
        'null',
        'in',
        'text',
        'exists',
        'quantified',
        'label',
      )
    ) {
      case 'compare':
        return this.#comparison(depth - 1);
      case 'and':
        return `(${this.#condition(depth - 1)} AND ${this.#condition(depth - 1)})`;
      case 'or':
        return `(${this.#condition(depth - 1)} ${this.#choose('OR', 'XOR')} ${this.#condition(depth - 1)})`;
      case 'not':
        return `NOT ${this.#condition(depth - 1)}`;
      case 'null':
        return `${this.#string(depth - 1)} IS ${this.#choose('', 'NOT ')}NULL`;
      case 'in':
        return `${this.#string(depth - 1)} IN ${this.#choose("['Ada', 'Bo', '']", this.#aliases())}`;
      case 'text':
        return `${this.#string(depth - 1)} ${this.#choose("STARTS WITH 'A'", "CONTAINS 'o'", "ENDS WITH 'a'", "=~ '[A-Z].*'", "=~ '(?i).*a.?'")}`;
      case 'exists':
        return this.#subquery();
      case 'quantified':
        return `${this.#choose('any', 'none')}(x IN ${this.#aliases()} WHERE ${this.#choose("x STARTS WITH 'A'", "x = 'A' OR x CONTAINS 'B'", "toLower(x) ENDS WITH 'a'", "x = 'Bo'")})`;
      case 'label': {
        const nodes = this.#of('node');
        return nodes.length === 0
          ? 'true'
          : `${this.#choose(...nodes)}:${this.#choose('Person', 'Place', 'Person|Organization')}`;
      }
    }
  }

  #subquery(): string {
    const nodes = this.#of('node');
    if (nodes.length === 0) return 'true';
    const pattern = `(${this.#choose(...nodes)})${this.#arrow(`:${this.#choose(...TYPES)}`)}`;
    return this.#choose(
      `${pattern}()`,
      `NOT ${pattern}(:Person)`,
      `EXISTS { MATCH ${pattern}(z:Person) WHERE z.mentionCount > 1 }`,
      `EXISTS { ${pattern}(z) }`,
      `COUNT { MATCH ${pattern}(z)${this.#arrow(':CRITICIZED')}(w) } > 1`,
    );
  }

  #comparison(depth: number): string {
    const operator = this.#choose('=', '<>', '<', '<=', '>', '>=');
    switch (this.#choose('string', 'integer', 'number', 'chain')) {
      case 'string':
        return `${this.#string(depth)} ${operator} ${this.#string(depth)}`;
      case 'integer':
        return `${this.#integer(depth)} ${operator} ${this.#integer(depth)}`;
      case 'number':
        return `${this.#float()} ${operator} ${this.#choose('0.5', this.#integer(depth))}`;
      case 'chain':
        return `0 < ${this.#integer(depth)} <= 3`;
    }
  }

  #property(kind: 'string' | 'integer'): string | undefined {
    const nodes = this.#of('node').map(
      (name) =>
        `${name}.${kind === 'string' ? this.#choose('name', 'type', 'kind', 'id') : this.#choose('mentionCount', 'articleCount')}`,
    );
    const relations = this.#of('relation').map(
      (name) =>
        `${name}.${kind === 'string' ? this.#choose('title', 'status', 'id') : this.#choose('articleCount', 'claimCount')}`,
    );
    const all = [...nodes, ...relations, ...this.#of(kind)];
    return all.length === 0 ? undefined : this.#choose(...all);
  }

  #string(depth: number): string {
    const property = this.#property('string') ?? "'x'";
    if (depth <= 0) return this.#choose(property, property, this.#choose(...STRINGS));
    const inner = (): string => this.#string(depth - 1);
    const relations = this.#of('relation');
    switch (
      this.#choose(
        'property',
        'property',
        'lower',
        'part',
        'coalesce',
        'case',
        'plus',
        'type',
        'head',
        'replace',
        'toString',
      )
    ) {
      case 'property':
        return property;
      case 'lower':
        return `toLower(${inner()})`;
      case 'part':
        return this.#choose(
          `left(${inner()}, 2)`,
          `right(${inner()}, 1)`,
          `substring(${inner()}, 1)`,
          `substring(${inner()}, 0, 2)`,
        );
      case 'coalesce':
        return `coalesce(${inner()}, ${inner()}, 'none')`;
      case 'case':
        return this.#choose(
          `CASE WHEN ${this.#condition(depth - 1)} THEN ${inner()} ELSE ${inner()} END`,
          `CASE ${inner()} WHEN 'a' THEN ${inner()} WHEN ${inner()} THEN 'b' END`,
        );
      case 'plus':
        return `${inner()} + ${inner()}`;
      case 'type':
        return relations.length === 0 ? property : `type(${this.#choose(...relations)})`;
      case 'head':
        return this.#choose(
          `head(${this.#aliases()})`,
          `last(${this.#aliases()})`,
          `${this.#aliases()}[1]`,
          `${this.#aliases()}[-1]`,
        );
      case 'replace':
        return `replace(${inner()}, 'a', 'oo')`;
      case 'toString':
        return `toString(${this.#integer(depth - 1)})`;
    }
  }

  #integer(depth: number): string {
    const property = this.#property('integer') ?? '3';
    if (depth <= 0) return this.#choose(property, property, this.#choose(...INTEGERS));
    const inner = (): string => this.#integer(depth - 1);
    const paths = this.#of('path');
    switch (this.#choose('property', 'property', 'sum', 'size', 'number', 'length', 'coalesce', 'rounded')) {
      case 'property':
        return property;
      case 'sum':
        return `(${inner()} ${this.#choose('+', '-', '*')} ${inner()})`;
      case 'size':
        return this.#choose(`size(${this.#string(depth - 1)})`, `size(${this.#strings(depth - 1)})`);
      case 'number':
        return `toInteger(${this.#choose("'12'", "'x'", "'-3'", this.#string(depth - 1))})`;
      case 'length':
        return paths.length === 0 ? property : `length(${this.#choose(...paths)})`;
      case 'coalesce':
        return `coalesce(${inner()}, 7)`;
      case 'rounded':
        return `toInteger(round(${this.#float()} * 3))`;
    }
  }

  #float(): string {
    const relations = this.#of('relation').map((name) => `${name}.confidence`);
    const known = [...relations, ...this.#of('float')];
    const one = known.length === 0 ? '1.5' : this.#choose(...known);
    return this.#choose(
      one,
      one,
      `round(${one}, 1)`,
      `${one} * 2`,
      `floor(${one})`,
      `abs(${one} - 0.5)`,
      `toFloat(${this.#integer(0)})`,
    );
  }

  #aliases(): string {
    const nodes = this.#of('node').map((name) => `${name}.aliases`);
    const relations = this.#of('relation').map((name) => `${name}.claims`);
    const all = [...nodes, ...relations, ...this.#of('strings')];
    return all.length === 0 ? "['p', 'q']" : this.#choose(...all);
  }

  #strings(depth: number): string {
    const paths = this.#of('path');
    const one = this.#aliases();
    if (depth <= 0) return one;
    switch (this.#choose('plain', 'slice', 'path', 'plus', 'labels')) {
      case 'plain':
        return one;
      case 'slice':
        return this.#choose(`${one}[0..1]`, `${one}[1..]`, `${one}[..2]`);
      case 'path': {
        if (paths.length === 0) return one;
        const path = this.#choose(...paths);
        return this.#choose(
          `[x IN nodes(${path}) | x.name]`,
          `[x IN relationships(${path}) | x.id]`,
          `[x IN relationships(${path}) | type(x)]`,
        );
      }
      case 'plus':
        return `${one} + ['k']`;
      case 'labels': {
        const nodes = this.#of('node');
        return nodes.length === 0 ? one : `labels(${this.#choose(...nodes)})`;
      }
    }
  }

  #aggregate(): readonly [string, Kind] {
    const distinct = this.#choose('', '', 'DISTINCT ');
    const nodes = this.#of('node');
    switch (this.#choose('count', 'rows', 'sum', 'avg', 'min', 'collect', 'nodes')) {
      case 'count':
        return [`count(${distinct}${this.#string(1)})`, 'integer'];
      case 'rows':
        return ['count(*)', 'integer'];
      case 'sum':
        return [`sum(${distinct}${this.#integer(1)})`, 'integer'];
      case 'avg':
        return [`avg(${this.#integer(1)})`, 'float'];
      case 'min':
        return [`${this.#choose('min', 'max')}(${this.#string(1)})`, 'string'];
      case 'collect':
        return [`size(collect(${distinct}${this.#string(1)}))`, 'integer'];
      case 'nodes':
        return nodes.length === 0
          ? ['count(*)', 'integer']
          : [`count(${distinct}${this.#choose(...nodes)})`, 'integer'];
    }
  }

  #value(): readonly [string, Kind] {
    const nodes = this.#of('node');
    switch (this.#choose('string', 'string', 'integer', 'float', 'strings', 'node')) {
      case 'string':
        return [this.#string(2), 'string'];
      case 'integer':
        return [this.#integer(2), 'integer'];
      case 'float':
        return [this.#float(), 'float'];
      case 'strings':
        return [this.#strings(1), 'strings'];
      case 'node':
        return nodes.length === 0 ? ['1', 'integer'] : [this.#choose(...nodes), 'node'];
    }
  }

  #projection(keyword: 'WITH' | 'RETURN'): ArbitraryQuery {
    const aggregated = this.#choose(false, false, true);
    const first = this.#value();
    const second = this.#choose(true, false) ? this.#value() : first;
    const values = second[0] === first[0] ? [first] : [first, second];
    const items = aggregated
      ? [...values, this.#aggregate(), ...(this.#choose(true, false) ? [this.#aggregate()] : [])]
      : values;
    const distinct = !aggregated && this.#choose(false, false, true) ? 'DISTINCT ' : '';
    const before = this.#names;
    this.#names = [];
    const list = this.#choose(false, true) ? [...items].reverse() : items;
    const written = list.map(([text, kind]) => `${text} AS ${this.#name(kind)}`);
    const kept = this.#names;
    const keys = kept.map(({ name, kind }) => (kind === 'node' ? `${name}.id` : name));
    const sortable = kept.every(({ kind }) => kind !== 'strings' && kind !== 'path');
    const ordered = sortable && this.#choose(true, false);
    const order = ordered ? ` ORDER BY ${keys.map((key) => key + this.#choose('', ' DESC')).join(', ')}` : '';
    const limit = ordered ? this.#choose('', ' LIMIT 3', ' SKIP 1 LIMIT 4', ' SKIP 2') : '';
    const where =
      keyword === 'WITH' && this.#choose(false, false, false, true) ? ` WHERE ${this.#condition(1)}` : '';
    if (keyword === 'RETURN') this.#names = before;
    return { text: `${keyword} ${distinct}${written.join(', ')}${order}${limit}${where}`, ordered };
  }
}
