/** The one place that speaks to sigma: it draws the graph, follows the camera, and reports what the pointer does. */
import { createEdgeCurveProgram, EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { getCameraStateToFitViewportToNodes } from '@sigma/utils';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';

import { compareCoverage } from '../data/counts.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { Filters } from '../filters/filters.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../look/palette.ts';
import type { Selection } from '../state/view-state.ts';
import type { NodeLabel } from './base-labels.ts';
import { drawBaseLabels } from './base-labels.ts';
import type { DrawnFocus } from './draw-focus.ts';
import { drawFocus, NOTHING_DRAWN } from './draw-focus.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { boxAround, drawGraph, paint, reveal } from './drawn-graph.ts';
import type { Focus, FocusScene } from './focus-scene.ts';
import { EMPTY_SCENE, focusScene } from './focus-scene.ts';
import { focusAt, labelAt } from './hit.ts';
import { PictogramNodeProgram } from './node-program.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';
import { addSurface } from './surface.ts';

export interface GraphViewOptions {
  readonly container: HTMLElement;
  readonly data: GraphData;
  readonly palette: Palette;
  readonly visibility: Visibility;
  readonly filters: Filters;
  /** Whether the camera may glide; without it, it jumps. */
  readonly animated: boolean;
  readonly onHover: (key: string | undefined) => void;
  readonly onSelect: (selection: Selection | undefined) => void;
}

/** The pointer must rest this long on a node, in milliseconds, so that crossing the graph does not flicker. */
const HOVER_DELAY = 60;
const GLIDE = 320;
/** Beyond this many edges, edges are selected from a node's card: finding them under the pointer costs a second drawing. */
const MOST_PICKED_EDGES = 20_000;

/** Names in the order of their right to a place: best-covered entities first, then statements and articles. */
function namingOrder(data: GraphData): readonly string[] {
  const nodes = [...data.nodes.values()];
  const entities = nodes.filter(isEntity).sort(compareCoverage);
  return [...entities, ...nodes.filter((node) => !isEntity(node))].map(({ key }) => key);
}

/** Thinner lines break up on a screen of ordinary density; in pixels. */
const LEAST_EDGE_WIDTH = 1.6;
/** How near and how far the camera goes by itself. */
const NEAREST = 0.25;
const FARTHEST = 1.1;
/** Room kept around the outermost node for its name, in pixels. */
const ROOM = { x: 110, y: 44 };

/** By what the camera's distance must be multiplied for all points to lie on the canvas when `middle` is its centre. */
function stretchToShow(
  middle: Point,
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const [halfWidth, halfHeight] = [Math.max(40, width / 2 - ROOM.x), Math.max(30, height / 2 - ROOM.y)];
  const stretches = points.map(({ x, y }) =>
    Math.max(Math.abs(x - middle.x) / halfWidth, Math.abs(y - middle.y) / halfHeight),
  );
  return stretches.reduce((a, b) => Math.max(a, b), 0);
}

/** On a small canvas everything is drawn smaller: by how much sizes are divided. */
function crowding({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.7, Math.max(1, 560 / Math.max(1, Math.min(clientWidth, clientHeight))));
}

/** Room around the whole graph for the names at its rim, in pixels. */
function paddingOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(56, Math.max(12, Math.min(clientWidth, clientHeight) * 0.09));
}

function createSigma(graph: DrawnGraph, container: HTMLElement, edges: number): Sigma {
  return new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'pictogram',
    // Names and focus are drawn by this folder, on surfaces of their own.
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { pictogram: PictogramNodeProgram },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      curve: createEdgeCurveProgram(),
      curvedArrow: EdgeCurvedArrowProgram,
    },
    enableEdgeEvents: edges <= MOST_PICKED_EDGES,
    minEdgeThickness: LEAST_EDGE_WIDTH,
    stagePadding: paddingOf(container),
    zoomToSizeRatioFunction: (ratio) => Math.cbrt(ratio) * crowding(container),
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1.8,
  });
}

