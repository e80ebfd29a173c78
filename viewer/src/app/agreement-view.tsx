/** Who says so at a glance, and which outlets agree: says, passes on, denies. */
import type { JSX } from 'preact';

import type { Claim } from '../../../graph/model/claim.ts';
import type { GraphEdge } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import type { Agreement, Stand } from '../evidence/agreement.ts';
import { agreementOf, outletsThat, STANDS } from '../evidence/agreement.ts';
import { stepOfClaim } from '../evidence/sides.ts';
import { useWords } from '../words/language.ts';
import { Name } from './parts.tsx';
import { useStore } from './store.ts';

/** “2 outlets say so: …”, “denied by …”: a line for each way to stand, agreement first. */
function Summary({ agreement }: { agreement: Agreement }): JSX.Element {
  const { evidence } = useWords();
  const { data } = useStore();
  const names = (keys: readonly string[]): readonly string[] => keys.map((key) => nameOf(data, key));
  const { affirming, denying } = agreement.speakers;
  const lines: Readonly<Record<Stand, (outlets: readonly string[]) => string>> = {
    says: evidence.outletsSay,
    attributed: (outlets) => evidence.outletsPassOn(outlets, names(affirming)),
    denies: (outlets) => evidence.outletsDeny(outlets, names(denying)),
  };
  return (
    <ul class="agreement">
      {STANDS.map((stand) => {
        const outlets = outletsThat(agreement, stand);
        if (outlets.length === 0) return null;
        return (
          <li key={stand} class={`stand-${stand}`} dir="auto">
            {lines[stand](outlets)}
          </li>
        );
      })}
    </ul>
  );
}

interface CellProps {
  readonly edge: GraphEdge;
  readonly outlet: string;
  readonly stand: Stand;
  readonly claims: readonly Claim[];
}

function Cell({ edge, outlet, stand, claims }: CellProps): JSX.Element {
  const { evidence } = useWords();
  const { data, dispatch } = useStore();
  const [first] = claims;
  if (first === undefined) return <td />;
  return (
    <td class={`stand-${stand}`}>
      <button
        type="button"
        class="link"
        aria-label={evidence.showClaims(claims.length, outlet, evidence.stands[stand])}
        onClick={() => {
          dispatch({ type: 'show-claim', claim: stepOfClaim(data, edge, first.id) });
        }}
      >
        {claims.length}
      </button>
    </td>
  );
}

function Matrix({ edge, agreement }: { edge: GraphEdge; agreement: Agreement }): JSX.Element {
  const { evidence } = useWords();
  return (
    <details class="matrix">
      <summary>{evidence.whichOutletsAgree}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{evidence.outlet}</th>
            {STANDS.map((stand) => (
              <th key={stand} scope="col">
                {evidence.stands[stand]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.rows.map(({ outlet, claims }) => (
            <tr key={outlet}>
              <th scope="row">
                <Name>{outlet}</Name>
              </th>
              {STANDS.map((stand) => (
                <Cell key={stand} edge={edge} outlet={outlet} stand={stand} claims={claims[stand]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What the outlets of a relation say of it. The matrix is there where there is more than one to compare. */
export function AgreementView({ edge }: { edge: GraphEdge }): JSX.Element {
  const { data } = useStore();
  const agreement = agreementOf(data, edge);
  return (
    <>
      <Summary agreement={agreement} />
      {agreement.rows.length > 1 && <Matrix edge={edge} agreement={agreement} />}
    </>
  );
}
