/** A query as a tree. Every node knows its place in the text, for errors and for the names of columns. */
import type { Place } from './query-error.ts';

/** A name as written, with its place. */
export interface Name extends Place {
  readonly name: string;
}

/** Operators between two values. */
export type BinaryOperator =
  | 'OR' | 'XOR' | 'AND'
  | '+' | '-' | '*' | '/' | '%' | '^'
  | 'IN' | 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~'; // prettier-ignore
/** Operators that may form a chain: `1 < x < 3`. */
export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';
/** How many elements of a list must fulfil a condition. */
export type Quantifier = 'all' | 'any' | 'none' | 'single';

interface Of<Kind extends string> extends Place {
  readonly kind: Kind;
}
export interface Literal extends Of<'literal'> {
  readonly type: 'string' | 'integer' | 'float' | 'boolean' | 'null';
  readonly value: string | number | boolean | null;
}
export interface Parameter extends Of<'parameter'> {
  readonly name: string;
}
export interface Variable extends Of<'variable'> {
  readonly name: string;
}
export interface Property extends Of<'property'> {
  readonly of: Expression;
  readonly name: Name;
}
export interface LabelTest extends Of<'labelTest'> {
  readonly of: Expression;
  readonly labels: readonly Name[];
}
export interface ListLiteral extends Of<'list'> {
  readonly items: readonly Expression[];
}
export interface Index extends Of<'index'> {
  readonly of: Expression;
  readonly index: Expression;
}
export interface Slice extends Of<'slice'> {
  readonly of: Expression;
  readonly from?: Expression;
  readonly to?: Expression;
}
export interface Not extends Of<'not'> {
  readonly of: Expression;
}
export interface Negative extends Of<'negative'> {
  readonly of: Expression;
}
export interface Binary extends Of<'binary'> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `first op operand op operand …` */
export interface Comparison extends Of<'comparison'> {
  readonly first: Expression;
  readonly rest: readonly { readonly operator: ComparisonOperator; readonly operand: Expression }[];
}
export interface IsNull extends Of<'isNull'> {
  readonly of: Expression;
  readonly negated: boolean;
}
export interface Call extends Of<'call'> {
  readonly name: Name;
  readonly distinct: boolean;
  /** Whether it is `count(*)`. */
  readonly star: boolean;
  readonly args: readonly Expression[];
}
export interface Case extends Of<'case'> {
  readonly subject?: Expression;
  readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise?: Expression;
}
/** `[x IN list WHERE … | …]` */
export interface Comprehension extends Of<'comprehension'> {
  readonly variable: Name;
  readonly list: Expression;
  readonly where?: Expression;
  readonly map?: Expression;
}
/** `any(x IN list WHERE …)` */
export interface Quantified extends Of<'quantified'> {
  readonly quantifier: Quantifier;
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression;
}
/** `EXISTS { … }` or `COUNT { … }`, or a pattern as a condition. */
export interface Subquery extends Of<'subquery'> {
  readonly form: 'exists' | 'count' | 'pattern';
  readonly patterns: readonly PathPattern[];
  readonly where?: Expression;
}

export type Expression =
  | Literal | Parameter | Variable | Property | LabelTest | ListLiteral | Index | Slice | Not | Negative | Binary
  | Comparison | IsNull | Call | Case | Comprehension | Quantified | Subquery; // prettier-ignore

/** `{name: 'x'}` in a pattern. */
export interface PropertyCondition {
  readonly name: Name;
  readonly value: Expression;
}
export interface NodePattern extends Place {
  readonly variable?: Name;
  /** Any one of them. */
  readonly labels: readonly Name[];
  readonly conditions: readonly PropertyCondition[];
}
export interface RelationPattern extends Place {
  readonly variable?: Name;
  /** Any one of them; none: every relation. */
  readonly types: readonly Name[];
  readonly direction: 'out' | 'in' | 'both';
  /** Of a path of several relations. */
  readonly length?: PathLength;
  readonly conditions: readonly PropertyCondition[];
}
export interface PathLength extends Place {
  readonly from?: number;
  readonly to?: number;
}
export interface PathPattern extends Place {
  readonly variable?: Name;
  readonly search?: 'shortest' | 'allShortest';
  /** One more than there are relations. */
  readonly nodes: readonly NodePattern[];
  readonly relations: readonly RelationPattern[];
}

export interface Match extends Of<'match'> {
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where?: Expression;
}
export interface Unwind extends Of<'unwind'> {
  readonly list: Expression;
  readonly variable: Name;
}
export interface ProjectionItem extends Place {
  readonly value: Expression;
  readonly alias?: Name;
}
export interface OrderItem {
  readonly value: Expression;
  readonly descending: boolean;
}
/** WITH or RETURN. */
export interface Projection extends Of<'with' | 'return'> {
  readonly distinct: boolean;
  /** Whether it begins with `*`: everything that has a name. */
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly order: readonly OrderItem[];
  readonly skip?: Expression;
  readonly limit?: Expression;
  /** After WITH only. */
  readonly where?: Expression;
}
export type Clause = Match | Unwind | Projection;

/** Queries whose rows are put together. The last clause of each is a RETURN. */
export interface Query {
  readonly parts: readonly (readonly Clause[])[];
  /** Whether UNION keeps equal rows. */
  readonly all: boolean;
}
