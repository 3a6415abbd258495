import { render } from 'preact';
import { loadLanguage } from '../../src/words/language.ts';
import { BackupSamples } from './backup-samples.tsx';
import { InPageSamples, PickerSamples, WelcomeSamples } from './page-samples.tsx';
import { OverviewSamples } from './overview-samples.tsx';
import { PopupSample, popupSamples } from './popup-samples.tsx';

/** `#popup/de`, `#welcome/de`, `#overview/ar`, `#backup/de`, `#page/ar` (pill and guide), `#popup/de/low` (one sample alone). */
const [surface, tag, only] = location.hash.slice(1).split('/');
const language = await loadLanguage([tag ?? 'en']);
const gallery = document.querySelector('#gallery');

function Gallery() {
  if (surface === 'welcome') return <WelcomeSamples language={language} />;
  if (surface === 'overview') return <OverviewSamples language={language} />;
  if (surface === 'picker') return <PickerSamples language={language} />;
  if (surface === 'backup') return <BackupSamples language={language} />;
  if (surface === 'page') return <InPageSamples language={language} />;
  const samples = popupSamples(language).filter(({ id }) => only === undefined || id === only);
  return samples.map(({ id, props }) => (
    <PopupSample key={id} id={id} props={props} captioned={only === undefined} />
  ));
}

if (gallery) render(<Gallery />, gallery);
document.documentElement.dataset['ready'] = 'yes';
