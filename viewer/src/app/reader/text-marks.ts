/**
 * The marks of the text that is on the page: found once after it is drawn, then lit, stepped through and scrolled to
 * without drawing the text again.
 */
import type { ArticleContents } from '../../evidence/article-index.ts';

/** Why the marks of an entity stand out. */
export type Light = 'hover' | 'chosen';

function push<K>(map: Map<K, HTMLElement[]>, key: K, element: HTMLElement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [element]);
  else list.push(element);
}

/** The indices that a piece carries, the innermost mention first. */
const indicesOf = (element: HTMLElement): readonly number[] =>
  (element.dataset['m'] ?? '').split(' ').filter(Boolean).map(Number);

export class TextMarks {
  readonly #contents: ArticleContents;
  readonly #byEntity = new Map<string, HTMLElement[]>();
  readonly #byMention = new Map<number, HTMLElement>();
  readonly #stops: readonly HTMLElement[];
  readonly #lit: Record<Light, readonly HTMLElement[]> = { hover: [], chosen: [] };
  #current: HTMLElement | undefined;
  #stop: HTMLElement | undefined;

  constructor(root: HTMLElement, contents: ArticleContents) {
    this.#contents = contents;
    for (const element of root.querySelectorAll<HTMLElement>('[data-m]'))
      for (const index of indicesOf(element)) {
        const mention = contents.mentions[index];
        if (mention === undefined) continue;
        push(this.#byEntity, mention.key, element);
        if (!this.#byMention.has(index)) this.#byMention.set(index, element);
      }
    this.#stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
    const [first] = this.#stops;
    if (first !== undefined) this.#takeStop(first);
  }

  /** The entity whose mention an element is; undefined for anything else. */
  entityAt(element: Element | null): string | undefined {
    const index = this.mentionAt(element);
    return index === undefined ? undefined : this.#contents.mentions[index]?.key;
  }

  /** The mention that an element belongs to, by its index. */
  mentionAt(element: Element | null): number | undefined {
    const piece = element?.closest<HTMLElement>('[data-m]');
    return piece === null || piece === undefined || !isShown(piece) ? undefined : indicesOf(piece)[0];
  }

  /** Lights the marks of some entities, and puts out those that were lit for this reason. */
  light(light: Light, keys: readonly string[]): void {
    for (const element of this.#lit[light]) element.removeAttribute(`data-${light}`);
    const elements = keys.flatMap((key) => this.#byEntity.get(key) ?? []);
    for (const element of elements) element.setAttribute(`data-${light}`, '');
    this.#lit[light] = elements;
  }

  /** Marks one mention as the one that is looked at, and says where it is. */
  markCurrent(mention: number): HTMLElement | undefined {
    const element = this.#byMention.get(mention);
    this.#current?.removeAttribute('data-current');
    element?.setAttribute('data-current', '');
    this.#current = element;
    return element;
  }

  /** The element of a mention. */
  elementOf(mention: number): HTMLElement | undefined {
    return this.#byMention.get(mention);
  }

  /** Only one mark is a tab stop: the one that had the focus last. */
  focused(element: HTMLElement): void {
    if (element.matches('[data-stop]')) this.#takeStop(element);
  }

  /** The mark to go to with the arrow keys from another; undefined at the end. Marks out of view are passed over. */
  neighbour(from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
    const at = this.#stops.indexOf(from);
    for (let index = at + by; index >= 0 && index < this.#stops.length; index += by) {
      const stop = this.#stops[index];
      if (stop !== undefined && isShown(stop)) return stop;
    }
    return undefined;
  }

  /** The mark of the same entity before or after one. */
  sameEntity(from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
    const entity = this.entityAt(from);
    for (let stop = this.neighbour(from, by); stop !== undefined; stop = this.neighbour(stop, by))
      if (this.entityAt(stop) === entity && stop.dataset['m'] !== undefined) return stop;
    return undefined;
  }

  #takeStop(element: HTMLElement): void {
    if (this.#stop !== undefined) this.#stop.tabIndex = -1;
    this.#stop = element;
    element.tabIndex = 0;
  }
}

/** Whether a mark is not one of a kind that the reader turned off, nor folded away. */
function isShown(element: HTMLElement): boolean {
  const root = element.closest<HTMLElement>('[data-off]');
  const kind = element.dataset['kind'] ?? '';
  const isOff = (root?.dataset['off'] ?? '').split(' ').includes(kind);
  return !isOff && element.closest('details:not([open])') === null;
}
