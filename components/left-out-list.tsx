/** Things left out for one reason. */
export type LeftOutGroup = {
  /** The reason, in words. */
  name: string;
  /** How much it is: 3处，120字. */
  amount: string;
  /** What a few of them say; an address of the web is a link to it. */
  samples: string[];
};

type LeftOutListProps = {
  /** The line that is always there and opens the list: 没收进来的7处. */
  summary: string;
  groups: LeftOutGroup[];
};

/** What is not in the article and why, behind one line. Not there when nothing was left out. */
export function LeftOutList({ summary, groups }: LeftOutListProps) {
  if (groups.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{summary}</summary>
      <ul>
        {groups.map(({ name, amount, samples }) => (
          <li key={name}>
            <p>
              <span>{name}</span>
              <span class="amount">{amount}</span>
            </p>
            {samples.map((sample) => (
              <Sample key={sample} sample={sample} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sample({ sample }: { sample: string }) {
  if (!/^https?:\/\//.test(sample)) return <p class="sample">“{sample}”</p>;
  return (
    <a class="sample clip" href={sample} target="_blank" rel="noreferrer">
      {sample}
    </a>
  );
}
