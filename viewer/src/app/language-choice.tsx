/** The language of the page, each named in itself. */
import type { JSX } from 'preact';

import type { Language } from '../words/language.ts';
import { chooseLanguage, language, LANGUAGES, useWords } from '../words/language.ts';

const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

export function LanguageChoice(): JSX.Element {
  const { common } = useWords();
  return (
    <select
      class="language"
      aria-label={common.language}
      value={language.value}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) void chooseLanguage(value);
      }}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
