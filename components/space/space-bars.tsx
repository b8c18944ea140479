import { useId } from 'preact/hooks';
import { sayNumber, saySize } from '@/utils/i18n/format';
import { spaceWords } from '@/utils/i18n/space';
import type { SpaceGroup } from '@/utils/space/groups';

type SpaceBarsProps = {
  title: string;
  groups: SpaceGroup[];
  say(group: SpaceGroup): string;
  /** Where the articles of a group are listed, if anywhere. */
  href?(group: SpaceGroup): string;
};

/** More are told as one line. */
const most = 10;

/** Groups below each other, each with a bar as long as its share of the largest. */
export function SpaceBars({ title, groups, say, href }: SpaceBarsProps) {
  const heading = useId();
  const largest = Math.max(1, ...groups.map(({ bytes }) => bytes));
  const rest = groups.slice(most);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul class="bars">
        {groups.slice(0, most).map((group) => (
          <li key={group.name}>
            {href ? <a href={href(group)}>{say(group)}</a> : <span>{say(group)}</span>}
            <i style={{ width: `${(group.bytes / largest) * 100}%` }} aria-hidden="true" />
            <b>{saySize(group.bytes)}</b>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p class="dim t12">
          {spaceWords.rest(sayNumber(rest.length))} · {saySize(rest.reduce((sum, { bytes }) => sum + bytes, 0))}
        </p>
      )}
    </section>
  );
}
