import { mountPill } from '../../components/pill/pill.ts';
import type { Mounted, PillPlace, PillProps } from '../../components/pill/pill-props.ts';
import { findComposer } from '../../src/adapters/tawk/composer.ts';
import { findNavigationBottom } from '../../src/adapters/tawk/navigation.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { PillOrder } from '../../src/messaging/tab-messages.ts';
import { copyLine } from './copy-line.ts';
import type { Host } from './host.ts';
import type { TabNeeds } from '../shared/tab-parts.ts';

const GAP = 8;

type PillAction = Extract<Report, { type: 'pillUsed' }>['action'];

const screenSize = () => `${screen.width}x${screen.height}`;

/** Shows what the background ordered; a press only asks the background, which knows the address. */
export function showPill(host: Host, { layout, report, ask }: TabNeeds) {
  let order: PillOrder | null = null;
  let place: PillPlace | null = null;
  let mounted: Mounted<PillProps> | null = null;

  const tell = async (action: PillAction): Promise<unknown> => {
    if (order === null) return undefined;
    return ask({ type: 'pillUsed', action, propertyId: order.propertyId }).catch(stayQuiet);
  };
  const use = (action: PillAction): void => {
    const told = tell(action);
    if (action === 'copy_team')
      void told.then(copyLine).then((isCopied) => tell(isCopied ? 'copied' : 'not_copied'));
  };
  /** Where nobody put it elsewhere: top right, clear of the navigation. */
  const underNavigation = (): PillPlace | null => {
    const bottom = findNavigationBottom(document, layout);
    return bottom === null ? null : { edge: 'end', top: Math.round(bottom) + GAP };
  };
  const callbacks = {
    onAction: use,
    onOfferEnd: () => use('offer_ended'),
    onMove: (moved: PillPlace) => {
      place = moved;
      report({ type: 'pillMoved', screen: screenSize(), ...moved });
    },
  };
  const clear = () => {
    mounted?.remove();
    mounted = null;
  };

  return {
    show(next: PillOrder | null): void {
      order = next;
      if (order === null) return clear();
      const props: PillProps = {
        text: order.text,
        place: place ?? order.places[screenSize()] ?? underNavigation(),
        avoid: findComposer(document, layout)?.getBoundingClientRect() ?? null,
      };
      host.want();
      if (mounted) mounted.update(props);
      else mounted = mountPill(host.root, props, callbacks);
    },
    stop: clear,
  };
}

/** A press on an orphan's pill has nobody to ask; the pill is about to go. */
const stayQuiet = () => undefined;
