/** Which tokens stand between quotation marks: a rough reading, paragraph by paragraph, of double marks only. */
import type { Annotated } from './annotated.ts';
import { tokenAt } from './tree.ts';

/** For each token, whether it is inside double quotation marks. A paragraph closes what it leaves open. */
export function insideMarks(annotated: Annotated): readonly boolean[] {
  const inside = annotated.tokens.map(() => false);
  for (const { start, end } of annotated.paragraphs) {
    let isOpen = false;
    for (let i = start; i < end; i++) {
      const { text } = tokenAt(annotated, i);
      if (/^[“«„]$/u.test(text)) isOpen = true;
      else if (/^[”»]$/u.test(text)) isOpen = false;
      else if (/^("|''|``)$/u.test(text)) isOpen = !isOpen;
      else inside[i] = isOpen;
    }
  }
  return inside;
}
