/** Which mentions are of somebody else: by article, by the words used there, one by one. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Mention } from '../../../../graph/model/graph-json.ts';
import type { EntityNode } from '../../data/graph-data.ts';
import type { ArticleGroup, WordGroup } from '../../mend/mention-groups.ts';
import { mentionGroups, mentionsIn } from '../../mend/mention-groups.ts';
import { useMendWords } from '../../words/mend-words.ts';
import { Stretch } from '../excerpt.tsx';
import { Name } from '../parts.tsx';
import { useStore } from '../store.ts';

export interface SplitChoiceProps {
  readonly node: EntityNode;
  readonly chosen: readonly Mention[];
  readonly onChoose: (mentions: readonly Mention[]) => void;
}

type Chooser = Omit<SplitChoiceProps, 'node'>;

/** A box for several mentions: half full while only some are chosen. */
function GroupBox({
  mentions,
  label,
  chosen,
  onChoose,
}: Chooser & { mentions: readonly Mention[]; label: JSX.Element | string }): JSX.Element {
  const count = mentions.filter((mention) => chosen.includes(mention)).length;
  const isAll = count === mentions.length;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => {
          const others = chosen.filter((mention) => !mentions.includes(mention));
          onChoose(isAll ? others : [...others, ...mentions]);
        }}
      />
      {label}
    </label>
  );
}

function Words({ group, ...chooser }: Chooser & { group: WordGroup }): JSX.Element {
  const { vocabulary } = useMendWords();
  const { words, form, mentions } = group;
  return (
    <li>
      {mentions.length > 1 && (
        <GroupBox
          {...chooser}
          mentions={mentions.map(({ mention }) => mention)}
          label={
            <span>
              <Name>{words}</Name>{' '}
              <span class="fine">{`${mentions.length}×, ${vocabulary.mentionFormLabel(form)}`}</span>
            </span>
          }
        />
      )}
      <ul class={mentions.length > 1 ? 'mend-mentions nested' : 'mend-mentions'}>
        {mentions.map(({ mention, excerpt }) => (
          <li key={mention.start}>
            <GroupBox
              {...chooser}
              mentions={[mention]}
              label={
                <span class="mention-words" dir="auto">
                  <Stretch excerpt={excerpt} />
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Article({ group, ...chooser }: Chooser & { group: ArticleGroup }): JSX.Element {
  const { mend } = useMendWords();
  return (
    <fieldset class="mend-article">
      <legend>
        <Name>{group.article.attributes.name}</Name>
      </legend>
      <GroupBox
        {...chooser}
        mentions={mentionsIn(group)}
        label={<span class="fine">{mend.allOfArticle}</span>}
      />
      <ul>
        {group.words.map((words) => (
          <Words key={`${words.form} ${words.words}`} group={words} {...chooser} />
        ))}
      </ul>
    </fieldset>
  );
}

export function SplitChoice({ node, ...chooser }: SplitChoiceProps): JSX.Element {
  const { data } = useStore();
  const { mend } = useMendWords();
  const groups = useMemo(() => mentionGroups(data, node), [data, node]);
  return (
    <>
      <p class="fine" aria-live="polite">
        {mend.chosenOf(chooser.chosen.length, node.attributes.mentions.length)}
      </p>
      <div class="mend-scroll" tabIndex={0} role="group" aria-label={mend.titles.split}>
        {groups.map((group) => (
          <Article key={group.article.key} group={group} {...chooser} />
        ))}
      </div>
    </>
  );
}
