import { describe, expect, it } from 'vitest';

import type { StatementAttributes } from '../../graph/model/index.ts';
import { statementWords } from '../../graph/words/statements.ts';

const statement = (form: 'quote' | 'paraphrase', verb?: string): StatementAttributes => ({
  ...{ type: 'Statement', name: 'she had signed', text: 'she had signed', form, article: 'a' },
  ...{ start: 0, end: 14, spans: [[0, 14]] },
  ...(verb === undefined ? {} : { verb }),
});

describe('the words of a statement', () => {
  it('stand behind their verb where they are not quoted, so that a denial reads as one', () => {
    expect(statementWords(statement('paraphrase', 'denied'))).toBe('denied: she had signed');
  });

  it('stand alone where they are quoted, and where no verb is known', () => {
    expect(statementWords(statement('quote', 'denied'))).toBe('she had signed');
    expect(statementWords(statement('paraphrase'))).toBe('she had signed');
  });
});
