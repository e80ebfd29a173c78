/** Small parts that every pane uses. */
import type { ComponentChildren, JSX } from 'preact';

import type { Status } from '../../../graph/model/claim.ts';
import type { NodeType } from '../../../graph/model/ontology.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { MODALITY_GLYPH } from '../../../graph/words/types.ts';
import type { GraphNode } from '../data/graph-data.ts';
import { inkOn, PALETTES } from '../look/palette.ts';
import { PICTOGRAM_FIELD, PICTOGRAMS } from '../look/pictograms.ts';
import { useWords } from '../words/language.ts';
import { useStore } from './store.ts';
import { theme } from './theme.ts';

/** A node type's disc, as on the canvas. */
export function TypeIcon({ type, size = 20 }: { type: NodeType; size?: number }): JSX.Element {
  const palette = PALETTES[theme.value];
  const fill = palette.types[type];
  const half = PICTOGRAM_FIELD / 2;
  return (
    <svg class="type-icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <circle
        cx={half}
        cy={half}
        r={half - 1}
        fill={fill}
        stroke={palette.border}
        stroke-width={size > 24 ? 1 : 1.6}
      />
      <path
        d={PICTOGRAMS[type]}
        fill={inkOn(fill)}
        fill-rule="evenodd"
        transform="translate(12 12) scale(0.58) translate(-12 -12)"
      />
    </svg>
  );
}

/** A name from an article: its direction is its own, and it never runs into the words around it. */
export function Name({ children }: { children: string }): JSX.Element {
  return <bdi class="name">{children}</bdi>;
}

export interface NodeLinkProps {
  readonly node: GraphNode;
  readonly icon?: boolean;
  /** The place in an article's text at which its card opens. */
  readonly at?: Span;
}

/** A node's name as a link to its card. */
export function NodeLink({ node, icon = false, at }: NodeLinkProps): JSX.Element {
  const { visit } = useStore();
  const go = (): void => {
    visit({ kind: 'node', key: node.key, ...(at === undefined ? {} : { at }) });
  };
  return (
    <button type="button" class="link" onClick={go}>
      {icon && <TypeIcon type={node.attributes.type} size={16} />}
      <Name>{node.attributes.name}</Name>
    </button>
  );
}

export function StatusBadge({ status }: { status: Status }): JSX.Element {
  const { label, meaning, glyph } = useWords().vocabulary.statusWords(status);
  return (
    <span class={`badge status-${status}`} title={meaning}>
      <span aria-hidden="true">{glyph}</span> {label}
    </span>
  );
}

/** Says that something is no fact, and what it is instead. */
export function ModalityBadge({ modality }: { modality: ShortOfFact }): JSX.Element {
  const { modalityLabel, modalityMeaning } = useWords().vocabulary;
  return (
    <span class="badge modality" title={modalityMeaning(modality)}>
      <span aria-hidden="true">{MODALITY_GLYPH}</span> {modalityLabel(modality)}
    </span>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ title, count, children }: SectionProps): JSX.Element {
  const { vocabulary } = useWords();
  return (
    <section class="section">
      <h3>
        {title}
        {count !== undefined && <span class="count">{vocabulary.number(count)}</span>}
      </h3>
      {children}
    </section>
  );
}

export interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

export function IconButton({ label, onClick, pressed, children }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A line icon on a field of 20 × 20. */
export function Icon({ path }: { path: string }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const ICONS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13.2 13.2 17 17',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4',
  left: 'M3 4h14v12H3ZM8 4v12',
  right: 'M3 4h14v12H3ZM12 4v12',
  back: 'M12 4 6 10l6 6',
  close: 'm5 5 10 10M15 5 5 15',
  onward: 'M4 10h11M11 5.5 15.5 10 11 14.5',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  copy: 'M7 7h9.5v9.5H7ZM4 13H3.5V3.5H13V4',
} as const; // prettier-ignore
