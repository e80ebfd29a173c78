/** A strip beside the text: where in it an entity is mentioned. */
import type { JSX } from 'preact';

import type { ArticleMention } from '../../evidence/article-index.ts';
import { useWords } from '../../words/language.ts';

export interface MiniMapProps {
  readonly mentions: readonly ArticleMention[];
  /** The length of the text, in characters. */
  readonly length: number;
  /** Goes to the mention nearest to a share of the text, 0 to 1. */
  readonly onGo: (share: number) => void;
}

export function MiniMap({ mentions, length, onGo }: MiniMapProps): JSX.Element {
  const { reader } = useWords();
  const [first] = mentions;
  const go = (event: MouseEvent & { readonly currentTarget: SVGSVGElement }): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onGo((event.clientY - top) / Math.max(1, height));
  };
  return (
    <svg
      class="mini-map"
      viewBox="0 0 10 1000"
      preserveAspectRatio="none"
      role="img"
      aria-label={first === undefined ? reader.mentionsHere : reader.mapOf(first.name, mentions.length)}
      data-type={first?.type}
      onClick={go}
    >
      {mentions.map(({ span: [start] }) => (
        <rect key={start} x="1" y={(start / Math.max(1, length)) * 994} width="8" height="6" />
      ))}
    </svg>
  );
}
