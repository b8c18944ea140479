import { ChevronDown, ChevronUp } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import type { Tally } from '@/utils/search/tally';
import { Icon } from '../icon';

/** Names that are always in sight; the rest after a click. */
const shown = 6;

type SectionProps = {
  title: string;
  tallies: Tally[];
  isOn(name: string): boolean;
  href(name: string): string;
  sign(name: string): ComponentChildren;
  say?(name: string): string;
};

/** A list of names with how many articles have each; not there while it is empty. */
export function SideSection({ title, tallies, isOn, href, sign, say = (name) => name }: SectionProps) {
  const [open, setOpen] = useState(false);
  if (tallies.length === 0) return null;
  const few = tallies.length <= shown + 1;
  const visible = open || few ? tallies : tallies.filter(({ name }, at) => at < shown || isOn(name));
  return (
    <>
      <h2>{title}</h2>
      <div class="nav">
        {visible.map(({ name, count }) => (
          <a key={name} href={href(name)} aria-current={isOn(name) ? 'page' : undefined} title={say(name)}>
            {sign(name)}
            <span class="clip">{say(name)}</span>
            <span class="n">{sayNumber(count)}</span>
          </a>
        ))}
        {!few && (
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon of={open ? ChevronUp : ChevronDown} />
            {open ? libraryWords.fewer() : libraryWords.rest(sayNumber(tallies.length - visible.length))}
          </button>
        )}
      </div>
    </>
  );
}
