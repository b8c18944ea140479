import { Search, X } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { libraryWords } from '@/utils/i18n/library';
import { Icon } from '../icon';

type SearchBoxProps = {
  query: string;
  onQuery(query: string): void;
  input: RefObject<HTMLInputElement>;
  /** There is a list that it searches. */
  hasList: boolean;
  /** Esc in the empty field, or ↓: back to the list. */
  onLeave(): void;
};

/** The search field. It answers as one types, but never in the middle of composing a character. */
export function SearchBox({ query, onQuery, input, hasList, onLeave }: SearchBoxProps) {
  useEffect(() => {
    if (input.current && input.current.value !== query) input.current.value = query;
  }, [query, input]);
  const ask = (text: string) => text !== query && onQuery(text);
  const clear = () => {
    if (input.current) input.current.value = '';
    ask('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter' || (event.key === 'Escape' && !input.current?.value))
      onLeave();
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };
  return (
    <search class="field q">
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={libraryWords.searchLabel()}
        aria-controls={hasList ? 'articles' : undefined}
        aria-keyshortcuts="/"
        placeholder={libraryWords.searchHint()}
        defaultValue={query}
        onInput={(event) => !event.isComposing && ask(event.currentTarget.value)}
        {...{
          // In lower case: Preact would listen for `CompositionEnd`, which no browser sends.
          oncompositionend: (event: { currentTarget: HTMLInputElement }) => ask(event.currentTarget.value),
        }}
        onKeyDown={press}
      />
      {query ? (
        <button
          type="button"
          class="drop"
          aria-label={libraryWords.clear()}
          title={libraryWords.clear()}
          onClick={clear}
        >
          <Icon of={X} size={14} />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
    </search>
  );
}
