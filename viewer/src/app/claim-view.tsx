/** One claim: the sentence, where it stands, whose words it is, and how far to trust it. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { Attribution, Claim } from '../../../graph/model/claim.ts';
import { dateWords } from '../../../graph/words/dates.ts';
import type { ArticleNode } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import { citationOf } from '../evidence/citation.ts';
import type { ClaimEvidence } from '../evidence/claim-evidence.ts';
import { useWords } from '../words/language.ts';
import { UNKNOWN_SPEAKER } from '../words/speakers.ts';
import { Excerpts } from './excerpt.tsx';
import { RejectClaim } from './mend/mend-buttons.tsx';
import { Icon, IconButton, ICONS, ModalityBadge, Name, NodeLink } from './parts.tsx';
import { SourceLine } from './source-line.tsx';
import { useStore } from './store.ts';

function Speakers({ attribution }: { attribution: Attribution }): JSX.Element {
  const { data } = useStore();
  const speakers = attribution.speakers
    .map((key) => data.nodes.get(key))
    .filter((node) => node !== undefined);
  const outlet = attribution.outlet === undefined ? undefined : data.nodes.get(attribution.outlet);
  if (speakers.length === 0 && outlet === undefined) return <>{UNKNOWN_SPEAKER}</>;
  return (
    <>
      according to{' '}
      {speakers.map((node, index) => (
        <span key={node.key}>
          {index > 0 && ' and '}
          <NodeLink node={node} />
        </span>
      ))}
      {outlet !== undefined && (
        <>
          {speakers.length > 0 && ', reported by '}
          <NodeLink node={outlet} />
        </>
      )}
    </>
  );
}

/** Who asserts it. */
function Voice({ claim }: { claim: Claim }): JSX.Element {
  const { data, visit } = useStore();
  const { attribution } = claim;
  const statement = attribution?.statement === undefined ? undefined : data.nodes.get(attribution.statement);
  if (attribution === undefined) return <p class="voice">in the article’s own voice</p>;
  return (
    <p class="voice">
      <Speakers attribution={attribution} />
      {statement !== undefined && (
        <>
          {' · '}
          <button
            type="button"
            class="link"
            onClick={() => {
              visit({ kind: 'node', key: statement.key });
            }}
          >
            the statement
          </button>
        </>
      )}
    </p>
  );
}

function Badges({ claim }: { claim: Claim }): JSX.Element | null {
  if (claim.polarity === 'affirmed' && claim.modality === 'actual') return null;
  return (
    <p class="badges">
      {claim.polarity === 'denied' && (
        <span class="badge status-denied">
          <span aria-hidden="true">✕</span> denied
        </span>
      )}
      {claim.modality !== 'actual' && <ModalityBadge modality={claim.modality} />}
    </p>
  );
}

/** Who is meant where the sentence itself does not say: “He = Ada Brandt”. */
function Referents({ referents }: Pick<ClaimEvidence, 'referents'>): JSX.Element | null {
  if (referents.length === 0) return null;
  return (
    <p class="referents">
      {referents.map(({ words, node }, index) => (
        <span key={`${words} ${node.key}`}>
          {index > 0 && ', '}
          <Name>{words}</Name> = <NodeLink node={node} />
        </span>
      ))}
    </p>
  );
}

/** How it was found: small, but never absent. */
function Provenance({ claim }: { claim: Claim }): JSX.Element {
  const { evidence: words } = useWords();
  return (
    <p class="fine dotted">
      {claim.date !== undefined && <span>holds for {dateWords(claim.date)}</span>}
      <span>
        found by <code>{claim.extractor}</code>
      </span>
      <span title={words.confidenceScale}>{words.confidence(claim.confidence.toFixed(2))}</span>
      <span>
        characters {claim.sentence[0]}–{claim.sentence[1]}
      </span>
    </p>
  );
}

interface CopyProps {
  readonly claim: Claim;
  readonly article: ArticleNode;
}

interface CopyButtonProps {
  readonly label: string;
  readonly sign: JSX.Element;
  readonly words: () => string | Promise<string>;
}

/** Copies words, and says whether it could. */
function CopyButton({ label, sign, words: wordsOf }: CopyButtonProps): JSX.Element {
  const { evidence } = useWords();
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await wordsOf());
      outcome.value = 'copied';
    } catch {
      outcome.value = 'failed';
    }
  };
  const labels = { none: label, copied: evidence.copied, failed: evidence.copyFailed };
  const signs = { none: sign, copied: <span>✓</span>, failed: <span>!</span> };
  return (
    <IconButton label={labels[outcome.value]} onClick={() => void copy()}>
      {signs[outcome.value]}
    </IconButton>
  );
}

/** The claim as a citation: plain, and as Markdown with a link. */
function CopyButtons({ claim, article }: CopyProps): JSX.Element {
  const { evidence } = useWords();
  const markdown = async (): Promise<string> => {
    const { markdownCitation } = await import('../evidence/markdown-citation.ts');
    return markdownCitation(claim, article);
  };
  return (
    <>
      <CopyButton
        label={evidence.copyCitation}
        sign={<Icon path={ICONS.copy} />}
        words={() => citationOf(claim, article)}
      />
      <CopyButton label={evidence.copyMarkdown} sign={<span class="glyph">M</span>} words={markdown} />
    </>
  );
}

/** Where else the same sentence stands by the same account; each opens at its place. */
function Copies({ copies }: { copies: readonly Claim[] }): JSX.Element | null {
  const { evidence: words } = useWords();
  const { data } = useStore();
  if (copies.length === 0) return null;
  return (
    <details class="copies">
      <summary>{words.copies(copies.length)}</summary>
      <ul>
        {copies.map((claim) => {
          const article = articleOf(data, claim.article);
          return (
            <li key={claim.id} data-copy={claim.id}>
              {article === undefined ? claim.article : <SourceLine article={article} at={claim.sentence} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export interface ClaimViewProps {
  readonly evidence: ClaimEvidence;
  /** The claims that tell the same sentence again. */
  readonly copies: readonly Claim[];
  readonly index: number;
  readonly current: boolean;
}

export function ClaimView({ evidence, copies, index, current }: ClaimViewProps): JSX.Element {
  const { state, dispatch } = useStore();
  const element = useRef<HTMLElement>(null);
  const { claim, article, excerpts, leadIn, referents } = evidence;
  useEffect(() => {
    // The first claim is in view already, and the reader should see the card's head.
    if (current && state.peek().claim > 0) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current, state]);
  return (
    <article
      ref={element}
      class={current ? 'claim current' : 'claim'}
      aria-current={current ? 'true' : undefined}
      aria-label={`Claim ${index + 1}`}
      data-claim={claim.id}
      onClick={() => {
        dispatch({ type: 'show-claim', claim: index });
      }}
    >
      {leadIn !== undefined && (
        <p class="lead-in" dir="auto">
          {leadIn}
        </p>
      )}
      <Excerpts excerpts={excerpts} />
      <Referents referents={referents} />
      <Badges claim={claim} />
      <Voice claim={claim} />
      {article === undefined ? (
        <p class="source">The article {claim.article} is not in this graph.</p>
      ) : (
        <div class="source-row">
          <SourceLine article={article} at={claim.sentence} />
          <CopyButtons claim={claim} article={article} />
        </div>
      )}
      <Copies copies={copies} />
      <Provenance claim={claim} />
      <RejectClaim claim={claim.id} />
    </article>
  );
}
