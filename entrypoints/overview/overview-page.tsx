import { Overview } from '../../components/overview/overview.tsx';
import { homeAddress } from '../../src/adapters/tawk/learned-address.ts';
import { answerTo } from '../../src/domain/alert-choice.ts';
import { askAdmin } from '../../src/words/ask-messages.ts';
import { overviewText } from '../../src/words/overview-words.ts';
import { AllSettings, OwnSection } from '../shared/all-settings.tsx';
import { LazyBackup } from '../shared/lazy-backup.tsx';
import { NothingKnown } from '../shared/nothing-known.tsx';
import { TeamBar } from '../shared/team-bar.tsx';
import { useProperty } from '../shared/use-property.tsx';
import { useHistory, wordHistory } from './use-history.ts';

/** All properties and the past of one: as a side panel, as a sidebar and as a tab. */
export function OverviewPage() {
  const page = useProperty();
  const told = useHistory(page?.shown?.view ?? null);
  if (!page) return null;
  const { words, views, state, shown } = page;
  if (!shown) {
    return (
      <>
        <NothingKnown {...page} />
        <div class="overview" dir={words.direction} lang={words.tag}>
          <LazyBackup words={words} views={views} />
        </div>
      </>
    );
  }
  const { settings } = state;
  const { propertyId } = shown.view;
  const [about, kind = ''] = location.hash.slice(1).split('/');
  const answer = about === propertyId ? answerTo(kind, settings) : null;
  return (
    <Overview
      text={overviewText(views, settings.canOpenMessageUsage, words)}
      shown={shown.props}
      startsWith={answer}
      message={answer === 'ask_admin' ? askAdmin(shown.view, homeAddress(propertyId), words) : null}
      history={told && wordHistory(told, shown.view, words)}
      team={<TeamBar words={words} published={{ views, state }} />}
      settings={
        <>
          <AllSettings {...page} view={shown.view} />
          <OwnSection {...page} settings={settings} />
          <LazyBackup words={words} views={views} />
        </>
      }
    />
  );
}
