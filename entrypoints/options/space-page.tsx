import '@/components/space/space.css';
import { useEffect } from 'preact/hooks';
import { SpacePage } from '@/components/space/space-page';
import { chooseRule, countSpace, freeable, pruning, rule, spaces, startPruning, stopPruning } from './space-job';

/** The page of what takes up space, with what it needs. */
export function LibrarySpace({ onMenu }: { onMenu(): void }) {
  useEffect(() => {
    countSpace().catch(console.error);
  }, []);
  const found = freeable.value && {
    pictures: freeable.value.length,
    bytes: freeable.value.reduce((sum, { size }) => sum + size, 0),
  };
  return (
    <SpacePage
      spaces={spaces.value}
      prune={{
        rule: rule.value,
        onRule: chooseRule,
        found,
        state: pruning.value,
        onStart: startPruning,
        onStop: stopPruning,
      }}
      onMenu={onMenu}
    />
  );
}
