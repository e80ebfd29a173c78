/** “Take along”: everything that is shown as a picture, a graph, a list or a link, each saying what it holds. */
import '../../style/take.css';

import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { messageOf } from '../../../../graph/model/error.ts';
import { PALETTES } from '../../look/palette.ts';
import { contentsOf } from '../../take/contents.ts';
import { describe } from '../../take/describe.ts';
import { footerHeight, footerLines } from '../../take/footer.ts';
import { useTakeWords } from '../../words/take-words.ts';
import { useChips } from '../find/use-gains.ts';
import { useStore } from '../store.ts';
import { theme } from '../theme.ts';
import type { Cargo, TakenFile } from './files.ts';
import { graphFile, listFile, pngFile, svgFile } from './files.ts';
import { LinkSection } from './link-section.tsx';
import type { Part } from './parts.ts';
import { chosenPart } from './parts.ts';
import { save } from './save.ts';

const SCALES = [1, 2, 4] as const;
const PARTS = ['shown', 'selection', 'path'] as const satisfies readonly Part[];

interface TakeButtonProps {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly onClick: () => void;
}

function TakeButton({ id, label, meaning, onClick }: TakeButtonProps): JSX.Element {
  return (
    <button type="button" class="take" id={`take-${id}`} onClick={onClick}>
      <strong>{label}</strong>
      <span>{meaning}</span>
    </button>
  );
}

/** What is in view, with the words about it. */
function useCargo(): Cargo {
  const { data, visibility } = useStore();
  const words = useTakeWords();
  const { chips } = useChips();
  const shown = visibility.value;
  const contents = contentsOf(data, shown);
  const hidden = chips.map(({ label }) => label);
  return { data, shown, contents, about: [], words, description: describe(contents, hidden, words) };
}

type Taking = (make: () => TakenFile | Promise<TakenFile>) => void;

interface PictureOptionsProps {
  readonly scale: Signal<number>;
  readonly clear: Signal<boolean>;
  readonly width: number;
  readonly height: number;
}

function PictureOptions({ scale, clear, width, height }: PictureOptionsProps): JSX.Element {
  const { take } = useTakeWords();
  return (
    <div class="take-options">
      <label>
        {take.size}{' '}
        <select
          value={scale.value}
          onChange={({ currentTarget }) => {
            scale.value = Number(currentTarget.value);
          }}
        >
          {SCALES.map((each) => (
            <option key={each} value={each}>
              {take.scale(each, Math.round(width * each), Math.round(height * each))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={clear.value}
          onChange={({ currentTarget }) => {
            clear.value = currentTarget.checked;
          }}
        />{' '}
        {take.clear}
      </label>
    </div>
  );
}

function PictureSection({ cargo, taking }: { readonly cargo: Cargo; readonly taking: Taking }): JSX.Element {
  const { camera } = useStore();
  const { take } = useTakeWords();
  const scale = useSignal<number>(2);
  const clear = useSignal(false);
  const displayed = camera.value?.displayed();
  if (displayed === undefined || displayed.width === 0) return <p class="fine">{take.noDrawing}</p>;
  const height = displayed.height + footerHeight(footerLines(cargo.description, displayed.width));
  // Asked for anew at the click: the camera may have moved.
  const drawing = () => ({
    displayed: camera.value?.displayed() ?? displayed,
    ink: PALETTES[theme.value].ink,
    clear: clear.value,
  });
  return (
    <>
      <p class="fine">{take.pictureOfScreen}</p>
      <PictureOptions scale={scale} clear={clear} width={displayed.width} height={height} />
      <div class="take-buttons">
        <TakeButton
          id="png"
          label={take.png}
          meaning={take.pngFor}
          onClick={() => {
            taking(() => pngFile(cargo, { ...drawing(), scale: scale.value }));
          }}
        />
        <TakeButton
          id="svg"
          label={take.svg}
          meaning={take.svgFor}
          onClick={() => {
            taking(() => svgFile(cargo, drawing()));
          }}
        />
      </div>
    </>
  );
}

function GraphSection({ cargo, taking }: { readonly cargo: Cargo; readonly taking: Taking }): JSX.Element {
  const { camera, pins } = useStore();
  const { take } = useTakeWords();
  const formats = [
    ['gexf', take.gexf, take.gexfFor],
    ['json', take.json, take.jsonFor],
    ['graphml', take.graphml, take.graphmlFor],
  ] as const;
  return (
    <>
      <p class="fine">{take.dataIs}</p>
      <div class="take-buttons">
        {formats.map(([format, label, meaning]) => (
          <TakeButton
            key={format}
            id={format}
            label={label}
            meaning={meaning}
            onClick={() => {
              taking(() => graphFile(cargo, format, camera.value?.places() ?? pins.value));
            }}
          />
        ))}
      </div>
    </>
  );
}

function ListSection({ cargo, taking }: { readonly cargo: Cargo; readonly taking: Taking }): JSX.Element {
  const { data, state } = useStore();
  const words = useTakeWords();
  const { take } = words;
  const of = { data, state: state.value, shown: cargo.shown };
  const there = PARTS.filter((part) => chosenPart(part, of) !== undefined);
  const asked = useSignal<Part>('shown');
  const part = there.includes(asked.value) ? asked.value : 'shown';
  const list = (format: 'md' | 'csv') => (): void => {
    taking(() => {
      const chosen = chosenPart(part, of) ?? { ...cargo.shown, about: [], order: 'by-name' };
      if (part === 'shown') return listFile(cargo, chosen, format);
      // What filters hide is no matter of what was chosen by hand.
      const contents = contentsOf(data, chosen);
      const description = describe(contents, [], words).slice(0, -1);
      return listFile({ ...cargo, contents, description, about: chosen.about }, chosen, format);
    });
  };
  return (
    <>
      <p class="fine">{take.listIs}</p>
      {there.length > 1 && (
        <fieldset class="take-options">
          <legend>{take.of}</legend>
          {there.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="take-part"
                checked={each === part}
                onChange={() => {
                  asked.value = each;
                }}
              />{' '}
              {take.parts[each]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="take-buttons">
        <TakeButton id="markdown" label={take.markdown} meaning={take.markdownFor} onClick={list('md')} />
        <TakeButton id="csv" label={take.csv} meaning={take.csvFor} onClick={list('csv')} />
      </div>
    </>
  );
}

export function TakePanel(): JSX.Element {
  const { take } = useTakeWords();
  const cargo = useCargo();
  const outcome = useSignal('');
  const taking: Taking = (make) => {
    const run = async (): Promise<void> => {
      try {
        const { name, content } = await make();
        save(name, content);
        outcome.value = take.taken(name);
      } catch (thrown) {
        outcome.value = take.failed(messageOf(thrown));
      }
    };
    void run();
  };
  const [, ...facts] = cargo.description;
  const sections = [
    [take.picture, <PictureSection cargo={cargo} taking={taking} />],
    [take.data, <GraphSection cargo={cargo} taking={taking} />],
    [take.list, <ListSection cargo={cargo} taking={taking} />],
    [take.page, <LinkSection />],
  ] as const;
  return (
    <div class="card take-panel">
      <h2 class="card-title">{take.whatIsShown}</h2>
      <ul class="take-contents" aria-label={take.whatItHolds}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {sections.map(([title, content]) => (
        <section key={title} class="section">
          <h3>{title}</h3>
          {content}
        </section>
      ))}
      <p class="take-outcome" role="status">
        {outcome.value}
      </p>
    </div>
  );
}
