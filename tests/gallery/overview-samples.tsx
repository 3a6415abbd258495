import { Overview } from '../../components/overview/overview.tsx';
import type { OverviewProps, OverviewTab } from '../../components/overview/overview-props.ts';
import { MoreSettings } from '../../components/settings/more-settings.tsx';
import { OwnSettings } from '../../components/settings/own-settings.tsx';
import { Settings } from '../../components/settings/settings.tsx';
import { WarningSettings } from '../../components/settings/warning-settings.tsx';
import { CheckAll } from '../../components/team/check-all.tsx';
import { CopyForTeam } from '../../components/team/copy-for-team.tsx';
import { wordHistory } from '../../entrypoints/overview/use-history.ts';
import { firstSettings } from '../../src/domain/surface-state.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { labelsIn } from '../../src/words/labels.ts';
import type { Language, Words } from '../../src/words/language.ts';
import { moreSettingsText, warningsText } from '../../src/words/more-settings-words.ts';
import { overviewText } from '../../src/words/overview-words.ts';
import { readPrice } from '../../src/words/price-words.ts';
import { readWeek } from '../../src/words/shift-words.ts';
import { popupProps } from './popup-samples.tsx';
import { emptyTold, forecastView, sampleTold } from './sample-history.ts';
import { NOW, propertyId, ZONE } from './sample-views.ts';
import { stateViews } from './state-views.ts';

const nothing = () => {};

const OTHERS: PropertyView[] = [
  { ...stateViews.s09Debt, propertyId: propertyId('d'), name: 'Shop DE' },
  { ...stateViews.s05Tight, propertyId: propertyId('b'), name: 'Acme B2B' },
  { ...stateViews.s02Official, propertyId: propertyId('c'), name: 'Docs' },
  { ...stateViews.s01NoFigure, propertyId: propertyId('f'), name: 'Beta' },
];

/** The overview of one property alone, or of five, wired as the product wires it. */
export function overviewProps(
  language: Language,
  { view = forecastView, others = OTHERS, told = sampleTold }: OverviewSample = {},
): OverviewProps {
  const words: Words = { ...language, now: NOW, timeZone: ZONE };
  const views = [view, ...others];
  const labels = labelsIn(words);
  const shown = popupProps('s06RunsOutDays', language, true, {}, view);
  return {
    text: overviewText(views, true, words),
    shown,
    history: wordHistory(told, view, words),
    startsWith: null,
    message: null,
    team: (
      <>
        <CheckAll labels={labels} check={null} onStart={nothing} onCancel={nothing} />
        <CopyForTeam label={labels.copyForTeam} status={null} onCopy={nothing} />
      </>
    ),
    settings: (
      <div class="settings">
        <Settings settings={shown.settings} labels={labels} on={shown.on} />
        <MoreSettings text={moreSettingsText(view, words)} on={moreCallbacks(words)} />
        <OwnSettings settings={shown.settings} labels={labels} on={shown.on} />
        <WarningSettings
          text={warningsText(firstSettings, words)}
          on={{ onAlertChoice: nothing, onQuiet: nothing, onDigest: nothing }}
        />
      </div>
    ),
  };
}

type OverviewSample = {
  view?: PropertyView;
  others?: PropertyView[];
  told?: typeof sampleTold;
};

const moreCallbacks = (words: Words) => ({
  onChangeShifts: async (fields: Parameters<typeof readWeek>[0]) => {
    const week = readWeek(fields, null, words);
    return week.ok ? null : week.failure;
  },
  onLearnShifts: nothing,
  onAddHoliday: async () => null,
  onRemoveHoliday: nothing,
  onAtZero: nothing,
  onChangePrice: async (text: string) => {
    const price = readPrice(text, words);
    return price.ok ? null : price.failure;
  },
  onWatch: nothing,
  onStar: nothing,
});

const TABS: OverviewTab[] = ['cycle', 'days', 'log', 'settings'];

/** Every tab, in the width of a side panel and of a page; one property alone; nothing known yet. */
export function OverviewSamples({ language }: { language: Language }) {
  const samples = [
    ...TABS.map((tab) => ({ id: `overview-${tab}`, tab, sample: {} })),
    { id: 'overview-alone', tab: 'cycle', sample: { others: [] } },
    {
      id: 'overview-empty',
      tab: 'days',
      sample: { view: stateViews.s01NoFigure, others: [], told: emptyTold },
    },
  ];
  return samples.map(({ id, tab, sample }) => (
    <figure key={id} data-sample={id} data-tab={tab}>
      <figcaption>{id}</figcaption>
      <Overview {...overviewProps(language, sample)} />
    </figure>
  ));
}
