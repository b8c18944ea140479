import { filters } from '@/utils/export/template/filters';
import { templateWords } from '@/utils/i18n/template';
import { filterWords, variableWords } from '@/utils/i18n/template-help';

/** What can be filled in, and how it can be changed on the way, folded away. */
export function TemplateHelp() {
  return (
    <>
      <Names
        title={templateWords.variables()}
        lines={[
          ...Object.entries(variableWords).map(([name, say]) => [`{{${name}}}`, say()] as const),
          ['{{content}}', templateWords.contentHelp()],
        ]}
      />
      <Names
        title={templateWords.filters()}
        lines={Object.entries(filterWords).map(([name, say]) => [`|${filters[name]?.usage}`, say()] as const)}
      />
    </>
  );
}

function Names({ title, lines }: { title: string; lines: readonly (readonly [string, string])[] }) {
  return (
    <details class="template-help">
      <summary>{title}</summary>
      <dl>
        {lines.map(([code, meaning]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
