import { Upload } from 'lucide-preact';
import { libraryWords } from '@/utils/i18n/library';
import { Icon } from '../icon';
import { Seal } from '../seal';

/** The library before the first article: how to keep one. */
export function EmptyLibrary() {
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
            <b>
              {libraryWords.stepPress()} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>C</kbd> {libraryWords.stepKeep()}
            </b>
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