export class GraphView {
  readonly #options: GraphViewOptions;
  readonly #graph: DrawnGraph;
  readonly #sigma: Sigma;
  readonly #names: readonly string[];
  readonly #labelSurface: Surface | undefined;
  readonly #focusSurface: Surface | undefined;
  readonly #watcher: ResizeObserver;
  #palette: Palette;
  #visibility: Visibility;
  #filters: Filters;
  #focus: Focus = { selection: undefined, hovered: undefined };
  #scene: FocusScene = EMPTY_SCENE;
  #drawn: DrawnFocus = NOTHING_DRAWN;
  #labels: readonly PlacedLabel<NodeLabel>[] = [];
  #visibleNames: readonly string[] = [];
  /** What the camera was last brought to, until the reader moves it. */
  #centred: readonly string[] | undefined;
  /** Whether the pointer is over a node or an edge that sigma draws. */
  #overItem = false;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;

  /** Draws into the container, which must be positioned. Throws where the browser gives no WebGL context. */
  constructor(options: GraphViewOptions) {
    this.#options = options;
    this.#palette = options.palette;
    this.#visibility = options.visibility;
    this.#filters = options.filters;
    this.#names = namingOrder(options.data);
    this.#graph = drawGraph(options.data);
    paint(this.#graph, options.data, options.palette);
    this.#reveal();
    this.#sigma = createSigma(this.#graph, options.container, options.data.edges.size);
    const home = boxAround(this.#graph, options.visibility.nodes);
    if (home !== undefined) this.#sigma.setCustomBBox(home);
    this.#labelSurface = addSurface(options.container, 'graph-surface');
    this.#focusSurface = addSurface(options.container, 'graph-surface');
    this.#listen();
    this.#watcher = new ResizeObserver(() => {
      this.#resize();
    });
    this.#watcher.observe(options.container);
    this.#sigma.refresh();
  }

