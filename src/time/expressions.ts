/** Date expressions in a text: where they stand, and what they mean from a standpoint. */
import { contains, type Span } from '../../graph/model/index.ts';
import { firstDay, type Period } from './calendar.ts';
import type { DateRule, Groups, Standpoint } from './rule.ts';
import { DATE_RULES } from './rules/index.ts';

/** Words that mean a date. */
export interface DateExpression {
  readonly span: Span;
  /** The names of the rules that read it. */
  readonly rules: readonly string[];
  /** Whether it names its year and needs no standpoint. */
  readonly namesYear: boolean;
  /** What it means; undefined where that is not certain. */
  readonly read: (standpoint: Standpoint) => Period | undefined;
}

/** A quick look that leaves out most sentences: every expression has a digit or one of these words. */
const HINT =
  /\d|day\b|week|month|year|ago\b|[Tt](?:onight|omorrow|his)|[Ll]ast|[Nn]ext|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/u;

/** The date expressions of a text in text order, none within another; offsets are into the text. */
export function findExpressions(text: string): DateExpression[] {
  if (!HINT.test(text)) return [];
  const found = DATE_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => expressionOf(rule, match)),
  );
  // Sorting is stable: of two that are as long the earlier rule stays first.
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const apart: DateExpression[] = [];
  for (const expression of found) {
    const last = apart.at(-1);
    if (last === undefined || expression.span[0] >= last.span[1]) apart.push(expression);
    else if (lengthOf(expression) > lengthOf(last) && !contains(last.span, expression.span))
      apart[apart.length - 1] = expression;
  }
  return joinRanges(text, apart);
}

const lengthOf = ({ span }: DateExpression): number => span[1] - span[0];

function expressionOf(rule: DateRule, match: RegExpExecArray): DateExpression {
  const groups: Groups = match.groups ?? {};
  return {
    span: [match.index, match.index + match[0].length],
    rules: [rule.name],
    namesYear: rule.namesYear(groups),
    read: (standpoint) => rule.read(groups, standpoint),
  };
}

/** "from Monday to Friday", "1 May – 3 June 2020", "between last week and Tuesday": two expressions that are one stretch. */
function joinRanges(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const expression of expressions) {
    const last = joined.at(-1);
    if (last?.rules.length === 1 && isRange(text, last, expression))
      joined[joined.length - 1] = rangeOf(last, expression);
    else joined.push(expression);
  }
  return joined;
}

function isRange(text: string, a: DateExpression, b: DateExpression): boolean {
  const between = text.slice(a.span[1], b.span[0]);
  if (/^\s?[-–—]\s?$/u.test(between)) return true;
  const before = text.slice(Math.max(0, a.span[0] - 14), a.span[0]);
  if (/^\s+(?:to|until|till|through)\s+$/u.test(between))
    return /\bfrom\s+(?:the\s+)?$/iu.test(before) || between.includes(' through ');
  return /^\s+and\s+$/u.test(between) && /\bbetween\s+(?:the\s+)?$/iu.test(before);
}

function rangeOf(a: DateExpression, b: DateExpression): DateExpression {
  return {
    span: [a.span[0], b.span[1]],
    rules: [...a.rules, ...b.rules],
    namesYear: b.namesYear,
    read: (standpoint) => readRange(a, b, standpoint),
  };
}

/** The end that names its year tells the other's: "1 May – 3 June 2020". */
function readRange(a: DateExpression, b: DateExpression, standpoint: Standpoint): Period | undefined {
  if (b.namesYear && !a.namesYear) {
    const last = b.read(standpoint);
    if (last === undefined) return undefined;
    const first = a.read({ today: firstDay(last.from), direction: 'past' });
    return first && { from: first.from, to: last.to };
  }
  const first = a.read(standpoint);
  if (first === undefined) return undefined;
  const last = b.read({ today: firstDay(first.from), direction: 'future' });
  return last && { from: first.from, to: last.to };
}
