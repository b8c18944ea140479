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

  const field = {
    tags,
    text,
    options,
    active,
    picked,
    add,
    drop,
    write,
    setOpen,
    setActive,
    setPicked,
    setNews,
    onEnter,
  };
  return { text, options, active, picked, news, add, drop, handlers: handlersOf(field) };
}

type Field = {
  tags: string[];
  text: string;
  options: string[];
  active: number;
  picked: boolean;
  add(what: string): void;
  drop(tag: string): void;
  write(text: string): void;
  setOpen(open: boolean): void;
  setActive(active: number): void;
  setPicked(picked: boolean): void;
  setNews(news: string): void;
  onEnter?: () => void;
};

/** For the `<input>`. A comma adds, but never one that an input method is still composing. */
function handlersOf(field: Field) {
  return {
    onInput: ({ currentTarget: { value }, isComposing }: Typed & { isComposing?: boolean }) =>
      !isComposing && hasComma(value) ? field.add(value) : field.write(value),
    // In lower case: Preact would listen for `CompositionEnd`, which no browser sends.
    oncompositionend: ({ currentTarget: { value } }: Typed) => {
      if (hasComma(value)) field.add(value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (press(field, event.key)) event.preventDefault();
      else if (event.key !== 'Shift') field.setPicked(false);
    },
    onBlur: () => (field.text.trim() === '' ? field.setOpen(false) : field.add(field.text)),
  };
}

/** Does what a key means here; false for a key that is none of ours. */
function press(field: Field, key: string): boolean {
  const { text, picked, options } = field;
  if (key === 'Enter') enter(field);
  else if (key === 'Backspace' && text === '') backspace(field);
  else if (key === 'Escape' && options.length > 0) field.setOpen(false);
  else if (key === 'Escape' && (text !== '' || picked)) field.write('');
  else if (key === 'ArrowDown') move(field, 1);
  else if (key === 'ArrowUp') move(field, -1);
  else return false;
  return true;
}

function enter({ options, active, text, add, onEnter }: Field): void {
  const option = options[active];
  if (option !== undefined) add(option);
  else if (text.trim() !== '') add(text);
  else onEnter?.();
}

/** Once picks the last tag, twice removes it. */
function backspace({ tags, picked, drop, setPicked, setNews }: Field): void {
  const last = tags.at(-1);
  if (last === undefined) return;
  if (picked) {
    drop(last);
    return;
  }
  setPicked(true);
  setNews(tagWords.picked(last));
}

function move({ options, active, setOpen, setActive }: Field, step: 1 | -1): void {
  const count = options.length;
  setOpen(true);
  if (count > 0) setActive(active < 0 ? (step === 1 ? 0 : count - 1) : (active + step + count) % count);
}

function hasComma(text: string): boolean {
  return /[,，]/.test(text);
}
