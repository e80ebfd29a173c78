/** The histogram, its window, and what a pointer does with them. */
import { useSignal } from '@preact/signals';
import type { JSX, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';

import type { Status } from '../../../../graph/model/claim.ts';
import { barWords } from '../../timeline/bar-words.ts';
import type { Bin, Histogram } from '../../timeline/bins.ts';
import type { BrushWindow, Grip } from '../../timeline/brush.ts';
import { drawnWindow, moved, sameWindow } from '../../timeline/brush.ts';
import { useWords } from '../../words/language.ts';

/** From the bottom of a bar to its top. */
const STACK: readonly Status[] = ['asserted', 'attributed', 'contested', 'denied'];
/** Of the drawing's own units; bars are one unit wide. */
const HEIGHT = 40;
/** A bar that holds anything can be seen. */
const LEAST = 1.5;

interface StackProps {
  readonly bin: Bin;
  readonly index: number;
  readonly scale: number;
  readonly inWindow: boolean;
}

function Stack({ bin, index, scale, inWindow }: StackProps): JSX.Element {
  const full = bin.weight > 0 ? Math.max(LEAST, bin.weight * scale) : 0;
  let top = HEIGHT;
  return (
    <g class={inWindow ? 'bar' : 'bar outside'}>
      {STACK.map((status) => {
        const height = bin.weight > 0 ? (full * bin.weights[status]) / bin.weight : 0;
        top -= height;
        return height === 0 ? null : (
          <rect
            key={status}
            class={`status-${status}`}
            x={index + 0.08}
            y={top}
            width={0.84}
            height={height}
          />
        );
      })}
    </g>
  );
}

type Held =
  | { readonly kind: 'grip'; readonly grip: Grip; readonly from: number; readonly before: BrushWindow }
  /** A new window is drawn; a click alone chooses one bar. */
  | { readonly kind: 'draw'; readonly from: number; readonly before: BrushWindow };

export interface BarsProps {
  readonly histogram: Histogram;
  readonly window: BrushWindow;
  readonly isBounded: boolean;
  readonly label: string;
  readonly onWindow: (window: BrushWindow, passing: boolean) => void;
}

function useBrush({ histogram, window, isBounded, onWindow }: BarsProps): {
  readonly surface: { readonly current: HTMLDivElement | null };
  readonly hovered: { value: number | undefined };
  readonly down: (event: TargetedPointerEvent<Element>, grip: Grip | undefined) => void;
  readonly move: (event: TargetedPointerEvent<HTMLElement>) => void;
  readonly up: (event: TargetedPointerEvent<HTMLElement>) => void;
} {
  const surface = useRef<HTMLDivElement>(null);
  const held = useRef<Held | undefined>(undefined);
  const hovered = useSignal<number | undefined>(undefined);
  const count = histogram.bins.length;
  const placeOf = (event: PointerEvent): number => {
    const box = surface.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((event.clientX - box.left) / box.width) * count;
  };
  const windowAt = (event: PointerEvent, hold: Held): BrushWindow => {
    const place = placeOf(event);
    if (hold.kind === 'draw') return drawnWindow(Math.floor(hold.from), Math.floor(place), count);
    return moved(hold.before, hold.grip, Math.round(place - hold.from), count);
  };
  return {
    surface,
    hovered,
    down: (event, grip) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = placeOf(event);
      // Without a period the window is everything: what is drawn in it is a new one.
      held.current =
        grip === undefined || (grip === 'all' && !isBounded)
          ? { kind: 'draw', from, before: window }
          : { kind: 'grip', grip, from, before: window };
    },
    move: (event) => {
      const place = Math.floor(placeOf(event));
      hovered.value = place >= 0 && place < count ? place : undefined;
      if (held.current === undefined) return;
      const next = windowAt(event, held.current);
      if (!sameWindow(next, window)) onWindow(next, true);
    },
    up: (event) => {
      const hold = held.current;
      held.current = undefined;
      if (hold === undefined) return;
      const next = windowAt(event, hold);
      const isClick = Math.floor(placeOf(event)) === Math.floor(hold.from);
      // A click into the window chooses the bar under it.
      const isChoice = isClick && hold.kind === 'grip' && hold.grip === 'all';
      const place = Math.floor(hold.from);
      const chosen = isChoice ? drawnWindow(place, place, count) : next;
      if (!sameWindow(chosen, hold.before)) onWindow(chosen, false);
    },
  };
}

type Down = ReturnType<typeof useBrush>['down'];

interface BrushWindowProps {
  readonly window: BrushWindow;
  readonly count: number;
  readonly down: Down;
}

/** The window with a thumb at each end. The sliders below it do the same for keys and screen readers. */
function BrushWindowView({ window, count, down }: BrushWindowProps): JSX.Element {
  const percent = (bars: number): string => `${(bars / count) * 100}%`;
  const hold =
    (grip: Grip) =>
    (event: TargetedPointerEvent<SVGElement>): void => {
      down(event, grip);
    };
  return (
    <svg class="brush" width="100%" height="100%" aria-hidden="true">
      <rect
        class="window"
        x={percent(window.first)}
        width={percent(window.last + 1 - window.first)}
        height="100%"
        onPointerDown={hold('all')}
      />
      {(['first', 'last'] as const).map((grip) => (
        <svg key={grip} x={percent(grip === 'first' ? window.first : window.last + 1)} overflow="visible">
          <rect class={`hold ${grip}`} x={-12} width={24} height="100%" onPointerDown={hold(grip)} />
          <rect class="knob" x={-2.5} y="25%" width={5} height="50%" rx={2.5} />
        </svg>
      ))}
    </svg>
  );
}

export function Bars(props: BarsProps): JSX.Element {
  const { histogram, window, label } = props;
  const words = useWords();
  const { surface, hovered, down, move, up } = useBrush(props);
  const { bins } = histogram;
  const highest = Math.max(...bins.map(({ weight }) => weight), Number.MIN_VALUE);
  return (
    <div
      ref={surface}
      class="bars"
      onPointerDown={(event) => {
        down(event, undefined);
      }}
      onPointerMove={move}
      onPointerUp={up}
      onPointerLeave={() => {
        hovered.value = undefined;
      }}
    >
      <svg viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bins.map((bin, index) => (
          <Stack
            key={bin.from}
            bin={bin}
            index={index}
            scale={HEIGHT / highest}
            inWindow={index >= window.first && index <= window.last}
          />
        ))}
        {hovered.value !== undefined && (
          <rect class="under-pointer" x={hovered.value} y={0} width={1} height={HEIGHT} />
        )}
      </svg>
      <BrushWindowView window={window} count={bins.length} down={down} />
      {hovered.value !== undefined && (
        <p class={hovered.value > bins.length / 2 ? 'bar-tip left' : 'bar-tip right'} role="presentation">
          {barWords(histogram, hovered.value, words)}
        </p>
      )}
    </div>
  );
}
