import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type TabsProps<Name extends string> = {
  label: string;
  tabs: readonly { name: Name; label: string }[];
  chosen: Name;
  onChoose(name: Name): void;
  children: ComponentChildren;
};

/** Parts of one thing, one at a time; the arrow keys go from one to the next. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, chosen, onChoose, children } = props;
  const id = useId();
  const go = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const isRightToLeft = getComputedStyle(list).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward ? 1 : -1;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    list.querySelector<HTMLElement>(`[id="${id}-${next.name}"]`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={go}>
        {tabs.map(({ name, label: title }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            class="button button-quiet"
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" class="tab-panel" aria-labelledby={`${id}-${chosen}`}>
        {children}
      </div>
    </>
  );
}
