/** Places in articles as the Web Annotation Data Model has them: a resource, a position in it, and the words there. */
import type { DossierGraph } from '../../dossier-graph.ts';
import type { Span } from '../../model/index.ts';
import { BLANK } from '../../select/quoted-words.ts';
import { codePointsOf, type ToCodePoints } from './code-points.ts';
import { itemIri } from './namespaces.ts';
import { iri, type Property, type Subject, text, typed } from './term.ts';

/** How much of the text before and after a quotation is given, in code units, so that it is found in a changed text. */
const CONTEXT = 32;

interface ReadText {
  readonly content: string;
  readonly toCodePoints: ToCodePoints;
}

/** A place to describe. */
export interface Place {
  /** The compact IRI that the place gets. */
  readonly iri: string;
  readonly article: string;
  readonly span: Span;
  /** Whether the words around it are given too. */
  readonly context?: boolean;
}

/** What an annotation says: that `body` stands at `target`. */
export interface AnnotationSpec {
  readonly iri: string;
  readonly body: string;
  readonly target: string;
  readonly motivation: 'oa:describing' | 'oa:identifying';
  readonly more?: readonly Property[];
}

/** An annotation. */
export function annotation({ iri: name, body, target, motivation, more = [] }: AnnotationSpec): Subject {
  return {
    iri: name,
    properties: [
      ['rdf:type', iri('oa:Annotation')],
      ['oa:motivatedBy', iri(motivation)],
      ['oa:hasBody', iri(body)],
      ['oa:hasTarget', iri(target)],
      ...more,
    ],
  };
}

/** Describes places in the articles of one graph. */
export class Evidence {
  readonly #graph: DossierGraph;
  readonly #texts = new Map<string, ReadText | undefined>();

  constructor(graph: DossierGraph) {
    this.#graph = graph;
  }

  /** A place as a specific resource with its two selectors; of an article that is not in the graph, nothing. */
  *at({ iri: name, article, span, context = false }: Place): Generator<Subject> {
    const read = this.#textOf(article);
    if (read === undefined) return;
    const { content, toCodePoints } = read;
    const [start, end] = span;
    const position = `${name}-position`;
    const quote = this.#quoteOf(content, span, context);
    const selectors = quote === undefined ? [position] : [position, `${name}-quote`];
    yield {
      iri: name,
      properties: [
        ['rdf:type', iri('oa:SpecificResource')],
        ['oa:hasSource', iri(itemIri(article))],
        ...selectors.map((selector): Property => ['oa:hasSelector', iri(selector)]),
      ],
    };
    yield {
      iri: position,
      properties: [
        ['rdf:type', iri('oa:TextPositionSelector')],
        ['oa:start', typed(String(toCodePoints(start)), 'xsd:nonNegativeInteger')],
        ['oa:end', typed(String(toCodePoints(end)), 'xsd:nonNegativeInteger')],
      ],
    };
    if (quote !== undefined) yield { iri: `${name}-quote`, properties: quote };
  }

  /** The words of a place; none where they are blanked, since they would not be those of the article. */
  #quoteOf(content: string, [start, end]: Span, context: boolean): readonly Property[] | undefined {
    const exact = content.slice(start, end);
    const blanked = this.#graph.getAttributes().selection?.noText === true;
    if (blanked && exact.includes(BLANK)) return undefined;
    const around: readonly Property[] = [
      ['oa:prefix', text(content.slice(Math.max(0, start - CONTEXT), start))],
      ['oa:suffix', text(content.slice(end, end + CONTEXT))],
    ];
    return [
      ['rdf:type', iri('oa:TextQuoteSelector')],
      ['oa:exact', text(exact)],
      ...(context && !blanked ? around : []),
    ];
  }

  #textOf(article: string): ReadText | undefined {
    if (!this.#texts.has(article)) {
      const node = this.#graph.hasNode(article) ? this.#graph.getNodeAttributes(article) : undefined;
      const content = node?.type === 'Article' ? node.text : undefined;
      this.#texts.set(
        article,
        content === undefined ? undefined : { content, toCodePoints: codePointsOf(content) },
      );
    }
    return this.#texts.get(article);
  }
}
