/**
 * Rules that derive part of speech, morphology and some lemmas from tag, form and label
 * (spacy/pipeline/attributeruler.py). All rules are matched on the tokens as they were; then they are applied in order,
 * so that a later rule overrides an earlier one, attribute by attribute.
 */
import type { AttributeRule, TextPredicate, TokenPattern } from './manifest.ts';
import type { Lexeme } from './vocab.ts';

/** What the rules read and write, one entry for each token. */
export interface TokenAttributes {
  readonly lexemes: readonly Lexeme[];
  readonly tags: string[];
  readonly labels: string[];
  readonly pos: string[];
  readonly morphs: string[];
  /** Undefined where no rule gave a lemma. */
  readonly lemmas: (string | undefined)[];
}

type Test = (token: number, attributes: TokenAttributes) => boolean;

interface CompiledRule {
  readonly order: number;
  readonly tests: readonly Test[];
  /** The first token's condition on the tag, by which rules are found. */
  readonly tag: (tag: string) => boolean;
  readonly target: number;
  readonly attributes: AttributeRule['attrs'];
}

interface Match {
  readonly rule: CompiledRule;
  readonly start: number;
}

export class AttributeRuler {
  readonly #rules: readonly CompiledRule[];
  /** Rules that a token with this tag may begin. There are as many entries as tags. */
  readonly #byTag = new Map<string, readonly CompiledRule[]>();

  constructor(rules: readonly AttributeRule[]) {
    this.#rules = rules.flatMap((rule, order) =>
      rule.patterns.map((pattern) => ({
        order,
        tests: pattern.map(compile),
        tag: predicate(pattern[0]?.TAG),
        target: rule.index < 0 ? pattern.length + rule.index : rule.index,
        attributes: rule.attrs,
      })),
    );
  }

  apply(attributes: TokenAttributes): void {
    // Matches of one rule stay in the order of the text: sorting is stable.
    const matches = this.#match(attributes).sort((a, b) => a.rule.order - b.rule.order);
    for (const { rule, start } of matches) assign(attributes, start + rule.target, rule.attributes);
  }

  #match(attributes: TokenAttributes): Match[] {
    const count = attributes.lexemes.length;
    return attributes.tags.flatMap((tag, start) =>
      this.#startingWith(tag)
        .filter(
          ({ tests }) =>
            start + tests.length <= count && tests.every((test, at) => test(start + at, attributes)),
        )
        .map((rule) => ({ rule, start })),
    );
  }

  #startingWith(tag: string): readonly CompiledRule[] {
    let rules = this.#byTag.get(tag);
    if (!rules) {
      rules = this.#rules.filter((rule) => rule.tag(tag));
      this.#byTag.set(tag, rules);
    }
    return rules;
  }
}

function assign(attributes: TokenAttributes, token: number, values: AttributeRule['attrs']): void {
  if (values.TAG !== undefined) attributes.tags[token] = values.TAG;
  if (values.POS !== undefined) attributes.pos[token] = values.POS;
  // "_" is how a rule writes that there are no features.
  if (values.MORPH !== undefined) attributes.morphs[token] = values.MORPH === '_' ? '' : values.MORPH;
  if (values.LEMMA !== undefined) attributes.lemmas[token] = values.LEMMA;
  if (values.DEP !== undefined) attributes.labels[token] = values.DEP;
}

function compile({ TAG, LOWER, DEP, IS_SPACE }: TokenPattern): Test {
  const [tag, lower, label] = [predicate(TAG), predicate(LOWER), predicate(DEP)];
  return (token, { tags, labels, lexemes }) =>
    (IS_SPACE === undefined || lexemes[token]?.isSpace === IS_SPACE) &&
    tag(tags[token] ?? '') &&
    lower(lexemes[token]?.lower ?? '') &&
    label(labels[token] ?? '');
}

/** A condition on one attribute; none is always met. */
function predicate(condition: TextPredicate | undefined): (value: string) => boolean {
  if (condition === undefined) return () => true;
  if (typeof condition === 'string') return (value) => value === condition;
  if ('REGEX' in condition) {
    const pattern = new RegExp(condition.REGEX, 'u');
    return (value) => pattern.test(value);
  }
  if ('IN' in condition) {
    const listed = new Set(condition.IN);
    return (value) => listed.has(value);
  }
  const unlisted = new Set(condition.NOT_IN);
  return (value) => !unlisted.has(value);
}
