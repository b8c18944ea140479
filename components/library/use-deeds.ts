import { useRef, useState } from 'preact/hooks';
import { codeOf, sayError } from '@/utils/i18n/errors';
import type { Message } from '../toast';
import type { Deed } from './deeds';

/** Does things, says so, and can take the last one back: by its button, or by Z. */
export function useDeeds() {
  const [message, setMessage] = useState<Message | null>(null);
  const last = useRef<(() => void) | null>(null);
  const close = () => {
    last.current = null;
    setMessage(null);
  };
  const fail = (error: unknown) => {
    const code = codeOf(error);
    const { title, advice } = sayError(code);
    setMessage({ text: `${title}。${advice}${code}`, alert: true });
    console.error(error);
  };
  const say = (deed: Deed) => {
    const { undo } = deed;
    last.current = undo && (() => undo().catch(fail));
    setMessage({ text: deed.text, undo: last.current ?? undefined });
  };
  const takeBack = () => {
    const undo = last.current;
    if (!undo) return false;
    close();
    undo();
    return true;
  };
  return { message, close, takeBack, run: (doing: Promise<Deed>) => void doing.then(say, fail) };
}
