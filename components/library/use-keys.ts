import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSilenced } from '@/utils/single-keys';
import { type Command, commandOf, isTyping } from './keys';

/** How long after G its second key counts, in milliseconds. */
const patience = 1_500;
/** Not 0: an event's time counts from when the page was opened. */
const never = Number.NEGATIVE_INFINITY;

/** Single keys for as long as the component is there. `run` says whether it did something with the command. */
export function useKeys(run: (command: Command) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => {
    let gone = never;
    const listener = (event: KeyboardEvent) => {
      if (isTyping(event.target) || isSilenced(event)) return;
      const list = event.target instanceof Element && event.target.closest('[role="row"]') !== null;
      const command = commandOf(event, { list, pending: event.timeStamp - gone < patience });
      gone = command === 'go' ? event.timeStamp : never;
      if (command && (command === 'go' || latest.current(command))) event.preventDefault();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
