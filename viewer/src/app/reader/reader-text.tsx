/** The article's text with every mark in it. Drawn once for an article and a place: what is lit changes without it. */
import type { JSX } from 'preact';
import { memo } from 'preact/compat';

import type { ArticleContents } from '../../evidence/article-index.ts';
import type { ReaderBlock, ReaderPiece } from '../../evidence/reader-text.ts';
import type { Words } from '../../words/en/index.ts';

interface Shared {
  readonly contents: ArticleContents;
  readonly words: Words;
}

/** How many sentences, at most, a margin mark counts in full. */
const MOST_COUNTED = 99;

/** In the margin where a sentence begins that says something: how many claims come from it. */
function MarginMark({ index, contents, words }: Shared & { readonly index: number }): JSX.Element | null {
  const claims = contents.sentences[index]?.claims.length ?? 0;
  if (claims === 0) return null;
  return (
    <button
      type="button"
      class="margin-mark"
      tabIndex={-1}
      data-stop
      data-kind="sentence"
      data-open={index}
      data-count={Math.min(claims, MOST_COUNTED)}
      aria-label={words.reader.claimsOfSentence(claims)}
    />
  );
}

/** After a quotation: whose words they are. Drawn by the style sheet, so that what is copied is the article's text. */
function SpeakerTag({ index, contents, words }: Shared & { readonly index: number }): JSX.Element | null {
  const quote = contents.quotes[index];
  if (quote === undefined || quote.speakers.length === 0) return null;
  const names = words.vocabulary.listed(quote.speakers.map(({ attributes }) => attributes.name));
  return (
    <button
      type="button"
      class="speaker-tag"
      tabIndex={-1}
      data-stop
      data-kind="quote"
      data-statement={quote.statement.key}
      data-names={names}
      aria-label={words.reader.saidBy(names)}
    />
  );
}

function classOf({ mentions, sentences, quotes, aside }: ReaderPiece): string {
  return [
    mentions.length > 0 && 'mention',
    sentences.length > 0 && 'in-sentence',
    quotes.length > 0 && 'in-quote',
    aside && 'aside',
  ]
    .filter((name) => name !== false)
    .join(' ');
}

function Words({ piece, contents, words }: Shared & { readonly piece: ReaderPiece }): JSX.Element {
  const { text, mentions, sentences, isHead } = piece;
  const name = classOf(piece);
  if (name === '') return <>{text}</>;
  const [first] = mentions;
  const mention = first === undefined ? undefined : contents.mentions[first];
  const label =
    mention === undefined || !isHead
      ? {}
      : {
          role: 'button' as const,
          tabIndex: -1,
          'data-stop': true,
          'aria-label': words.reader.mention(text, mention.name, words.vocabulary.typeNoun(mention.type).one),
        };
  return (
    <span
      class={name}
      data-m={mention === undefined ? undefined : mentions.join(' ')}
      data-kind={mention?.type}
      data-s={sentences.length === 0 ? undefined : sentences.join(' ')}
      {...label}
    >
      {text}
    </span>
  );
}

function Piece({ piece, ...shared }: Shared & { readonly piece: ReaderPiece }): JSX.Element {
  return (
    <>
      {piece.opens.map((index) => (
        <MarginMark key={`s${index}`} index={index} {...shared} />
      ))}
      <Words piece={piece} {...shared} />
      {piece.closes.map((index) => (
        <SpeakerTag key={`q${index}`} index={index} {...shared} />
      ))}
    </>
  );
}

/** Pieces in a row: those of the place that the reader came to see together, as one mark. */
function runsOf(pieces: readonly ReaderPiece[]): readonly (readonly ReaderPiece[])[] {
  const runs: ReaderPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.place === piece.place) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function Runs({ block, ...shared }: Shared & { readonly block: ReaderBlock }): JSX.Element {
  return (
    <>
      {runsOf(block.pieces).map((run) => {
        const words = run.map((piece) => <Piece key={piece.start} piece={piece} {...shared} />);
        const [first] = run;
        return first?.place === true ? (
          <mark key={first.start} class="place">
            {words}
          </mark>
        ) : (
          words
        );
      })}
    </>
  );
}

/** About how many characters a line of the pane holds, and how high it is: for the height of what is not drawn yet. */
const LINE = { characters: 46, height: 26 };

function Block({ block, ...shared }: Shared & { readonly block: ReaderBlock }): JSX.Element {
  if (block.kind === 'metadata')
    return (
      <details class="fold" open={block.pieces.some(({ place }) => place)}>
        <summary>{shared.words.reader.metadata}</summary>
        <Runs block={block} {...shared} />
      </details>
    );
  const length = block.pieces.reduce((sum, { text }) => sum + text.length, 0);
  const height = Math.ceil(length / LINE.characters) * LINE.height;
  return (
    <div class="paragraph" dir="auto" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      <Runs block={block} {...shared} />
    </div>
  );
}

export interface ReaderTextProps extends Shared {
  readonly blocks: readonly ReaderBlock[];
}

/** All blocks; drawn again only when the article, the place or the language changes. */
export const ReaderText = memo(function ReaderText({ blocks, ...shared }: ReaderTextProps): JSX.Element {
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.start} block={block} {...shared} />
      ))}
    </>
  );
});
