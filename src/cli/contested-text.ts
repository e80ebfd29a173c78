/** Disagreements for a terminal: each side with its sentences and outlets. */
import type { Contradiction, Disagreements, OpposedStances } from '../../graph/query/contested.ts';
import type { Evidence, SentencePlace } from '../../graph/query/evidence.ts';
import type { StatementView } from '../../graph/query/statements.ts';
import { arrowWords, articleWords, evidenceNotes, quoted, statementNotes } from '../../graph/query/words.ts';
import { dateWords } from '../../graph/words/dates.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const DATE_WORDS = { birthDate: 'birth', deathDate: 'death', founded: 'founding' } as const;

/** A side of a disagreement. */
interface Side {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A disagreement. */
interface Item {
  readonly title: string;
  readonly sides: readonly Side[];
}

/** All disagreements as text. */
export function contestedText(
  { relations, contradictions, stances, dates }: Disagreements,
  width: number,
): string {
  const chapters = [
    chapter(
      'Affirmed and denied',
      relations.map(({ relation, affirmed, denied }) => ({
        title: arrowWords(relation),
        sides: sides({ affirmed: affirmed.map(evidenceLine), denied: denied.map(evidenceLine) }),
      })),
    ),
    chapter('Contradicted', contradictions.map(contradictionItem)),
    chapter('For and against', stances.map(stanceItem)),
    chapter(
      'Several dates',
      dates.map(({ entity, property, values }) => ({
        title: `${entity.name}: date of ${DATE_WORDS[property]}`,
        sides: values.map(({ value, evidence }) => ({
          label: dateWords(value),
          lines: evidence.map(evidenceLine),
        })),
      })),
    ),
  ].filter(({ items }) => items.length > 0);
  const lines = chapters.flatMap(({ heading, items }, index) => [
    ...(index === 0 ? [] : ['']),
    heading,
    '-'.repeat(heading.length),
    ...items.flatMap((item) => itemLines(item, width)),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

const chapter = (heading: string, items: readonly Item[]) => ({ heading, items });

function sides(lines: Readonly<Record<string, readonly string[]>>): readonly Side[] {
  return Object.entries(lines)
    .filter(([, each]) => each.length > 0)
    .map(([label, each]) => ({ label, lines: each }));
}

function contradictionItem({ statement, against, evidence }: Contradiction): Item {
  const isStatement = 'speakers' in against;
  return {
    title: isStatement ? 'One statement against another' : `An account of: ${against.name}`,
    sides: sides({
      says: [statementLine(statement)],
      against: isStatement ? [statementLine(against)] : [],
      told: evidence.map(evidenceLine),
    }),
  };
}

function stanceItem(stances: OpposedStances): Item {
  return {
    title: stances.on.name,
    sides: sides({ for: stances.for.map(statementLine), against: stances.against.map(statementLine) }),
  };
}

const outletsOf = (places: readonly SentencePlace[]): string =>
  [...new Set(places.map(({ article }) => `${articleWords(article)}, ${article.source}`))].join('; ');

function evidenceLine(evidence: Evidence): string {
  // Which side it stands on says whether it denies.
  const notes = evidenceNotes({ ...evidence, polarity: 'affirmed' });
  return `${quoted(evidence.sentence)} (${[...notes, outletsOf(evidence.places)].join('; ')})`;
}

function statementLine(view: StatementView): string {
  const words = view.form === 'quote' ? quoted(view.text) : view.text;
  const [who = '', ...notes] = statementNotes({ ...view, about: [], stances: [] }, 'named');
  return `${who}: ${words} (${[...notes, outletsOf(view.places)].join('; ')})`;
}

function itemLines({ title, sides: all }: Item, width: number): readonly string[] {
  return [
    ...wrap(printable(title), { width, first: '- ', rest: '  ' }),
    ...all.flatMap(({ label, lines }) => [
      `    ${printable(label)}:`,
      ...lines.flatMap((line) => wrap(printable(line), { width, first: '      ' })),
    ]),
  ];
}
