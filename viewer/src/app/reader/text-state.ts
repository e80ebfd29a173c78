/** The marks of a text in step with the page: what is drawn, what is selected, what is under the pointer. */
import type { Signal } from '@preact/signals';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';

import type { ArticleContents } from '../../evidence/article-index.ts';
import type { Store } from '../store.ts';
import { nodesOfSelection, useStore } from '../store.ts';
import { TextMarks } from './text-marks.ts';

/** The entities that the selection stands between; none for a statement or an article. */
export function chosenIn({ data, state }: Store): readonly string[] {
  const { selection } = state.value;
  return selection === undefined ? [] : nodesOfSelection(data, selection);
}

/** Scrolls the pane, and nothing around it, until an element stands in its upper third. */
function bringIntoView(pane: HTMLElement, element: HTMLElement): void {
  const go = (): void => {
    const away = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += away - pane.clientHeight / 3;
  };
  go();
  // What was not laid out before may be higher or lower than was thought.
  requestAnimationFrame(go);
}

function isInView(pane: HTMLElement, element: HTMLElement): boolean {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  return inner.bottom > outer.top && inner.top < outer.bottom;
}

/** The text on the page, its marks, and what of them is looked at. */
export interface TextState {
  readonly pane: { readonly current: HTMLDivElement | null };
  readonly marks: { current: TextMarks | undefined };
  /** The mention that is looked at, by its index in the article. */
  readonly current: Signal<number | undefined>;
}

/** A text that is not drawn yet. */
export function useTextState(): TextState {
  const pane = useRef<HTMLDivElement>(null);
  const marks = useRef<TextMarks | undefined>(undefined);
  const current = useSignal<number | undefined>(undefined);
  return useMemo(() => ({ pane, marks, current }), [current]);
}

/** Shows a mention as the one that is looked at; the text stays where it is. */
export function lookAt({ marks, current }: TextState, mention: number): HTMLElement | undefined {
  current.value = mention;
  return marks.current?.markCurrent(mention);
}

/** Goes to a mention and shows it as the one that is looked at. */
export function goTo(text: TextState, mention: number): void {
  const element = lookAt(text, mention);
  if (element !== undefined && text.pane.current !== null) bringIntoView(text.pane.current, element);
}

/** Keeps the marks in step: with what is drawn, with what is selected, with what is under the pointer. */
export function useMarks(text: TextState, contents: ArticleContents, drawn: readonly unknown[]): void {
  const store = useStore();
  const { pane, marks } = text;
  useLayoutEffect(() => {
    if (pane.current === null) return;
    marks.current = new TextMarks(pane.current, contents);
    marks.current.light('chosen', chosenIn(store));
    const place = pane.current.querySelector<HTMLElement>('mark.place');
    if (place === null) pane.current.scrollTop = 0;
    else bringIntoView(pane.current, place);
  }, drawn);
  const seen = useRef(chosenIn(store).join(' '));
  useSignalEffect(() => {
    const chosen = chosenIn(store);
    if (chosen.join(' ') === seen.current) return;
    seen.current = chosen.join(' ');
    marks.current?.light('chosen', chosen);
    // Chosen in the text, it is in view already; chosen elsewhere, the text goes to where it is named.
    const looked = text.current.peek();
    if (looked !== undefined && chosen.includes(contents.mentions[looked]?.key ?? '')) return;
    const named = contents.mentions.flatMap(({ key }, index) => (chosen.includes(key) ? [index] : []));
    const [first] = named;
    if (first === undefined || pane.current === null) return;
    const shown = pane.current;
    const visible = named.find((index) => {
      const element = marks.current?.elementOf(index);
      return element !== undefined && isInView(shown, element);
    });
    if (visible === undefined) goTo(text, first);
  });
  useSignalEffect(() => {
    const hovered = store.hovered.value;
    marks.current?.light('hover', hovered === undefined ? [] : [hovered]);
  });
}
