/** The drawer under the graph: when it was published or happened, and a window that filters by it. */
import '../../style/timeline.css';

import type { JSX } from 'preact';

import type { Clock } from '../../filters/filters.ts';
import { CLOCKS } from '../../filters/filters.ts';
import { spanWords } from '../../timeline/bar-words.ts';
import { drawnWindow } from '../../timeline/brush.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton, ICONS } from '../parts.tsx';
import { useStore } from '../store.ts';
import { Bars } from './bars.tsx';
import type { TimelineView } from './use-timeline.ts';
import { useTimeline } from './use-timeline.ts';

function ClockSwitch({ clock, setClock }: Pick<TimelineView, 'clock' | 'setClock'>): JSX.Element {
  const { timeline } = useWords();
  const meaning: Readonly<Record<Clock, string>> = {
    published: timeline.publishedMeaning,
    happened: timeline.happenedMeaning,
  };
  return (
    <div class="switch" role="group" aria-label={timeline.clock}>
      {CLOCKS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={clock === each}
          title={meaning[each]}
          onClick={() => {
            setClock(each);
          }}
        >
          {timeline[each]}
        </button>
      ))}
    </div>
  );
}

function Undated({ undated, showsUndated, isBounded, toggleUndated }: TimelineView): JSX.Element | null {
  const { timeline } = useWords();
  if (undated === 0) return null;
  const label = showsUndated ? timeline.undatedShown(undated) : timeline.undatedHidden(undated);
  if (!isBounded) return <span class="fine">{label}</span>;
  return (
    <button
      type="button"
      class="link fine"
      title={showsUndated ? timeline.hideUndated : timeline.showUndated}
      onClick={toggleUndated}
    >
      {label}
    </button>
  );
}

/** The window by keyboard and for screen readers: two sliders over the bars. */
function Sliders({ view }: { readonly view: TimelineView }): JSX.Element | null {
  const words = useWords();
  const { histogram, window, setWindow } = view;
  if (histogram === undefined) return null;
  const { timeline } = words;
  const count = histogram.bins.length;
  const slider = (end: 'first' | 'last', label: string): JSX.Element => (
    <input
      type="range"
      class={`end ${end}`}
      aria-label={label}
      min={0}
      max={count - 1}
      value={window[end]}
      aria-valuetext={spanWords(histogram, [window[end], window[end]], words)}
      onInput={(event) => {
        const value = event.currentTarget.valueAsNumber;
        const other = end === 'first' ? window.last : window.first;
        const kept = end === 'first' ? Math.min(value, other) : Math.max(value, other);
        event.currentTarget.valueAsNumber = kept;
        setWindow(drawnWindow(kept, other, count), false);
      }}
    />
  );
  return (
    <div class="ends">
      {slider('first', timeline.fromLabel)}
      {slider('last', timeline.toLabel)}
    </div>
  );
}

function Head({ view }: { readonly view: TimelineView }): JSX.Element {
  const { dispatch } = useStore();
  const words = useWords();
  const { timeline } = words;
  const { histogram, window, isBounded } = view;
  return (
    <div class="timeline-head">
      <ClockSwitch {...view} />
      {histogram !== undefined && (
        <span class="period" aria-live="polite">
          {spanWords(histogram, [window.first, window.last], words)}
        </span>
      )}
      {isBounded && (
        <button type="button" class="link fine" onClick={view.clear}>
          {timeline.all}
        </button>
      )}
      <Undated {...view} />
      <IconButton
        label={timeline.fold}
        onClick={() => {
          dispatch({ type: 'show-drawer', drawer: 'none' });
        }}
      >
        <Icon path={ICONS.close} />
      </IconButton>
    </div>
  );
}

export function Timeline(): JSX.Element {
  const view = useTimeline();
  const words = useWords();
  const { histogram, window, dated } = view;
  const { timeline } = words;
  return (
    <div class="timeline">
      <Head view={view} />
      {histogram === undefined ? (
        <p class="fine no-dates">{timeline.noDates}</p>
      ) : (
        <Bars
          histogram={histogram}
          window={window}
          isBounded={view.isBounded}
          label={timeline.picture(
            timeline.claims(dated),
            spanWords(histogram, [0, histogram.bins.length - 1], words),
          )}
          onWindow={view.setWindow}
        />
      )}
      <Sliders view={view} />
    </div>
  );
}
