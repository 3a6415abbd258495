import { mountGuide, type GuideProps } from '../../components/pill/guide.ts';
import type { Mounted } from '../../components/pill/pill-props.ts';
import { readGuidance, type GuideStep } from '../../src/adapters/tawk/guided-path.ts';
import type { Layout } from '../../src/adapters/tawk/visibility.ts';
import type { GuideOrder } from '../../src/messaging/tab-messages.ts';
import type { Host } from './host.ts';

const LOOK_MS = 400;
/** A person who has arrived reads the last sentence, then the guide leaves. */
const STAY_MS = 12_000;

const SENTENCES: Record<GuideStep | 'wrong_property', keyof GuideOrder['text']['steps']> = {
  select_property: 'select_property',
  wrong_property: 'wrong_property',
  open_add_ons: 'add_ons',
  open_settings: 'settings',
  press_top_up: 'top_up',
  arrived: 'arrived',
};

/** Points at one step after the other. It never presses anything. */
export function showGuide(host: Host, layout: Layout) {
  let mounted: Mounted<GuideProps> | null = null;
  let looking: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(looking);
    mounted?.remove();
    mounted = null;
  };

  function lead({ goal, propertyId, text }: GuideOrder): void {
    stop();
    let hasBegun = false;
    let arrivedAt: number | null = null;
    const point = () => {
      const wish = { url: location.href, wanted: propertyId, goal, layout, hasBegun };
      const { step, element } = readGuidance(document, wish);
      hasBegun ||= step !== 'select_property';
      if (step === 'arrived') arrivedAt ??= Date.now();
      if (arrivedAt !== null && Date.now() - arrivedAt > STAY_MS) return stop();
      const props: GuideProps = {
        direction: text.direction,
        title: text.title,
        close: text.close,
        sentence: text.steps[SENTENCES[step]],
        target: element?.getBoundingClientRect() ?? null,
      };
      host.want();
      if (mounted) mounted.update(props);
      else mounted = mountGuide(host.root, props, { onClose: stop });
    };
    point();
    looking = setInterval(point, LOOK_MS);
  }

  return { lead, stop };
}
