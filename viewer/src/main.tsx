/** Where the page starts. The settings come first: schemas are made while modules load. */
import './data/zod-settings.ts';
import './style/base.css';
import './style/layout.css';
import './style/parts.css';
import './style/cards.css';
import './style/frame.css';
import './style/find.css';
import './style/follow.css';
import './style/canvas.css';

import { render } from 'preact';

import { App } from './app/app.tsx';
import { followTheme } from './app/theme.ts';
import { graphSourceOf } from './data/graph-source.ts';
import { firstLanguage, speak } from './words/language.ts';

followTheme();
void speak(firstLanguage(navigator.languages));
const root = document.getElementById('app');
if (root !== null) render(<App source={graphSourceOf(document, 'api/graph')} />, root);
