import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { tagWords } from '@/utils/i18n/tags';
import { addTags, completeTag } from '@/utils/tag';

type Typed = { currentTarget: HTMLInputElement };

type TagFieldOptions = {
  tags: string[];
  known: string[];
  onChange(tags: string[]): void;
  onEnter?: () => void;
  input: RefObject<HTMLInputElement>;
};

/** How a field of tags behaves: what is typed, what completes it, what the keys do, and what a screen reader hears. */
export function useTagField({ tags, known, onChange, onEnter, input }: TagFieldOptions) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [picked, setPicked] = useState(false);
  const [news, setNews] = useState('');
  const options = open ? completeTag(known, tags, text) : [];

  const write = (next: string) => {
    setText(next);
    setPicked(false);
    setActive(-1);
    setOpen(next.trim() !== '');
  };
  const add = (what: string) => {
    const next = addTags(tags, what);
    write('');
    if (next.length === tags.length) return;
    onChange(next);
    setNews(tagWords.added(next.slice(tags.length).join('，')));
  };
  const drop = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    setPicked(false);
    setNews(tagWords.dropped(tag));
    input.current?.focus();
  };

  const enter = () => {
    const option = options[active];
    if (option !== undefined) add(option);
    else if (text.trim() !== '') add(text);
    else onEnter?.();
  };
  const backspace = () => {
    const last = tags.at(-1);
    if (last === undefined) return;
    if (picked) return drop(last);
    setPicked(true);
    setNews(tagWords.picked(last));
  };
  const giveUp = () => (options.length > 0 ? setOpen(false) : write(''));
  const move = (step: 1 | -1) => {
    setOpen(true);
    const count = options.length;
    if (count > 0) setActive(active < 0 ? (step === 1 ? 0 : count - 1) : (active + step + count) % count);
  };
  /** False: none of our keys. */
  const press = (key: string): boolean => {
    if (key === 'Enter') enter();
    else if (key === 'Backspace' && text === '') backspace();
    else if (key === 'Escape' && (text !== '' || picked || options.length > 0)) giveUp();
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else return false;
    return true;
  };

  return {
    text,
    options,
    active,
    picked,
    news,
    add,
    drop,
    /** For the `<input>`. A comma adds, but never one that an input method is still composing. */
    handlers: {
      onInput: ({ currentTarget: { value }, isComposing }: Typed & { isComposing?: boolean }) =>
        !isComposing && hasComma(value) ? add(value) : write(value),
      // In lower case: Preact would listen for `CompositionEnd`, which no browser sends.
      oncompositionend: ({ currentTarget: { value } }: Typed) => {
        if (hasComma(value)) add(value);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.isComposing || event.keyCode === 229) return;
        if (press(event.key)) event.preventDefault();
        else if (event.key !== 'Shift') setPicked(false);
      },
      onBlur: () => (text.trim() === '' ? setOpen(false) : add(text)),
    },
  };
}

function hasComma(text: string): boolean {
  return /[,，]/.test(text);
}
