import { NothingYet } from '../../components/popup/nothing-yet.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import type { Words } from '../../src/words/language.ts';
import { openDashboard } from './open-dashboard.ts';

/** A page before any property is known. */
export const NothingKnown = ({ words, team }: { words: Words; team: PopupProps['team'] }) => (
  <NothingYet
    direction={words.direction}
    language={words.tag}
    text={words.say('welcome.no_property')}
    action={words.say('welcome.open_dashboard')}
    onAction={openDashboard}
    team={team}
  />
);
