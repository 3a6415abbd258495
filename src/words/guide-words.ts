import type { PropertyView } from '../domain/property-view.ts';
import { nameText } from './amounts.ts';
import type { Words } from './language.ts';

export type GuideGoal = 'message_usage' | 'top_up';

/** Step 0 is always the right property; `wrong_property` stops the guide wherever it stands. */
export type GuideText = {
  title: string;
  close: string;
  steps: {
    select_property: string;
    add_ons: string;
    settings: string;
    top_up: string;
    arrived: string;
    wrong_property: string;
  };
};

/** All sentences of one guided way, made at once: the page script carries no message files. */
export function guideText(
  view: Pick<PropertyView, 'name' | 'propertyId'>,
  goal: GuideGoal,
  words: Words,
): GuideText {
  const name = nameText(view, words);
  return {
    title: words.say('guide.title', { goal }),
    close: words.say('button.close'),
    steps: {
      select_property: words.say('guide.select_property', { name }),
      add_ons: words.say('guide.add_ons'),
      settings: words.say('guide.settings'),
      top_up: words.say('guide.top_up'),
      arrived: words.say(`guide.arrived_${goal}`, { name }),
      wrong_property: words.say('guide.wrong_property', { name }),
    },
  };
}
