import '@/components/look/look.css';
import { render } from 'preact';
import { followSettings } from '@/utils/preferences';
import { App } from './app';

await followSettings();
render(<App />, document.body);
