import { Upload } from 'lucide-preact';
import { libraryWords } from '@/utils/i18n/library';
import { Icon } from '../icon';
import { Seal } from '../seal';

/** The library before the first article: how to keep one. `shortcut` is the key for it (`Alt+Shift+S`), or empty. */
export function EmptyLibrary({ shortcut }: { shortcut: string }) {
  return (
    <div class="void">
      <h1>
        {libraryWords.first()}
        <Seal state="outline" big />
      </h1>
      <div>
        <ol>
          <li>
            <b>{libraryWords.stepOpen()}</b>
            <p>{libraryWords.stepOpenMore()}</p>
          </li>
          <li>
            <StepKeep shortcut={shortcut} />
            <p>{libraryWords.stepKeepMore()}</p>
          </li>
          <li>
            <b>{libraryWords.stepRead()}</b>
            <p>{libraryWords.stepReadMore()}</p>
          </li>
        </ol>
        <a class="btn edge tall" href="#/import">
          <Icon of={Upload} />
          {libraryWords.importOld()}
        </a>
      </div>
    </div>
  );
}

/** By its key, where the browser has given it one, or by the button. */
function StepKeep({ shortcut }: { shortcut: string }) {
  if (shortcut === '') return <b>{libraryWords.stepClick()}</b>;
  return (
    <b>
      {libraryWords.stepPress()}{' '}
      {shortcut.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      {libraryWords.stepKeep()}
    </b>
  );
}
