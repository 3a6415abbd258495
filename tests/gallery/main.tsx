import { render } from 'preact';
import { loadLanguage } from '../../src/words/language.ts';
import { InPageSamples, WelcomeSamples } from './page-samples.tsx';
import { PopupSample, popupSamples } from './popup-samples.tsx';

/** `#de` speaks German, `#welcome/de` shows the welcome page, `#page/ar` pill and guide. */
const [surface, tag] = location.hash.slice(1).split('/');
const language = await loadLanguage([tag ?? 'en']);
const gallery = document.querySelector('#gallery');

function Gallery() {
  if (surface === 'welcome') return <WelcomeSamples language={language} />;
  if (surface === 'page') return <InPageSamples language={language} />;
  return popupSamples(language).map(({ id, props }) => (
    <PopupSample key={id} id={id} props={props} />
  ));
}

if (gallery) render(<Gallery />, gallery);
document.documentElement.dataset['ready'] = 'yes';
