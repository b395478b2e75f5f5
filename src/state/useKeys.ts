import { useEffect } from 'react';
import { clearSelection } from './actions.ts';
import { useStore } from './useStore.ts';

/** What a key press asks of the view, or null. Pure. */
export function keyMeaning(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'code'>,
): 'undo' | 'redo' | 'clear' | null {
  const command = press.ctrlKey || press.metaKey;
  if (press.key === 'Escape') return command || press.altKey || press.shiftKey ? null : 'clear';
  if (!command || press.altKey) return null;
  // An Arabic keyboard gives other letters, so the place of the key counts too.
  const key = press.key.toLowerCase();
  if (key === 'z' || (press.code === 'KeyZ' && !/[a-z]/.test(key))) return press.shiftKey ? 'redo' : 'undo';
  if (key === 'y' || (press.code === 'KeyY' && !/[a-z]/.test(key))) return press.shiftKey ? null : 'redo';
  return null;
}

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]';
const FLOATING = 'dialog[open], :popover-open';

/** Undo (Ctrl or Cmd + Z), redo (with Shift, or Ctrl + Y) and Esc to let go of the selection, for the whole page. */
export function useKeys(): void {
  const store = useStore();
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.defaultPrevented) return;
      const meaning = keyMeaning(press);
      if (meaning === null) return;
      // Text fields undo their own typing, and Esc closes what floats before it clears what lies beneath.
      if (press.target instanceof Element && press.target.closest(TYPING)) return;
      if (meaning === 'clear') {
        if (!document.querySelector(FLOATING)) store.act(clearSelection());
        return;
      }
      press.preventDefault();
      if (meaning === 'undo') store.undo();
      else store.redo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
