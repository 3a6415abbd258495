import { useRef, useState } from 'preact/hooks';
import { CrossButton } from '../cross-button.tsx';
import { Menu } from './menu.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';
import { PropertyList } from './property-list.tsx';

type HeaderProps = PopupProps & { page: PopupPage; onSettings(): void; onBack(): void };

/** Whose figure this is. With several properties the name opens their list in place. */
export function Header(props: HeaderProps) {
  const { properties, shownPropertyId, on, page, labels } = props;
  const [open, setOpen] = useState<'none' | 'properties' | 'menu'>('none');
  const header = useRef<HTMLElement>(null);
  const toggle = (part: 'properties' | 'menu') => setOpen(open === part ? 'none' : part);
  // What was chosen disappears: the focus goes back to what had opened it.
  const close = () => {
    header.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen('none');
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === 'none') return;
    event.preventDefault();
    close();
  };
  return (
    <header ref={header} onKeyDown={closeOnEscape}>
      <div class="header-row">
        {page === 'figure' ? (
          <PropertyName
            {...props}
            isOpen={open === 'properties'}
            onToggle={() => toggle('properties')}
          />
        ) : (
          <PageName {...props} />
        )}
        {page === 'figure' && (
          <MenuButton
            label={labels.menu}
            isOpen={open === 'menu'}
            onToggle={() => toggle('menu')}
          />
        )}
      </div>
      <Whose {...props} />
      {page === 'figure' && open === 'properties' && (
        <PropertyList
          rows={properties}
          current={shownPropertyId}
          onChoose={(propertyId) => {
            close();
            on.onShowProperty(propertyId);
          }}
        />
      )}
      {page === 'figure' && open === 'menu' && <Menu {...props} onDone={close} />}
    </header>
  );
}

/** Whose figure it is, is in sight while it is typed. */
const Whose = ({ page, properties, text }: HeaderProps) =>
  (page === 'typing' || page === 'reset') && properties.length > 1 ? (
    <bdi class="muted">{text.property}</bdi>
  ) : null;

type MenuButtonProps = { label: string; isOpen: boolean; onToggle(): void };

const MenuButton = ({ label, isOpen, onToggle }: MenuButtonProps) => (
  <button
    type="button"
    class="button button-quiet menu-button"
    aria-label={label}
    aria-expanded={isOpen}
    onClick={onToggle}
  >
    <span aria-hidden="true">⋯</span>
  </button>
);

type PropertyNameProps = HeaderProps & { isOpen: boolean; onToggle(): void };

const PropertyName = (props: PropertyNameProps) => (
  <>
    <Name {...props} />
    {props.settings.name === '' && (
      <button type="button" class="button-link" onClick={props.onSettings}>
        {props.labels.nameIt}
      </button>
    )}
  </>
);

function Name({ text, labels, properties, isOpen, onToggle }: PropertyNameProps) {
  if (properties.length < 2) {
    return (
      <p class="property-name" tabIndex={-1}>
        {text.property}
      </p>
    );
  }
  return (
    <button
      type="button"
      class="button button-quiet property-name"
      aria-expanded={isOpen}
      title={labels.chooseProperty}
      onClick={onToggle}
    >
      <bdi>{text.property}</bdi>
      <span class="caret" aria-hidden="true" />
    </button>
  );
}

function PageName({ page, settings, buy, labels, onBack }: HeaderProps) {
  const titles = {
    figure: '',
    buy: buy.title,
    typing: labels.typingTitle,
    reset: labels.resetDate,
    settings: settings.title,
  };
  return (
    <>
      <h1 class="property-name" tabIndex={-1}>
        {titles[page]}
      </h1>
      <CrossButton label={labels.close} onClick={onBack} />
    </>
  );
}
