import { useEffect, useState } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { codeOf, sayError } from '@/utils/i18n/errors';
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
    const code = codeOf(failure);
    const { title, advice } = sayError(code);
    return (
      <div class="view none">
        <Notice kind="danger" title={title} alert>
          <p>{advice}</p>
          <p class="t12">{common.errorCode(code)}</p>
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
