/** The drawing as the page knows it: told what changed, it draws the graph and reports what the pointer does. */
import { compareCoverage } from '../data/counts.ts';
import { coverageReader } from '../data/coverage.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { Filters } from '../filters/filters.ts';
import type { Visibility } from '../filters/visibility.ts';
import { discLook } from '../look/colouring.ts';
import type { Palette } from '../look/palette.ts';
import { nodeSize } from '../look/sizes.ts';
import type { Colouring } from '../state/view-state.ts';
import type { Bundles } from './bundle.ts';
import { bundlesOf } from './bundle.ts';
import type { CameraPlace } from './camera-mover.ts';
import { CameraMover } from './camera-mover.ts';
import type { GraphSigma } from './create-sigma.ts';
import { createSigma, LEAST_EDGE_WIDTH, paddingOf } from './create-sigma.ts';
import type { Displayed, Target } from './display.ts';
import { baseDiscs, baseEdges } from './display-base.ts';
import type { Changes, DrawnGraph, Looks } from './drawn-graph.ts';
import { boxAround, emptyGraph, paint, reveal } from './drawn-graph.ts';
import type { Focus, FocusScene } from './focus-scene.ts';
import { EMPTY_SCENE, focusScene } from './focus-scene.ts';
import { Gestures } from './gestures.ts';
import { isInside } from './lasso.ts';
import { NodePlaces } from './node-places.ts';
import type { PictureOptions } from './picture.ts';
import { pictureOf } from './picture.ts';
import { listenToPointer } from './pointer.ts';
import type { Stage } from './stage.ts';
import { Surfaces, VEIL } from './surfaces.ts';

export interface GraphViewOptions {
  readonly container: HTMLElement;
  readonly data: GraphData;
  readonly palette: Palette;
  readonly visibility: Visibility;
  readonly filters: Filters;
  /** Whether the camera may glide; without it, it jumps. */
  readonly animated: boolean;
  readonly onHover: (key: string | undefined) => void;
  /** `adding`: the reader held Shift. */
  readonly onSelect: (target: Target | undefined, adding: boolean) => void;
  /** Nodes inside a line that the reader drew. */
  readonly onLasso: (keys: readonly string[]) => void;
  /** The reader put nodes where they are now. */
  readonly onMove: (places: ReadonlyMap<string, Point>) => void;
  readonly onCamera: (camera: CameraPlace | undefined) => void;
  /** Where nodes were in an earlier drawing: they stay there. */
  readonly kept: ReadonlyMap<string, Point>;
}

const NO_BUNDLES = bundlesOf([]);

/** Names in the order of their right to a place: best-covered entities first, then statements and articles. */
function namingOrder(data: GraphData): readonly string[] {
  const nodes = [...data.nodes.values()];
  const entities = nodes.filter(isEntity).sort(compareCoverage);
  return [...entities, ...nodes.filter((node) => !isEntity(node))].map(({ key }) => key);
}

const pairOf = <T>(key: string, value: T | undefined): readonly (readonly [string, T])[] =>
  value === undefined ? [] : [[key, value]];

export class GraphView {
  readonly #options: GraphViewOptions;
  readonly #graph: DrawnGraph = emptyGraph();
  readonly #sigma: GraphSigma;
  readonly #camera: CameraMover;
  readonly #surfaces: Surfaces;
  readonly #names: readonly string[];
  readonly #places: NodePlaces;
  readonly #watcher: ResizeObserver;
  readonly #stopListening: () => void;
  readonly #coverageOf: ReturnType<typeof coverageReader>;
  #palette: Palette;
  #visibility: Visibility;
  #filters: Filters;
  #focus: Focus = { selection: undefined, hovered: undefined, picked: [] };
  #scene: FocusScene = EMPTY_SCENE;
  #bundles: Bundles = NO_BUNDLES;
  #visibleNames: readonly string[] = [];
  #colouring: Colouring = 'type';
  #communities: ReadonlyMap<string, number> = new Map();
  #lasso = false;

