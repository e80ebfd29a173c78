/** The dialog of the correction that was asked for. */
import '../../style/mend.css';

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import type { Mention } from '../../../../graph/model/graph-json.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import type { EntityNode } from '../../data/graph-data.ts';
import { isEntity } from '../../data/graph-data.ts';
import {
  mergeOf,
  rejectClaimOf,
  rejectEntityOf,
  rejectRelationOf,
  renameOf,
  retypeOf,
  splitOf,
} from '../../mend/decision.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { useStore } from '../store.ts';
import type { MendRequest } from './asked.ts';
import { asked } from './asked.ts';
import { CorrectionForm } from './correction-form.tsx';
import { MergeChoice } from './merge-choice.tsx';
import type { TypeChoice } from './name-and-type.tsx';
import { NameField, TypeFields } from './name-and-type.tsx';
import { SplitChoice } from './split-choice.tsx';

interface OfEntity {
  readonly node: EntityNode;
}

function MergeDialog({ node }: OfEntity): JSX.Element {
  const graph = dossierGraphOf(useStore().data);
  const { mend } = useMendWords();
  const other = useSignal<string | undefined>(undefined);
  const decided = other.value === undefined ? undefined : mergeOf(graph, node.key, other.value);
  return (
    <CorrectionForm action="merge" lead={mend.lead.merge(node.attributes.name)} decided={decided}>
      <MergeChoice
        node={node}
        chosen={other.value}
        onChoose={(key) => {
          other.value = key;
        }}
      />
    </CorrectionForm>
  );
}

function SplitDialog({ node, leaving }: OfEntity & { leaving: readonly Mention[] }): JSX.Element {
  const graph = dossierGraphOf(useStore().data);
  const { mend } = useMendWords();
  const chosen = useSignal(leaving);
  return (
    <CorrectionForm
      action="split"
      lead={mend.lead.split(node.attributes.name)}
      decided={splitOf(graph, node.key, chosen.value)}
    >
      <SplitChoice
        node={node}
        chosen={chosen.value}
        onChoose={(mentions) => {
          chosen.value = mentions;
        }}
      />
    </CorrectionForm>
  );
}

function RenameDialog({ node }: OfEntity): JSX.Element {
  const graph = dossierGraphOf(useStore().data);
  const { mend } = useMendWords();
  const { name } = node.attributes;
  const next = useSignal(name);
  const isNew = next.value.trim() !== '' && next.value.trim() !== name;
  return (
    <CorrectionForm
      action="rename"
      lead={mend.lead.rename(name)}
      decided={isNew ? renameOf(graph, node.key, next.value) : undefined}
    >
      <NameField
        name={next.value}
        onName={(value) => {
          next.value = value;
        }}
      />
    </CorrectionForm>
  );
}

function RetypeDialog({ node }: OfEntity): JSX.Element {
  const graph = dossierGraphOf(useStore().data);
  const { mend } = useMendWords();
  const { name, type, kind } = node.attributes;
  const choice = useSignal<TypeChoice>(kind === undefined ? { type } : { type, kind });
  const isNew = choice.value.type !== type || choice.value.kind !== kind;
  return (
    <CorrectionForm
      action="retype"
      lead={mend.lead.retype(name)}
      decided={isNew ? retypeOf(graph, node.key, choice.value) : undefined}
    >
      <TypeFields
        chosen={choice.value}
        onChoose={(next) => {
          choice.value = next;
        }}
      />
    </CorrectionForm>
  );
}

type EntityRequest = Exclude<MendRequest, { readonly edge: string }>;

function EntityDialog({ request, node }: OfEntity & { request: EntityRequest }): JSX.Element {
  const graph = dossierGraphOf(useStore().data);
  const { mend } = useMendWords();
  switch (request.action) {
    case 'merge':
      return <MergeDialog node={node} />;
    case 'split':
      return <SplitDialog node={node} leaving={request.leaving ?? []} />;
    case 'rename':
      return <RenameDialog node={node} />;
    case 'retype':
      return <RetypeDialog node={node} />;
    case 'reject-entity': {
      const lead = mend.lead['reject-entity'](node.attributes.name);
      return <CorrectionForm action="reject-entity" lead={lead} decided={rejectEntityOf(graph, node.key)} />;
    }
  }
}

function Dialog({ request }: { request: MendRequest }): JSX.Element | null {
  const { data } = useStore();
  const { mend } = useMendWords();
  switch (request.action) {
    case 'reject-relation':
    case 'reject-claim': {
      if (!data.edges.has(request.edge)) return null;
      const graph = dossierGraphOf(data);
      const decided =
        request.action === 'reject-claim'
          ? rejectClaimOf(graph, request.edge, request.claim)
          : rejectRelationOf(graph, request.edge);
      return <CorrectionForm action={request.action} lead={mend.lead[request.action]} decided={decided} />;
    }
    case 'merge':
    case 'split':
    case 'rename':
    case 'retype':
    case 'reject-entity': {
      const node = data.nodes.get(request.key);
      return node === undefined || !isEntity(node) ? null : <EntityDialog request={request} node={node} />;
    }
  }
}

export function MendDialog(): JSX.Element | null {
  const request = asked.value;
  return request === undefined ? null : <Dialog key={JSON.stringify(request)} request={request} />;
}
