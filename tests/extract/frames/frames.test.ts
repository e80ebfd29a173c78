import { describe, expect, it } from 'vitest';

import type { Annotated } from '../../../src/annotate/annotated.ts';
import { tokenAt } from '../../../src/annotate/tree.ts';
import { adjectiveFrames } from '../../../src/extract/frames/adjective-frames.ts';
import type { Frame } from '../../../src/extract/frames/frame.ts';
import type { NounArguments } from '../../../src/extract/frames/noun-frames.ts';
import { nounFrames } from '../../../src/extract/frames/noun-frames.ts';
import { verbFrames } from '../../../src/extract/frames/verb-frames.ts';
import { annotated } from '../../support/analysis.ts';

const NOUNS: ReadonlyMap<string, NounArguments> = new Map([
  ['meeting', 'agent'],
  ['talk', 'agent'],
  ['visit', 'agent'],
  ['attack', 'agent'],
  ['warning', 'agent'],
  ['support', 'agent'],
  ['lawsuit', 'agent'],
  ['fire', 'agent'],
  ['interview', 'agent'],
  ['deployment', 'patient'],
  ['shooting', 'patient'],
  ['murder', 'patient'],
  ['criticism', 'transitive'],
  ['investigation', 'transitive'],
]);

/** A frame as a line of the heads of its places: "Weber + Moreau > meet > Ortiz (in Berlin)"; "-" for nobody. */
function lineOf(of: Annotated, frame: Frame): string {
  const words = (heads: readonly number[]): string =>
    heads.length > 0 ? heads.map((head) => tokenAt(of, head).text).join(' + ') : '-';
  const places = frame.obliques.map(({ preposition, heads }) => ` (${preposition} ${words(heads)})`).join('');
  const certainty = [
    ...(frame.polarity === 'denied' ? ['denied'] : []),
    ...(frame.modality === 'actual' ? [] : [frame.modality]),
    ...(frame.hypothetical ? ['hypothetical'] : []),
  ].map((word) => `, ${word}`);
  return `${words(frame.subjects)} > ${frame.lemma} > ${words(frame.objects)}${places}${certainty.join('')}`;
}

async function framesOf(text: string): Promise<string[]> {
  const of = await annotated(text);
  const verbs = verbFrames(of);
  return [...verbs, ...nounFrames(of, NOUNS, verbs), ...adjectiveFrames(of, new Set(['critical']))].map(
    (frame) => lineOf(of, frame),
  );
}

/** Sentences with a frame that must be among theirs. */
type Row = readonly [text: string, frame: string];

