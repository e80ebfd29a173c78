/** The query bar's editor: CodeMirror with the colours, suggestions, faults and hints of Dossier's own Cypher. */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  type Completion,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, forceLinting, linter } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  keymap,
  placeholder,
  type Tooltip,
  tooltips,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

import { faultOf, type Parameters } from '../../ask/check-query.ts';
import { complete, type Suggestion } from '../../ask/complete.ts';
import type { FindNames } from '../../ask/entity-names.ts';
import { explain, hintAt } from '../../ask/explain.ts';
import { readQuery } from '../../ask/read-query.ts';
import type { AskWords } from '../../words/ask-words.ts';
import { editorTheme } from './editor-theme.ts';

/** What the editor is made of, and whom it tells. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly words: AskWords;
  readonly findNames: FindNames;
  /** The values of parameters as they are now. */
  readonly parameters: () => Parameters;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

/** A running editor. */
export interface QueryEditor {
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  /** Puts the caret at a fault that the engine found. */
  readonly select: (start: number, end: number) => void;
  /** Looks for faults anew: a parameter has another value. */
  readonly check: () => void;
  readonly destroy: () => void;
}

/** Starts an editor. */
export function startEditor(options: EditorOptions): QueryEditor {
  const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc: options.text, extensions: extensionsOf(options) });
  const view = new EditorView({ state, parent: root, root });
  return {
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
      });
    },
    focus: () => {
      view.focus();
    },
    select: (start, end) => {
      const most = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(start, most), head: Math.min(end, most) },
        scrollIntoView: true,
      });
      view.focus();
    },
    check: () => {
      forceLinting(view);
    },
    destroy: () => {
      view.destroy();
    },
  };
}

function extensionsOf(options: EditorOptions): Extension {
  const { words, onChange } = options;
  return [
    editorTheme,
    history(),
    closeBrackets(),
    bracketMatching(),
    colours,
    placeholder(words.ask.placeholder),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': words.ask.editor,
      'aria-description': words.ask.keysHint,
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    }),
    tooltips({ position: 'fixed' }),
    suggestions(options),
    linter((view) => faults(view, options), { delay: 300 }),
    hoverTooltip((view, at) => hint(view, at, words)),
    keys(options),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}

/** Tab is not bound: the keyboard is never caught in the field. */
function keys({ onRun, onLeave }: EditorOptions): Extension {
  const run = (): boolean => {
    onRun();
    return true;
  };
  const leave = (): boolean => {
    onLeave();
    return true;
  };
  return [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      { key: 'Mod-Space', run: startCompletion },
      { key: 'Mod-.', run: acceptCompletion },
      ...historyKeymap,
      ...defaultKeymap.filter(({ key }) => key !== 'Escape'),
    ]),
    Prec.low(keymap.of([{ key: 'Escape', run: leave }])),
  ];
}

const MARKS = new Map(
  ['keyword', 'function', 'label', 'relation', 'property', 'string', 'number', 'parameter', 'comment'].map(
    (role) => [role, Decoration.mark({ class: `q-${role}` })] as const,
  ),
);

function coloured(view: EditorView): DecorationSet {
  const words = readQuery(view.state.doc.toString());
  return Decoration.set(
    words.flatMap(({ role, start, end }) => MARKS.get(role)?.range(start, end) ?? []),
    true,
  );
}

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = coloured(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function suggestions({ words, findNames }: EditorOptions): Extension {
  const source = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const found = complete({ text: state.doc.toString(), at: pos, explicit, findNames });
    if (found === undefined) return null;
    const { from, to, chosen } = found;
    const options = found.suggestions.map((suggestion, index) => completionOf(suggestion, index, words));
    return { from, to, options, filter: !chosen };
  };
  return autocompletion({ override: [source], icons: false, activateOnTyping: true, maxRenderedOptions: 80 });
}

function completionOf(suggestion: Suggestion, index: number, words: AskWords): Completion {
  const { kind, label, insert } = suggestion;
  return {
    label,
    detail: detailOf(suggestion, words),
    boost: -Math.min(98, index),
    apply: (view, _, from, to) => {
      const text = insert ?? label;
      const after = view.state.sliceDoc(to, to + 1);
      // The quote or the bracket that was closed by itself is not closed again.
      const end =
        text !== '' && kind !== 'keyword' && /['")]/u.test(after) && text.endsWith(after) ? to + 1 : to;
      view.dispatch({
        changes: { from, to: end, insert: text },
        selection: { anchor: from + text.length },
        userEvent: 'input.complete',
      });
    },
  };
}

function detailOf({ kind, label, name }: Suggestion, words: AskWords): string {
  if (name !== undefined) {
    const type = words.vocabulary.typeNoun(name.type).one;
    return name.alias === undefined ? type : `${type} · ${words.ask.also(name.alias)}`;
  }
  const isExplained = kind === 'label' || kind === 'relation' || kind === 'function' || kind === 'property';
  return (isExplained ? explain(kind, label, words) : undefined) ?? words.ask.kinds[kind];
}

function faults(view: EditorView, { parameters }: EditorOptions): readonly Diagnostic[] {
  const text = view.state.doc.toString();
  const fault = text.trim() === '' ? undefined : faultOf(text, parameters());
  if (fault === undefined) return [];
  const { message, place, unfinished } = fault;
  const from = Math.min(place?.start ?? 0, text.length);
  const to = Math.min(place?.end ?? text.length, text.length);
  return [{ from, to, message, severity: unfinished ? 'hint' : 'error' }];
}

function hint(view: EditorView, at: number, words: AskWords): Tooltip | null {
  const found = hintAt(view.state.doc.toString(), at, words);
  if (found === undefined) return null;
  const { word, meaning } = found;
  return {
    pos: word.start,
    end: word.end,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'q-hint';
      const name = document.createElement('b');
      name.textContent = word.text;
      dom.append(name, ` ${meaning}`);
      return { dom };
    },
  };
}
