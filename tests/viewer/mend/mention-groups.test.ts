import { expect, it } from 'vitest';

import type { EntityNode } from '../../../viewer/src/data/graph-data.ts';
import { isEntity } from '../../../viewer/src/data/graph-data.ts';
import { mentionGroups, mentionsIn } from '../../../viewer/src/mend/mention-groups.ts';
import { sampleData } from '../sample-graph.ts';

const data = sampleData();

function ada(): EntityNode {
  const node = data.nodes.get('ada');
  if (node === undefined || !isEntity(node)) throw new Error('the sample has Ada');
  return node;
}

it('mentions are grouped by article in order of publication, then by the words used there, names first', () => {
  const groups = mentionGroups(data, ada()).map(({ article, words }) => [
    article.key,
    ...words.map((group) => `${group.words} ${group.form} ${group.mentions.length}`),
  ]);
  expect(groups).toEqual([
    ['morning', 'Ada Brandt name 2', 'she pronoun 1'],
    ['evening', 'Ada Brandt name 1'],
  ]);
});

it('a group holds the entity’s own mentions, each with the words around it', () => {
  const [morning] = mentionGroups(data, ada());
  const own = new Set(ada().attributes.mentions);
  expect(morning === undefined ? [] : mentionsIn(morning).map((mention) => own.has(mention))).toEqual([
    true,
    true,
    true,
  ]);
  const marked = morning?.words[1]?.mentions[0]?.excerpt.pieces.find(({ roles }) =>
    roles.includes('mention'),
  );
  expect(marked?.text).toBe('she');
});
