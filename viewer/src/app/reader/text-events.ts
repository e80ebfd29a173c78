/** What pointer and keys do in the text: one listener for all of its marks. */
import type { Store } from '../store.ts';
import type { TextMarks } from './text-marks.ts';

export interface TextActions {
  readonly store: Store;
  readonly marks: () => TextMarks | undefined;
  /** A mention was chosen in the text itself, so that the text stays where it is. */
  readonly onMention: (mention: number) => void;
  readonly onSentence: (sentence: number) => void;
}

export interface TextListeners {
  readonly onMouseOver: (event: Event) => void;
  readonly onMouseLeave: () => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: () => void;
  readonly onClick: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const elementOf = ({ target }: Event): HTMLElement | null => (target instanceof HTMLElement ? target : null);

/** Whether the reader is marking words to copy them: then a click is none. */
const isSelectingText = (): boolean => document.getSelection()?.isCollapsed === false;

function click(element: HTMLElement, actions: TextActions): void {
  const { store, marks, onMention, onSentence } = actions;
  const tag = element.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
  if (tag !== undefined) {
    store.visit({ kind: 'node', key: tag });
    return;
  }
  const margin = element.closest<HTMLElement>('[data-open]')?.dataset['open'];
  if (margin !== undefined) {
    onSentence(Number(margin));
    return;
  }
  const [entity, mention] = [marks()?.entityAt(element), marks()?.mentionAt(element)];
  if (entity !== undefined && mention !== undefined) {
    onMention(mention);
    store.visit({ kind: 'node', key: entity });
    return;
  }
  const [sentence] = element.closest<HTMLElement>('[data-s]')?.dataset['s']?.split(' ') ?? [];
  if (sentence !== undefined) onSentence(Number(sentence));
}

/** The mark that an arrow key leads to. */
function markFor(key: string, from: HTMLElement, marks: TextMarks): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return marks.neighbour(from, 1);
    case 'ArrowLeft':
      return marks.neighbour(from, -1);
    case 'ArrowDown':
      return marks.sameEntity(from, 1);
    case 'ArrowUp':
      return marks.sameEntity(from, -1);
    default:
      return undefined;
  }
}

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

function press(event: KeyboardEvent, marks: TextMarks | undefined): void {
  const stop = elementOf(event)?.closest<HTMLElement>('[data-stop]');
  if (stop === null || stop === undefined || marks === undefined) return;
  if (ARROWS.includes(event.key)) {
    // Ours even at the end of the text: elsewhere the same keys walk through the graph.
    event.preventDefault();
    event.stopPropagation();
    markFor(event.key, stop, marks)?.focus();
  } else if ((event.key === 'Enter' || event.key === ' ') && stop.tagName !== 'BUTTON') {
    event.preventDefault();
    stop.click();
  }
}

/** The listeners of a text. */
export function textListeners(actions: TextActions): TextListeners {
  const { store, marks } = actions;
  return {
    onMouseOver: (event) => {
      store.hovered.value = marks()?.entityAt(elementOf(event));
    },
    onMouseLeave: () => {
      store.hovered.value = undefined;
    },
    onFocusIn: (event) => {
      const element = elementOf(event);
      if (element === null) return;
      marks()?.focused(element);
      store.hovered.value = marks()?.entityAt(element);
    },
    onFocusOut: () => {
      store.hovered.value = undefined;
    },
    onClick: (event) => {
      const element = elementOf(event);
      if (element !== null && !isSelectingText()) click(element, actions);
    },
    onKeyDown: (event) => {
      press(event, marks());
    },
  };
}
