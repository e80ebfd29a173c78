/** The words of ways between two names, in the language of the page. */
import type { Evidence } from '../../../graph/query/evidence.ts';
import type { PathWords } from '../../../graph/query/path-document.ts';
import type { NodeSummary, RelationSummary } from '../../../graph/query/summaries.ts';
import type { Words } from '../words/en/index.ts';

function evidenceNotesIn({ follow, vocabulary }: Words): (evidence: Evidence) => readonly string[] {
  const { path } = follow;
  const voice = ({ voice: who, modality }: Evidence): string => {
    if (who.kind === 'article') return modality === 'claimed' ? path.notSaid : path.ownVoice;
    const speakers = who.speakers.map(({ name }) => name);
    if (speakers.length === 0 && who.outlet === undefined) return path.nobody;
    if (speakers.length === 0) return path.accordingTo(who.outlet?.name ?? '');
    const according = path.accordingTo(vocabulary.listed(speakers));
    return who.outlet === undefined ? according : `${according}, ${path.reportedBy(who.outlet.name)}`;
  };
  return (evidence) => [
    ...(evidence.polarity === 'denied' ? [path.denied] : []),
    ...(evidence.modality === 'actual' ? [] : [vocabulary.modalityLabel(evidence.modality)]),
    voice(evidence),
    ...(evidence.date === undefined ? [] : [path.dated(vocabulary.dateWords(evidence.date))]),
  ];
}

/** What is to be said of a relation beside its words; nothing where an article asserts it as a fact. */
function relationNotesIn({ vocabulary }: Words): (relation: RelationSummary) => readonly string[] {
  return ({ status, modality }) => {
    const { label, meaning } = vocabulary.statusWords(status);
    return [
      ...(modality === undefined ? [] : [vocabulary.modalityLabel(modality)]),
      ...(status === 'asserted' ? [] : [`${label}: ${meaning}`]),
    ];
  };
}

/** The words of a language for graph/query's documents. */
export function pathWordsOf(words: Words): PathWords {
  const { path } = words.follow;
  const node = ({ type, name }: NodeSummary): string => (type === 'Statement' ? path.statement(name) : name);
  return {
    title: path.connected,
    caution: path.caution,
    way: path.way,
    relation: ({ type, detail, source, target }) => {
      const sentence = `${node(source)} ${words.vocabulary.relationWords(type)} ${node(target)}`;
      return detail === undefined ? sentence : `${sentence} (${detail})`;
    },
    relationNotes: relationNotesIn(words),
    evidenceNotes: evidenceNotesIn(words),
    node,
  };
}
