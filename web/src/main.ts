import './tokens.css';
import './fonts.css';
import './base.css';
import { mount } from 'svelte';
import App from './App.svelte';

/** Letters of what is selected: quotations and outlets. Loaded only then, they would have all that is shown laid out again. */
const SELECTED = ["16px 'Source Serif 4 Variable'", "italic 16px 'Inter Variable'"];
for (const font of SELECTED) void document.fonts.load(font).catch(() => undefined);

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app to mount in.');
mount(App, { target });
