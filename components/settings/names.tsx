import { useEffect, useRef } from 'preact/hooks';
import { CrossButton } from '../cross-button.tsx';

type NamesProps = {
  rows: readonly { key: string; text: string; remove: string; onRemove(): void }[];
};

/** A list of which each can be removed. The focus then goes to the next one, or to where one is added. */
export function Names({ rows }: NamesProps) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null || document.activeElement !== document.body) return;
    const rest = list.current?.querySelectorAll('button') ?? [];
    const next = rest[Math.min(at, rest.length - 1)];
    (next ?? list.current?.parentElement?.querySelector('input'))?.focus();
  }, [rows.length]);
  return (
    <ul ref={list} class="names">
      {rows.map(({ key, text, remove, onRemove }, index) => (
        <li key={key}>
          <bdi>{text}</bdi>
          <CrossButton
            label={remove}
            onClick={() => {
              removed.current = index;
              onRemove();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
