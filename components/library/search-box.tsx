import { Search, X } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const asked = useRef([query]);
  useLayoutEffect(() => {
    // Answers come later than keys: a query that was typed here must not overwrite what has been typed since.
    const at = asked.current.indexOf(query);
    if (at === -1 && input.current) input.current.value = query;
    asked.current = at === -1 ? [query] : asked.current.slice(at);
  }, [query, input]);
  const ask = (text: string) => {
    if (text === asked.current.at(-1)) return;
    asked.current.push(text);
    onQuery(text);
  };
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
