import { useLayoutEffect, useRef } from 'preact/hooks';
import { mountGuide } from '../../components/pill/guide.ts';
import { mountPill } from '../../components/pill/pill.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { labelsIn } from '../../src/words/labels.ts';
import type { Language, Words } from '../../src/words/language.ts';
import { mountPicker } from '../../components/picker/picker.ts';
import { pickText } from '../../src/words/pick-words.ts';
import { guideText } from '../../src/words/guide-words.ts';
import { pillText } from '../../src/words/pill-words.ts';
import { welcomeText } from '../../src/words/welcome-words.ts';
import { NOW, sampleViews, ZONE } from './sample-views.ts';
import { stateViews } from './state-views.ts';

const nothing = () => {};

/** The welcome page for nobody asked yet, an admin, an agent, and when all is done. */
export function WelcomeSamples({ language }: { language: Language }) {
  const words: Words = { ...language, now: NOW, timeZone: ZONE };
  const samples = [
    { id: 'first', view: null, canOpen: null, pinned: false },
    { id: 'admin', view: sampleViews.noFigure, canOpen: true, pinned: true },
    { id: 'agent', view: sampleViews.noFigure, canOpen: false, pinned: true },
    { id: 'agent-unknown', view: null, canOpen: false, pinned: true },
    { id: 'done', view: sampleViews.official, canOpen: true, pinned: true },
  ];
  return samples.map(({ id, view, canOpen, pinned }) => (
    <figure key={id} data-sample={`welcome-${id}`}>
      <Welcome
        text={welcomeText(view, words)}
        labels={labelsIn(words)}
        pinned={pinned}
        canOpen={canOpen}
        properties={
          view
            ? [
                { propertyId: view.propertyId, name: 'Acme shop' },
                { propertyId: 'b', name: 'Docs' },
              ]
            : []
        }
        propertyId={view?.propertyId ?? null}
        warnings={id === 'done'}
        on={{
          onCanOpen: nothing,
          onOpenDashboard: nothing,
          onOpenMessageUsage: nothing,
          onAskFigure: async () => {},
          onChooseProperty: nothing,
          onEnterFigure: async () => null,
          onTurnOnWarnings: nothing,
        }}
      />
    </figure>
  ));
}

/** The pill in a page: closed, offering, open; and the guide around a button. */
export function InPageSamples({ language }: { language: Language }) {
  const words: Words = { ...language, now: NOW, timeZone: ZONE };
  const { s06RunsOutDays, s06RunsOutLate } = stateViews;
  const views = { ...sampleViews, s06RunsOutDays, s06RunsOutLate };
  const callbacks = { onAction: nothing, onMove: nothing, onOfferEnd: nothing };
  const pill = (name: keyof typeof views, read: number | null) => (root: ShadowRoot) => {
    const props = { text: pillText(views[name], read, words), place: null, avoid: null };
    mountPill(root, props, callbacks);
  };
  const guide = (root: ShadowRoot) => {
    const { title, close, steps } = guideText(sampleViews.low, 'top_up', words);
    const target = { left: 300, top: 20, right: 380, bottom: 52 };
    mountGuide(
      root,
      { direction: words.direction, title, close, sentence: steps.add_ons, target },
      { onClose: nothing },
    );
  };
  return (
    <>
      <Host id="pill-closed" mount={pill('low', null)} />
      <Host id="pill-when" mount={pill('s06RunsOutDays', null)} />
      <Host id="pill-when-late" mount={pill('s06RunsOutLate', null)} />
      <Host id="pill-read" mount={pill('official', 612)} />
      <Host id="pill-open" mount={pill('low', null)} />
      <Host id="pill-open-debt" mount={pill('debt', null)} />
      <Host id="guide" mount={guide} />
    </>
  );
}

/** In a picture of their own: a picker takes the pointer and the keys of everything. */
export function PickerSamples({ language }: { language: Language }) {
  const words: Words = { ...language, now: NOW, timeZone: ZONE };
  const picker = (step: keyof ReturnType<typeof pickSteps>) => (root: ShadowRoot) => {
    const { direction, title, close } = pickText('figure', words);
    const { items, ...said } = pickSteps(words)[step];
    mountPicker(root, { direction, title, close, step: said, items }, pickNothing);
  };
  return (
    <>
      <Host id="picker-choose" mount={picker('choose')} />
      <Host id="picker-ask" mount={picker('ask')} />
      <Host id="picker-reads" mount={picker('reads')} />
      <Host id="picker-refused" mount={picker('refused')} />
    </>
  );
}

const pickNothing = { onPick: nothing, onLeave: nothing };

/** The steps of pointing at a figure. */
function pickSteps(words: Words) {
  const text = pickText('figure', words);
  const answer = (label: string) => ({ label, onPress: nothing });
  const rect = { left: 40, top: 20, right: 120, bottom: 60 };
  const item = { label: '118', measure: () => rect, reveal: nothing };
  const { meanings, another, save, cancel } = text;
  return {
    choose: { sentence: text.choose, lines: ['118'], answers: [], items: [item] },
    ask: {
      sentence: text.what,
      lines: ['118'],
      answers: [...Object.values(meanings), another].map(answer),
      items: [],
    },
    reads: {
      sentence: text.reads,
      lines: [`${meanings.subscription_left}: 118`, `${meanings.bought_left}: 500`],
      answers: [save, another, cancel].map(answer),
      items: [],
    },
    refused: {
      sentence: text.refused.contradicts,
      lines: [],
      answers: [another, cancel].map(answer),
      items: [],
    },
  };
}

/** A stand-in for the dashboard's page, with an open shadow root so that it can be looked into. */
function Host({ id, mount }: { id: string; mount(root: ShadowRoot): void }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current && !host.current.shadowRoot)
      mount(host.current.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <figure data-sample={id}>
      <figcaption>{id}</figcaption>
      <div class="page-host">
        <div ref={host} />
      </div>
    </figure>
  );
}
