/** Keeps the page in step with the server's store: a graph that has changed takes the place of the one that is shown. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { effect, signal } from '@preact/signals';

import type { Arrivals } from '../data/arrivals.ts';
import { addArrivals, arrivalsBetween, NO_ARRIVALS } from '../data/arrivals.ts';
import type { Capabilities } from '../data/capabilities.ts';
import { STATIC_CAPABILITIES, UNKNOWN_CAPABILITIES } from '../data/capabilities.ts';
import type { GraphSource } from '../data/graph-source.ts';
import type { LoadFailure, LoadResult } from '../data/load-graph.ts';
import { loadGraph } from '../data/load-graph.ts';
import { listenToStates } from '../data/server/events.ts';
import { askAbout } from '../data/server-client.ts';
import { untilIdle } from './idle.ts';
import { reloads } from './reload.ts';
import type { renewedStore } from './renewed.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

/** What there is to show. */
export type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  /** `generation` tells one graph from the next: a new one has a new drawing and new lists. */
  | { readonly kind: 'ready'; readonly store: Store; readonly generation: number };

/** What came while the page was open. */
export type News =
  | { readonly kind: 'arrived'; readonly arrivals: Arrivals }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** Who asked for the graph: the reader, who knows why it changes, or the server. */
type Asker = 'reader' | 'server';

export class LivePage {
  readonly status: ReadonlySignal<Status>;
  /** Undefined once the reader has dismissed it. */
  readonly news: Signal<News | undefined> = signal(undefined);
  readonly #source: GraphSource;
  readonly #status = signal<Status>({ kind: 'loading' });
  readonly #capabilities: Signal<Capabilities>;
  /** The state of the store that is shown. */
  #shown: string | undefined;
  #turn = 0;
  #loading = false;
  /** Told by the server while a graph was on its way. */
  #pending: string | undefined;

  constructor(source: GraphSource) {
    this.#source = source;
    this.status = this.#status;
    this.#capabilities = signal(source.kind === 'page' ? STATIC_CAPABILITIES : UNKNOWN_CAPABILITIES);
  }

  /** Loads the graph, and again whenever it may have changed; returns how to stop. A page in one file asks nobody. */
  follow(): () => void {
    if (this.#source.kind === 'page') {
      void this.#load('reader');
      return () => undefined;
    }
    const stops: (() => void)[] = [
      effect(() => {
        if (reloads.value >= 0) void this.#load('reader');
      }),
    ];
    let stopped = false;
    void askAbout().then((about) => {
      if (!about.ok || stopped) return;
      this.#capabilities.value = about.value.capabilities;
      const open = (address: string): EventSource => new EventSource(address);
      const onState = ({ graph }: { readonly graph: string }): void => {
        this.#hear(graph);
      };
      stops.push(listenToStates({ page: document, open, onState }));
    });
    return () => {
      stopped = true;
      for (const stop of stops) stop();
    };
  }

  #hear(state: string): void {
    if (this.#loading) this.#pending = state;
    else if (this.#shown === undefined) this.#shown = state;
    else if (state !== this.#shown) void this.#load('server');
  }

  #hearPending(): void {
    if (this.#pending !== undefined) this.#hear(this.#pending);
  }

  async #load(asker: Asker): Promise<void> {
    const turn = (this.#turn += 1);
    this.#loading = true;
    this.#pending = undefined;
    const result = await loadGraph(this.#source);
    // How one graph follows another is not needed for the first.
    const renewing = this.#status.peek().kind === 'ready' ? await import('./renewed.ts') : undefined;
    if (asker === 'server') await untilIdle(document);
    if (turn !== this.#turn) return;
    this.#loading = false;
    this.#take(result, asker, renewing?.renewedStore);
    this.#hearPending();
  }

  #take(result: LoadResult, asker: Asker, renew: typeof renewedStore | undefined): void {
    const before = this.#status.peek();
    if (result.kind === 'failed') {
      // The graph that there is stays: it is older, and better than none.
      if (before.kind === 'ready') this.news.value = result;
      else this.#status.value = result;
      return;
    }
    const { data, state } = result;
    if (before.kind === 'ready' && state !== undefined && state === this.#shown) return;
    this.#shown = state;
    if (data.nodes.size === 0) {
      this.#status.value = { kind: 'empty' };
      return;
    }
    if (before.kind !== 'ready' || renew === undefined) {
      this.#show(createStore(data, location.hash), 1);
      return;
    }
    this.#show(renew(before.store, data), before.generation + 1);
    if (asker === 'server') this.#tell(arrivalsBetween(before.store.data, data));
  }

  #show(store: Store, generation: number): void {
    this.#status.value = { kind: 'ready', store: { ...store, capabilities: this.#capabilities }, generation };
  }

  #tell(arrivals: Arrivals): void {
    const unseen = this.news.peek();
    const earlier = unseen?.kind === 'arrived' ? unseen.arrivals : NO_ARRIVALS;
    this.news.value = { kind: 'arrived', arrivals: addArrivals(earlier, arrivals) };
  }
}
