import { useEffect, useRef } from 'preact/hooks';

/** Where what had the focus is gone, the name of what is shown takes it: nobody is left nowhere. */
export function useKeptFocus() {
  const ref = useRef<HTMLElement>(null);
  const held = useRef<Node | null>(null);
  useEffect(() => {
    if (held.current?.isConnected !== false) return;
    held.current = null;
    if (document.activeElement !== document.body) return;
    ref.current?.querySelector<HTMLElement>('.property-name')?.focus();
  });
  const onFocusIn = (event: FocusEvent) => {
    held.current = event.target as Node;
  };
  return { ref, onFocusIn };
}