  /** Draws into the container, which must be positioned. Throws where the browser gives no WebGL context. */
  constructor(options: GraphViewOptions) {
    const { container, data, visibility } = options;
    this.#options = options;
    this.#palette = options.palette;
    this.#visibility = visibility;
    this.#filters = options.filters;
    this.#names = namingOrder(data);
    this.#places = new NodePlaces(data, options.kept);
    this.#coverageOf = coverageReader(data);
    this.#reveal();
    this.#sigma = createSigma(this.#graph, {
      container,
      edges: data.edges.size,
      palette: () => this.#palette,
    });
    const home = boxAround(this.#places.some(visibility.nodes));
    if (home !== undefined) this.#sigma.setCustomBBox(home);
    this.#surfaces = new Surfaces(container);
    this.#camera = new CameraMover({
      sigma: this.#sigma,
      animated: options.animated,
      place: (key) => this.#places.of(key),
      lit: () => this.#scene.nodes,
      onMoved: options.onCamera,
    });
    this.#stopListening = this.#listen();
    this.#watcher = new ResizeObserver(() => {
      this.#resize();
    });
    this.#watcher.observe(container);
    this.#sigma.refresh();
  }

  setPalette(palette: Palette): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    this.#repaint();
  }

  /** What the colours of the discs say from now on. */
  setColouring(colouring: Colouring): void {
    if (colouring === this.#colouring) return;
    this.#colouring = colouring;
    this.#repaint();
  }

  /** The community of each node, counted from 0, the largest first: seen while the colouring is `community`. */
  setColours(communities: ReadonlyMap<string, number>): void {
    this.#communities = communities;
    if (this.#colouring === 'community') this.#repaint();
  }

  /** Shows other nodes and edges; nothing moves. */
  setVisibility(visibility: Visibility, filters: Filters): void {
    // What is in view is one object as long as nothing in it changes: a first drawing is not made twice.
    if (visibility === this.#visibility && filters === this.#filters) return;
    this.#visibility = visibility;
    this.#filters = filters;
    const changes = this.#reveal();
    if (changes.kind === 'all') this.#sigma.refresh();
    else
      this.#sigma.refresh({
        partialGraph: { nodes: [...changes.nodes], edges: [...changes.edges] },
        skipIndexation: true,
      });
    this.#rebuildScene();
  }

  /** Lights a selection or what is under the pointer. The graph below is not drawn again. */
  setFocus(focus: Focus): void {
    this.#focus = focus;
    this.#rebuildScene();
  }

  /** Brings nodes into the middle, as near as their lit neighbours allow, and keeps them there until the reader moves. */
  centre(keys: readonly string[]): void {
    this.#camera.centre(keys);
  }

  /** Brings everything that is in view onto the canvas. */
  fit(): void {
    this.#camera.fit([...this.#visibility.nodes]);
  }

  /** Comes nearer (`factor` above 1) or goes away (below 1). */
  zoom(factor: number): void {
    this.#camera.zoom(factor);
  }

  /** Brings the camera where an address says. */
  goTo(camera: CameraPlace): void {
    this.#camera.go(camera);
  }

  /** Whether the next stroke on the canvas draws a lasso instead of moving the camera. */
  setLasso(lasso: boolean): void {
    this.#lasso = lasso;
  }

  /** Where all nodes are. */
  places(): ReadonlyMap<string, Point> {
    return this.#places.all;
  }

  /** Puts nodes somewhere else. */
  move(places: ReadonlyMap<string, Point>): void {
    this.#moved(this.#places.put(places));
  }

  /** These nodes, and no others, stand where the reader put them: each has a ring. */
  setPins(pins: ReadonlyMap<string, Point>): void {
    const changes = this.#places.hasPins || pins.size > 0;
    this.#moved(this.#places.pin(pins));
    if (changes) this.#drawOver();
  }

  /** What is on the screen now, as plain data: for pictures, and for an SVG of the same. */
  displayed(): Displayed {
    const stage = this.#stage();
    const { width, height, palette } = stage;
    const labels = this.#surfaces.labels;
    const layer = this.#surfaces.layer;
    const idle = this.#scene.nodes.size === 0;
    return {
      width,
      height,
      background: palette.background,
      base: {
        edges: baseEdges(stage, this.#graph),
        discs: baseDiscs(stage, this.#graph),
        labels: idle ? labels : [],
      },
      focus: idle ? undefined : { veil: { colour: palette.background, opacity: VEIL }, layer },
    };
  }

  /** A PNG of what is on the screen. */
  picture(options: PictureOptions): Promise<Blob> {
    return pictureOf(this.displayed(), options);
  }

  /** Gives back everything: canvases, listeners, and the browser's few WebGL contexts. */
  close(): void {
    this.#stopListening();
    this.#camera.close();
    this.#watcher.disconnect();
    this.#sigma.kill();
    this.#options.container.replaceChildren();
  }

  /** Draws nodes anew where they are now, and the edges that end at them. */
  #moved(keys: readonly string[]): void {
    const nodes = keys.filter((key) => this.#graph.hasNode(key));
    if (nodes.length === 0) return;
    for (const key of nodes) Object.assign(this.#graph.getNodeAttributes(key), this.#places.of(key));
    const edges = new Set(nodes.flatMap((key) => this.#graph.edges(key)));
    this.#sigma.refresh({ partialGraph: { nodes, edges: [...edges] }, skipIndexation: true });
  }

  #repaint(): void {
    paint(this.#graph, this.#looks());
    this.#sigma.refresh();
  }

  #resize(): void {
    this.#sigma.resize(true);
    this.#sigma.setSetting('stagePadding', paddingOf(this.#options.container));
    this.#camera.restore();
    this.#sigma.scheduleRender();
  }

  #looks(): Looks {
    const { data } = this.#options;
    const colours = {
      palette: this.#palette,
      colouring: this.#colouring,
      communities: this.#communities,
      coverageOf: this.#coverageOf,
    };
    const nodeOf = (key: string) => {
      const node = data.nodes.get(key);
      if (node === undefined) throw new Error(`the graph has no node "${key}"`);
      return node;
    };
    return {
      palette: this.#palette,
      place: (key) => this.#places.of(key) ?? { x: 0, y: 0 },
      size: (key) => nodeSize(nodeOf(key).attributes, data.nodes.size),
      disc: (key) => discLook(nodeOf(key), colours),
    };
  }

  #reveal(): Changes {
    const { bundles, changes } = reveal(this.#graph, this.#options.data, this.#visibility, this.#looks());
    this.#bundles = bundles;
    this.#visibleNames = this.#names.filter((key) => this.#visibility.nodes.has(key));
    return changes;
  }

  #rebuildScene(): void {
    const { data } = this.#options;
    this.#scene = focusScene({ data, visibility: this.#visibility, filters: this.#filters }, this.#focus);
    this.#surfaces.drawFocus(this.#stage(), this.#shown());
  }

  #shown() {
    return { scene: this.#scene, selection: this.#focus.selection };
  }

  #stage(): Stage {
    const { data } = this.#options;
    const { width, height } = this.#sigma.getDimensions();
    const looks = this.#looks();
    const edge = (key: string) => (this.#graph.hasEdge(key) ? this.#graph.getEdgeAttributes(key) : undefined);
    return {
      data,
      palette: this.#palette,
      width,
      height,
      disc: (key) => {
        const place = this.#places.of(key);
        if (place === undefined) return undefined;
        return { centre: this.#sigma.graphToViewport(place), radius: this.#sigma.scaleSize(looks.size(key)) };
      },
      look: (key) => (data.nodes.has(key) ? looks.disc(key) : undefined),
      isPinned: (key) => this.#places.isPinned(key),
      bundles: this.#bundles,
      curvature: (key) => edge(key)?.curvature ?? 0,
      edgeWidth: (key) => Math.max(LEAST_EDGE_WIDTH, this.#sigma.scaleSize(edge(key)?.size ?? 1)),
    };
  }

  #drawOver(): void {
    this.#surfaces.draw(this.#stage(), this.#visibleNames, this.#shown());
  }

  #targetOfEdge(key: string): Target {
    const bundle = this.#bundles.byKey.get(key);
    if (bundle === undefined) return { kind: 'edge', key };
    return { kind: 'pair', source: bundle.source, target: bundle.target };
  }

  #enclosed(line: readonly Point[]): readonly string[] {
    return [...this.#visibility.nodes].filter((key) => {
      const place = this.#places.of(key);
      return place !== undefined && isInside(line, this.#sigma.graphToViewport(place));
    });
  }

  #gestures() {
    return new Gestures(this.#sigma, {
      isLasso: () => this.#lasso,
      groupOf: (key) => (this.#scene.picked.has(key) ? [...this.#scene.picked] : [key]),
      onDrag: (keys, by) => {
        this.#places.shift(keys, by);
        this.#moved(keys);
      },
      onDrop: (keys) => {
        this.#options.onMove(new Map(keys.flatMap((key) => pairOf(key, this.#places.of(key)))));
      },
      onStroke: (line) => {
        if (line === undefined) this.#surfaces.drawFocus(this.#stage(), this.#shown());
        else this.#surfaces.drawLasso(this.#stage(), this.#shown(), line);
      },
      onLasso: (line) => {
        this.#options.onLasso(this.#enclosed(line));
      },
    });
  }

  #listen(): () => void {
    this.#sigma.on('afterRender', () => {
      this.#drawOver();
    });
    const gestures = this.#gestures();
    return listenToPointer(this.#sigma, {
      container: this.#options.container,
      over: (point) => this.#surfaces.over(point),
      targetOfEdge: (key) => this.#targetOfEdge(key),
      isBusy: () => gestures.isBusy,
      onHover: this.#options.onHover,
      onClick: this.#options.onSelect,
      onGrasp: () => {
        this.#camera.release();
      },
    });
  }
}
