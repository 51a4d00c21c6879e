import { render } from 'preact';
import { App } from './App';
import { applyTheme, chosenTheme } from './lib/theme';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/search.css';
import './styles/reader.css';
import './styles/source.css';
import './styles/review.css';
import './styles/import.css';
import './styles/years.css';
import './styles/graph.css';
import './styles/print.css';

applyTheme(chosenTheme());
const root = document.getElementById('app');
if (root) render(<App />, root);
