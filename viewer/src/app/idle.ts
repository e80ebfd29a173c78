/** Whether the reader is in the middle of something that a new drawing would take from them. */

/** The element that has the focus, also inside of a shadow root. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const element = root.activeElement;
  const inner = element?.shadowRoot;
  return inner?.activeElement == null ? element : focused(inner);
}

function isWriting(page: Document): boolean {
  if (page.querySelector('dialog[open]') !== null) return true;
  if ([...page.querySelectorAll('textarea')].some(({ value }) => value !== '')) return true;
  const element = focused(page);
  if (element instanceof HTMLInputElement) return element.type !== 'checkbox' && element.value !== '';
  return element instanceof HTMLElement && element.isContentEditable;
}

/** What may end it. */
const ENDS = ['focusout', 'close', 'click', 'keyup'] as const;

/** Waits until nothing is being written and no dialog is open. */
export function untilIdle(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isWriting(page)) return;
      for (const end of ENDS) page.removeEventListener(end, later, true);
      resolve();
    };
    // What ends it is told before it has ended.
    const later = (): void => {
      setTimeout(look);
    };
    for (const end of ENDS) page.addEventListener(end, later, true);
    look();
  });
}
