/**
 * Several named-entity recognisers side by side, each asked for what it is better at: a label counts only from the
 * first that is believed for it, and of overlapping entities the earlier recogniser's stand, parts of a whole apart.
 */
import type { EntityRecognizer } from './biluo.ts';
import type { NamedEntity, TokenSpan } from './doc.ts';
import type { TokenSequence } from './token-sequence.ts';

/** A recogniser and what is taken from it. */
export interface EntityComponent {
  /** What its entities are marked with. */
  readonly name: string;
  readonly recognizer: Pick<EntityRecognizer, 'recognize'>;
  /**
   * The labels that are taken from it, each with the labels of later components that it stands in for; undefined for
   * all its labels but those.
   */
  readonly believed?: Readonly<Record<string, readonly string[]>>;
}

interface Source {
  readonly component: EntityComponent;
  readonly takes: (label: string) => boolean;
}

/** Asks each recogniser and joins what counts of their answers. */
export class EntityComponents {
  readonly #sources: readonly Source[];

  /** The components, the most believed first. */
  constructor(components: readonly EntityComponent[]) {
    const replaced = new Set<string>();
    this.#sources = components.map((component) => {
      const { believed } = component;
      const earlier = new Set(replaced);
      for (const labels of Object.values(believed ?? {})) for (const label of labels) replaced.add(label);
      return {
        component,
        takes: (label) => !earlier.has(label) && (believed === undefined || Object.hasOwn(believed, label)),
      };
    });
  }

  /** The entities of a text in its order, which never overlap and never cross the start of a sentence. */
  recognize(tokens: TokenSequence, sentenceStarts: Uint8Array): NamedEntity[] {
    let entities: NamedEntity[] = [];
    for (const { component, takes } of this.#sources) {
      const own = component.recognizer.recognize(tokens, sentenceStarts).filter(({ label }) => takes(label));
      entities = joined(
        entities,
        own.map((span) => ({ ...span, component: component.name })),
      );
    }
    return entities;
  }
}

/**
 * Two lists in the order of the text as one. Of entities that overlap the first list's stand, but those that are only
 * parts of one in the second ("Oslo" of "the Oslo Winter Games") give way to the whole.
 */
function joined(first: readonly NamedEntity[], second: readonly NamedEntity[]): NamedEntity[] {
  const replaced = new Set<NamedEntity>();
  const added: NamedEntity[] = [];
  let next = 0;
  for (const entity of second) {
    while ((first[next]?.end ?? Infinity) <= entity.start) next++;
    const overlapping: NamedEntity[] = [];
    for (let i = next; (first[i]?.start ?? Infinity) < entity.end; i++)
      overlapping.push(...first.slice(i, i + 1));
    if (!overlapping.every((part) => isPart(part, entity))) continue;
    for (const part of overlapping) replaced.add(part);
    added.push(entity);
  }
  return [...first.filter((entity) => !replaced.has(entity)), ...added].sort((a, b) => a.start - b.start);
}

const isPart = (part: TokenSpan, whole: TokenSpan): boolean =>
  part.start >= whole.start && part.end <= whole.end && part.end - part.start < whole.end - whole.start;