  setPalette(palette: Palette): void {
    this.#palette = palette;
    paint(this.#graph, this.#options.data, palette);
    this.#sigma.refresh();
  }

  /** Shows other nodes and edges; nothing moves. */
  setVisibility(visibility: Visibility, filters: Filters): void {
    this.#visibility = visibility;
    this.#filters = filters;
    this.#reveal();
    this.#sigma.refresh();
    this.#rebuildScene();
  }

  /** Lights a selection or what is under the pointer. The graph below is not drawn again. */
  setFocus(focus: Focus): void {
    this.#focus = focus;
    this.#rebuildScene();
  }

  /** Brings nodes into the middle, as near as their lit neighbours allow, and keeps them there until the reader moves. */
  centre(keys: readonly string[]): void {
    this.#centred = keys;
    const camera = this.#cameraOn(keys);
    if (camera !== undefined) this.#moveCamera(camera);
  }

  /** Brings everything that is in view onto the canvas. */
  fit(): void {
    const keys = [...this.#visibility.nodes];
    this.#centred = undefined;
    if (keys.length === 0) return;
    const state = getCameraStateToFitViewportToNodes(this.#sigma, keys);
    this.#moveCamera({ ...state, ratio: Math.max(0.05, state.ratio * 1.12) });
  }

  /** Comes nearer (`factor` above 1) or goes away (below 1). */
  zoom(factor: number): void {
    this.#centred = undefined;
    const camera = this.#sigma.getCamera();
    this.#moveCamera({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Gives back everything: canvases, listeners, and the browser's few WebGL contexts. */
  close(): void {
    clearTimeout(this.#hoverTimer);
    this.#watcher.disconnect();
    this.#sigma.kill();
    this.#options.container.replaceChildren();
  }

  #cameraOn(keys: readonly string[]): { x: number; y: number; ratio: number } | undefined {
    const box = boxAround(this.#graph, keys);
    if (box === undefined) return undefined;
    // The camera's own state, not that of the last drawing: the two differ until the next frame.
    const now = { cameraState: this.#sigma.getCamera().getState() };
    const place = (point: Point): Point => this.#sigma.graphToViewport(point, now);
    const middle = place({ x: (box.x[0] + box.x[1]) / 2, y: (box.y[0] + box.y[1]) / 2 });
    const others = [...this.#scene.nodes].map((key) => place(this.#graph.getNodeAttributes(key)));
    const { x, y } = this.#sigma.viewportToFramedGraph(middle, now);
    const stretch = stretchToShow(middle, others, this.#sigma.getDimensions());
    const ratio = this.#sigma.getCamera().ratio * stretch;
    return { x, y, ratio: Math.min(FARTHEST, Math.max(NEAREST, ratio)) };
  }

  #resize(): void {
    this.#sigma.resize();
    this.#sigma.setSetting('stagePadding', paddingOf(this.#options.container));
    const camera = this.#centred === undefined ? undefined : this.#cameraOn(this.#centred);
    if (camera !== undefined) this.#sigma.getCamera().setState(camera);
    this.#sigma.scheduleRender();
  }

  #moveCamera(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera();
    if (this.#options.animated) void camera.animate(state, { duration: GLIDE });
    else camera.setState(state);
  }

  #reveal(): void {
    reveal(this.#graph, this.#options.data, this.#visibility);
    this.#visibleNames = this.#names.filter((key) => this.#visibility.nodes.has(key));
  }

  #rebuildScene(): void {
    const { data } = this.#options;
    this.#scene = focusScene({ data, visibility: this.#visibility, filters: this.#filters }, this.#focus);
    this.#drawFocus(this.#stage());
  }

  #stage(): Stage {
    const { width, height } = this.#sigma.getDimensions();
    return {
      data: this.#options.data,
      palette: this.#palette,
      width,
      height,
      disc: (key) => {
        if (!this.#graph.hasNode(key)) return undefined;
        const { x, y, size } = this.#graph.getNodeAttributes(key);
        return { centre: this.#sigma.graphToViewport({ x, y }), radius: this.#sigma.scaleSize(size) };
      },
      curvature: (key) => this.#graph.getEdgeAttribute(key, 'curvature'),
      edgeWidth: (key) =>
        Math.max(LEAST_EDGE_WIDTH, this.#sigma.scaleSize(this.#graph.getEdgeAttribute(key, 'size'))),
    };
  }

  #drawOver(): void {
    const stage = this.#stage();
    if (this.#labelSurface !== undefined) {
      this.#labelSurface.begin(stage.width, stage.height);
      this.#labels = drawBaseLabels(this.#labelSurface.context, stage, this.#visibleNames);
    }
    this.#drawFocus(stage);
  }

  #drawFocus(stage: Stage): void {
    if (this.#focusSurface === undefined) return;
    this.#focusSurface.begin(stage.width, stage.height);
    const idle = this.#scene.nodes.size === 0;
    this.#labelSurface?.show(idle);
    this.#drawn = idle
      ? NOTHING_DRAWN
      : drawFocus(this.#focusSurface.context, stage, this.#scene, this.#focus.selection);
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('afterRender', () => {
      this.#drawOver();
    });
    sigma.on('enterNode', ({ node }) => {
      this.#hoverSoon(node);
    });
    sigma.on('leaveNode', () => {
      this.#hoverSoon(undefined);
    });
    sigma.on('clickNode', ({ node, event }) => {
      this.#click(event, { kind: 'node', key: node });
    });
    sigma.on('clickEdge', ({ edge, event }) => {
      this.#click(event, { kind: 'edge', key: edge });
    });
    sigma.on('clickStage', ({ event }) => {
      this.#click(event, undefined);
    });
    sigma.on('enterEdge', () => {
      this.#overItem = true;
    });
    sigma.on('leaveEdge', () => {
      this.#overItem = false;
    });
    for (const event of ['downStage', 'downNode', 'wheelStage', 'wheelNode'] as const)
      sigma.on(event, () => {
        this.#centred = undefined;
      });
    sigma.on('moveBody', ({ event }) => {
      this.#point(this.#overItem || this.#over(event) !== undefined);
    });
  }

  /** What of our own drawings is under the pointer; they lie above sigma's. */
  #over(event: MouseCoords): Selection | undefined {
    return (
      focusAt(this.#drawn, event) ??
      (this.#drawn === NOTHING_DRAWN ? labelAt(this.#labels, event) : undefined)
    );
  }

  #click(event: MouseCoords, below: Selection | undefined): void {
    this.#options.onSelect(this.#over(event) ?? below);
  }

  #point(over: boolean): void {
    if (over) this.#options.container.dataset['over'] = 'item';
    else delete this.#options.container.dataset['over'];
  }

  #hoverSoon(key: string | undefined): void {
    this.#overItem = key !== undefined;
    this.#point(this.#overItem);
    clearTimeout(this.#hoverTimer);
    this.#hoverTimer = setTimeout(() => {
      this.#options.onHover(key);
    }, HOVER_DELAY);
  }
}
