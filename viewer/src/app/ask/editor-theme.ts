/**
 * How the query bar looks. The editor stands in a shadow root: the page's policy allows no style elements, and there its
 * styles are constructed sheets. The colours are the page's own, which reach into it.
 */
import { EditorView } from '@codemirror/view';

const MONO = "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '14px', maxHeight: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-content ::selection': { backgroundColor: 'var(--chosen)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--chosen)',
    outline: '1px solid var(--line-strong)',
  },
  '.q-keyword': { color: 'var(--accent)', fontWeight: '600' },
  '.q-function': { color: 'var(--accent)' },
  '.q-label': { color: 'var(--object-line)', fontWeight: '600' },
  '.q-relation': { color: 'var(--trigger-line)', fontWeight: '600' },
  '.q-property': { color: 'var(--ink)' },
  '.q-string': { color: 'var(--object-line)' },
  '.q-number, .q-parameter': { color: 'var(--trigger-line)' },
  '.q-comment': { color: 'var(--muted)', fontStyle: 'italic' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--contested)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-hint': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--line-strong)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--contested)' },
  '.cm-lintPoint-hint:after': { borderBottomColor: 'var(--line-strong)' },
  '.cm-tooltip': {
    zIndex: '30',
    border: '1px solid var(--line-strong)',
    borderRadius: '7px',
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    fontFamily: 'var(--sans)',
    fontSize: '13px',
    overflow: 'hidden',
    maxWidth: 'min(480px, 92vw)',
  },
  '.cm-diagnostic': { padding: '7px 10px', borderLeft: '4px solid var(--contested)' },
  '.cm-diagnostic-hint': { borderLeftColor: 'var(--line-strong)' },
  '.q-hint': { padding: '7px 10px' },
  '.q-hint b': { fontFamily: MONO },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '15em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '12px',
    alignItems: 'baseline',
    padding: '4px 10px',
    lineHeight: '1.4',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected], .cm-tooltip-autocomplete-disabled ul li[aria-selected]': {
    background: 'var(--chosen)',
    color: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': {
    marginLeft: 'auto',
    color: 'var(--muted)',
    fontStyle: 'normal',
    fontSize: '12px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '300px',
  },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '44px', alignItems: 'center' },
  },
});