const TABLE: readonly (readonly [subject: string, rows: readonly Row[]])[] = [
  [
    'voice',
    [
      ['Police shot Ali Sow.', 'Police > shoot > Sow'],
      ['Ali Sow was shot by police.', 'police > shoot > Sow'],
      ['Police freed the students abducted by rebels.', 'rebels > abduct > students'],
      ['The students were abducted by rebels and freed by police.', 'police > free > students'],
    ],
  ],
  [
    'conjunction',
    [
      ['Anna Weber and Luc Moreau condemned Russia and Iran.', 'Weber + Moreau > condemn > Russia + Iran'],
      ['Lena Ortiz met Mark Hill and praised Luc Moreau.', 'Ortiz > praise > Moreau'],
      ['Police shot and killed the driver.', 'Police > shoot > driver'],
      ['Several countries, including France, condemned Iran.', 'countries + France > condemn > Iran'],
    ],
  ],
  [
    'clauses',
    [
      ['The guards were filmed threatening nurses.', 'guards > threaten > nurses'],
      ['Lena Ortiz was willing to meet Mark Hill.', 'Ortiz > meet > Hill, planned'],
      ['Lena Ortiz was unable to meet Mark Hill.', 'Ortiz > meet > Hill, denied'],
      ['Acme said it was willing pay Globex a fee.', 'it > pay > Globex + fee, planned'],
      ['Lena Ortiz needs to meet Mark Hill.', 'Ortiz > meet > Hill, demanded'],
      ['Lena Ortiz has to meet Mark Hill.', 'Ortiz > meet > Hill, demanded'],
      ['Lena Ortiz had to meet Mark Hill.', 'Ortiz > meet > Hill'],
      ['Acme will enter the market by buying Globex.', 'Acme > buy > Globex, planned'],
      ['It is not as though Mark Hill met Tom Pike.', 'Hill > meet > Pike, hypothetical'],
      ['The union issued a statement condemning Acme.', 'union > condemn > Acme'],
      ['Senators sent a letter urging the court to free Tom Pike.', 'Senators > urge > court'],
      ['The union increased calls for Lena Ortiz to condemn Acme.', 'Ortiz > condemn > Acme, demanded'],
      ['Mark Hill, who criticised Lena Ortiz, resigned.', 'Hill > criticise > Ortiz'],
      ['Mark Hill, whom Lena Ortiz criticised, resigned.', 'Ortiz > criticise > Hill'],
      ['The warning that Mark Hill issued to Russia was clear.', 'Hill > warning > - (to Russia)'],
      ['Mark Hill left early, calling the FBI corrupt.', 'Hill > call > FBI'],
      ['After meeting Lena Ortiz, Tom Hart left.', 'Hart > meet > Ortiz'],
    ],
  ],
  [
    'control and raising',
    [
      ['Anna Weber agreed to send soldiers to Mali.', 'Weber > send > soldiers (to Mali), planned'],
      ['Brazil is set to play Germany on Sunday.', 'Brazil > play > Germany (on Sunday), planned'],
      ['Anna Weber urged Luc Moreau to visit Kenya.', 'Moreau > visit > Kenya, demanded'],
      ['The court found Ali Sow guilty.', 'court > find > Sow'],
      ['Police arrested Ali Sow for shooting Mark Hill.', 'Sow > shoot > Hill, claimed'],
      ['The Green Party called for Lena Ortiz to resign.', 'Party > call > - (for Ortiz)'],
      ['The Green Party called on Iran to free Lena Ortiz.', 'Iran > free > Ortiz, demanded'],
      [
        'Germany accused Russia of shelling Kharkiv on Monday, killing six people.',
        '- > kill > people, claimed',
      ],
      ['Calls for Lena Ortiz to meet Mark Hill grew.', 'Ortiz > meet > Hill, demanded'],
      ['The union is calling for a meeting with Mark Hill.', '- > meeting > - (with Hill), demanded'],
      ['Ana Ruiz opposes sending troops to Kenya.', '- > send > troops (to Kenya)'],
      [
        'Germany sent soldiers under the pretext of guarding Luc Moreau.',
        'soldiers > guard > Moreau, claimed',
      ],
      ['The plan of Anna Weber to visit Kenya failed.', 'Weber > visit > Kenya, planned'],
    ],
  ],
  [
    'support verbs',
    [
      ['Anna Weber held a meeting with Luc Moreau.', 'Weber > meeting > - (with Moreau)'],
      ['Mark Hill issued a warning to Russia.', 'Hill > warning > - (to Russia)'],
      ['A warning was issued to Russia by Mark Hill.', 'Hill > warning > - (to Russia)'],
      ['Anna Weber paid a visit to Kenya.', 'Weber > visit > - (to Kenya)'],
      ['The Green Party expressed support for Lena Ortiz.', 'Party > support > - (for Ortiz)'],
      ['Acme Corp filed a lawsuit against Globex Inc in May.', 'Corp > lawsuit > - (against Inc) (in May)'],
      ['Rebels launched an attack on Goma.', 'Rebels > attack > - (on Goma)'],
      ['The FBI carried out an investigation of Acme Corp.', 'FBI > investigation > Corp. (of Corp.)'],
      ['Lena Ortiz came under fire from the Green Party.', 'Party > fire > Ortiz (from Party) (under fire)'],
      ['Lena Ortiz drew criticism from the Green Party.', 'Party > criticism > Ortiz (from Party)'],
      [
        'Acme Corp is under investigation by the FBI.',
        'FBI > investigation > Corp (by FBI) (under investigation)',
      ],
      ['Rebels did not launch an attack on Goma.', 'Rebels > attack > - (on Goma), denied'],
      ['Rwanda closed its border after an attack on Goma.', '- > attack > - (on Goma)'],
      ['Rebels plan an attack on Goma.', 'Rebels > attack > - (on Goma), planned'],
      ['Rwanda condemned the attack on Goma.', '- > attack > - (on Goma)'],
    ],
  ],
  [
    'nouns',
    [
      ['The deployment of soldiers to Mali began.', '- > deployment > soldiers (of soldiers) (to Mali)'],
      [
        'France’s deployment of soldiers to Mali began.',
        'France > deployment > soldiers (of soldiers) (to Mali)',
      ],
      ['Anna Weber’s visit to Kenya was brief.', 'Weber > visit > - (to Kenya)'],
      [
        'The shooting of Ali Sow by police officers shocked Lyon.',
        'officers > shooting > Sow (of Sow) (by officers)',
      ],
      [
        'A meeting between Anna Weber and Luc Moreau lasted an hour.',
        'Weber + Moreau > meeting > - (between Weber + Moreau)',
      ],
      ['The Germany-Iran talks ended.', 'Germany + Iran > talk > -'],
      ['Mark Hill’s criticism of the FBI was sharp.', 'Hill > criticism > FBI (of FBI)'],
      ['Rwanda condemned the attack by rebels on Goma.', 'rebels > attack > - (by rebels) (on Goma)'],
      ['Anna Weber spoke in an interview with the BBC.', 'Weber > interview > - (with BBC)'],
      ['Prosecutors charged Ali Sow with the murder of Lisa Wong.', 'Sow > murder > Wong (of Wong), claimed'],
    ],
  ],
  [
    'copulas and appositives',
    [
      ['Mark Hill was critical of the FBI.', 'Hill > critical > - (of FBI)'],
      ['Anna Weber, the German chancellor, met Luc Moreau, the French president.', 'Weber > meet > Moreau'],
      ['Mark Hill (Green Party) met Lena Ortiz, 54, in Ohio.', 'Hill > meet > Ortiz'],
    ],
  ],
  [
    'headlines and captions',
    [
      ['French troops sent to Mali', '- > send > troops (to Mali)'],
      ['Mayor slams federal agents over raid', 'Mayor > slam > agents (over raid)'],
      ['Weber, Moreau meet in Berlin', 'Weber + Moreau > meet > - (in Berlin)'],
      ['Germany’s Weber to visit Kenya', 'Weber > visit > Kenya, planned'],
      ['Anna Weber, left, and Luc Moreau meet in Berlin.', 'Weber + Moreau > meet > - (in Berlin)'],
    ],
  ],
  [
    'certainty',
    [
      ['Anna Weber may meet Luc Moreau.', 'Weber > meet > Moreau, possible'],
      ['Anna Weber will not meet Luc Moreau.', 'Weber > meet > Moreau, denied, planned'],
      ['If Anna Weber met Luc Moreau, nobody knew.', 'Weber > meet > Moreau, hypothetical'],
      ['Did Anna Weber meet Luc Moreau?', 'Weber > meet > Moreau, hypothetical'],
    ],
  ],
];

describe.each(TABLE)('%s', (_, rows) => {
  it.each(rows)('%s', async (text, expected) => {
    expect(await framesOf(text)).toContain(expected);
  });
});
