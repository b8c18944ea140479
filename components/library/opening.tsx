import { useEffect, useState } from 'preact/hooks';
import { libraryWords } from '@/utils/i18n/library';
import { Notice } from '../notice';

/** Milliseconds before waiting is worth a word. */
const patience = 300;

/** Before the library is there: nothing at first, then words; or that it could not be opened. */
export function Opening({ failure }: { failure: unknown }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (failure) {
    return (
      <div class="view none">
        <Notice kind="danger" title={libraryWords.failedToOpen()} alert>
          <p>{String(Object(failure).code ?? Object(failure).message ?? failure)}</p>
        </Notice>
      </div>
    );
  }
  return (
    <p class="view none" role="status">
      {long && libraryWords.opening()}
    </p>
  );
}
