import { exportWords } from '@/utils/i18n/export';

/** Where a note will lie in the archive, and its pictures, if they lie there too. */
export function ExampleTree({ path, pictures }: { path: string; pictures: string | null }) {
  const [folder, name] = splitPath(path);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing in it is a control
    <div class="tree" role="group" aria-label={exportWords.example()}>
      {folder && <p>{folder}/</p>}
      <p class={folder ? 'inside' : ''}>
        <b>{name}</b>
      </p>
      {pictures !== null && <p>{pictures}/1f3a….jpg</p>}
    </div>
  );
}

function splitPath(path: string): [string | null, string] {
  const at = path.lastIndexOf('/');
  return at === -1 ? [null, path] : [path.slice(0, at), path.slice(at + 1)];
}
