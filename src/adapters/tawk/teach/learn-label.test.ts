import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import { declaredFlow, declaredLayout } from '../declared-layout.ts';
import { lookAtPanel } from '../look-at-panel.ts';
import { learnLabel } from './learn-label.ts';
import { listFigures } from './list-figures.ts';
import { useTaught } from './use-taught.ts';
import type { LookOptions } from '../panel/look-types.ts';
import type { FigureMeaning } from '../../../domain/figure-meaning.ts';
import { labelsAmong, type TaughtLabel } from '../../../domain/taught-label.ts';
import type { Instant, PropertyId } from '../../../domain/units.ts';

const window = new Window();
afterAll(() => window.happyDOM.close());

const PLACE = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8d9/ai-assist';
const OTHER = 'https://dashboard.tawk.to/#/addons/64b7f0c2a1d3e4f5a6b7c8da/ai-assist';

function open(body: string, lang = 'sv', url = PLACE) {
  const html = `<html lang="${lang}"><body>${body}</body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const options: LookOptions = {
    url,
    at: Date.parse('2026-11-23T10:00:00Z') as Instant,
    offsetMinutes: 0,
    layout: declaredLayout(document),
    flow: declaredFlow(document),
  };
  return { document, options };
}
type Page = ReturnType<typeof open>;

const pick = ({ document, options }: Page, shown: string) => {
  const figure = listFigures(document, options).find((one) => one.shown === shown);
  if (figure === undefined) throw new Error(`nothing on the page shows ${shown}`);
  return figure;
};
const teach = (page: Page, shown: string, means: FigureMeaning, taught: TaughtLabel[] = []) =>
  learnLabel(page.document, page.options, { figure: pick(page, shown), means, taught });
const read = ({ document, options }: Page, taught: readonly TaughtLabel[]) =>
  lookAtPanel(document, { ...options, ...useTaught(document, taught, options) });

const CARDS = `<section><h2>Meddelandekonto</h2>
  <div class="a"><h4>Ingår varje månad</h4><strong>612</strong></div>
  <div class="a"><h4>Påfyllt</h4><strong>500</strong></div>
  <p>Börjar om den <b>2026-12-03</b></p></section>`;
/** The same with other classes, in more boxes, in another order. */
const MOVED = `<main><div><article><div class="z9"><span><b>2026-12-03</b></span> <i>Börjar om den</i></div>
  <ul><li><div><div><span>Påfyllt</span></div><div><span>480</span></div></div></li>
  <li><div><div><span>Ingår varje månad</span></div><div><span>590</span></div></div></li></ul></article></div></main>`;

function teachAll(page = open(CARDS)): TaughtLabel[] {
  const taught: TaughtLabel[] = [];
  const lessons = [
    ['612', 'subscription_left'],
    ['500', 'bought_left'],
    ['Börjar om den 2026-12-03', 'reset'],
  ] as const;
  for (const [shown, means] of lessons) {
    const lesson = teach(page, shown, means, taught);
    if (lesson.label === null) throw new Error(JSON.stringify(lesson));
    taught.push(lesson.label);
  }
  return taught;
}

describe('a figure that a person points at', () => {
  it('is not read before', () => {
    expect(read(open(CARDS), []).ok).toBe(false);
  });

  it('teaches the label beside it, and the whole page is read by it', () => {
    expect(teach(open(CARDS), '612', 'subscription_left')).toMatchObject({
      ok: true,
      label: { text: 'ingar varje manad', means: 'subscription_left', language: 'sv' },
      look: { reading: { subscriptionRemaining: 612 } },
    });
    const look = read(open(CARDS), teachAll());
    expect(look).toMatchObject({
      ok: true,
      reading: { subscriptionRemaining: 612, purchasedRemaining: 500, resetOn: '2026-12-03' },
    });
  });

  it('is read again with other classes, boxes and order, and of another property', () => {
    const look = read(open(MOVED, 'sv', OTHER), teachAll());
    expect(look).toMatchObject({
      ok: true,
      reading: {
        propertyId: '64b7f0c2a1d3e4f5a6b7c8da',
        subscriptionRemaining: 590,
        purchasedRemaining: 480,
        resetOn: '2026-12-03',
      },
    });
  });

  it('holds for pages in its language only', () => {
    expect(read(open(CARDS, 'da'), teachAll()).ok).toBe(false);
  });

  it('teaches nothing where it is read already', () => {
    const page = open(`<h2>Message Usage</h2><p>Subscription credits left: <b>612</b></p>`, 'en');
    const lesson = teach(page, 'Subscription credits left: 612', 'subscription_left');
    expect(lesson).toMatchObject({ ok: true, label: null });
  });

  it('may be one of two in a text, told used from left', () => {
    const page = open(`<h2>Message Usage</h2><div><i>Kontot</i><p>388 / 1,000</p></div>`, 'en');
    expect(read(page, []).ok).toBe(false);
    expect(teach(page, '388 / 1,000', 'subscription_used')).toMatchObject({
      look: { reading: { subscriptionRemaining: 612, subscriptionTotal: 1000 } },
    });
    expect(teach(page, '388 / 1,000', 'subscription_left')).toMatchObject({
      look: { reading: { subscriptionRemaining: 388, subscriptionTotal: 1000 } },
    });
  });
});

describe('a date that may be two days', () => {
  const body = `<h2>Message Usage</h2><p>Subscription credits left: <b>612</b></p><p>Resets on <b>10/01/2027</b></p>`;
  const shown = 'Resets on 10/01/2027';
  const answer = (order?: 'day_first' | 'month_first') => {
    const page = open(body, 'en');
    const wish = { figure: pick(page, shown), means: 'reset', taught: [], order } as const;
    return learnLabel(page.document, page.options, wish);
  };

  it('is asked about', () => {
    expect(answer()).toMatchObject({ ok: false, refusal: 'which_day' });
  });

  it.each([
    ['day_first', '2027-01-10', '11/01/2027', '2027-01-11'],
    ['month_first', '2027-10-01', '11/01/2027', '2027-11-01'],
  ] as const)('is what the person said, %s, the next time too', (order, day, next, nextDay) => {
    const lesson = answer(order);
    expect(lesson).toMatchObject({ ok: true, look: { reading: { resetOn: day } } });
    const later = open(body.replace('10/01/2027', next), 'en');
    const look = read(later, lesson.label ? [lesson.label] : []);
    expect(look).toMatchObject({ ok: true, reading: { resetOn: nextDay } });
  });
});

describe('a pick is refused', () => {
  const refusal = (body: string, shown: string, means: FigureMeaning, lang = 'en', url = PLACE) => {
    const lesson = teach(open(body, lang, url), shown, means);
    return lesson.ok ? lesson : lesson.refusal;
  };

  it('where the page calls the figure something else', () => {
    const body = `<h2>Message Usage</h2><p><i>Purchased credits</i> <b>500</b></p><p><i>Kvar</i> <b>7</b></p>`;
    expect(refusal(body, 'Purchased credits 500', 'subscription_left')).toBe('contradicts');
    expect(refusal(body, 'Purchased credits 500', 'debt')).toBe('contradicts');
  });

  it('where a number should be a date, or a date a number', () => {
    expect(refusal(CARDS, '612', 'reset', 'sv')).toBe('contradicts');
    expect(refusal(CARDS, 'Börjar om den 2026-12-03', 'debt', 'sv')).toBe('contradicts');
  });

  it('where one label stands at two figures that differ', () => {
    const body = `<div><p><i>Konto</i> <b>612</b></p><p><i>Konto</i> <b>500</b></p></div>`;
    expect(refusal(body, 'Konto 612', 'subscription_left', 'sv')).toBe('contradicts');
  });

  it('where a debt stands beside credits that are left', () => {
    const page = open(CARDS);
    const [first] = teachAll();
    const lesson = teach(page, '500', 'debt', first ? [first] : []);
    expect(lesson).toMatchObject({ ok: false, refusal: 'contradicts' });
  });

  it('where no word stands beside it, or only a share is told', () => {
    expect(refusal('<div><b>612</b></div>', '612', 'subscription_left')).toBe('no_label');
    const share = '<h2>Message Usage</h2><p><i>Konto</i> <b>61 %</b></p>';
    expect(refusal(share, 'Konto 61 %', 'subscription_left')).toBe('coarse');
  });

  it('where the address names no property', () => {
    const url = 'https://dashboard.tawk.to/#/addons';
    expect(refusal(CARDS, '612', 'subscription_left', 'sv', url)).toBe('no_property');
  });

  it('unless the person says that it shows the one property that the tab came from', () => {
    const url = 'https://dashboard.tawk.to/#/addons';
    const lastPropertyId = '64b7f0c2a1d3e4f5a6b7c8d9' as PropertyId;
    const at = (last?: PropertyId) => {
      const page = open('<h2>Message Usage</h2><p>Subscription credits left: 612</p>', 'en', url);
      return { ...page, options: { ...page.options, ...(last && { lastPropertyId: last }) } };
    };
    expect(read(at(lastPropertyId), []).ok).toBe(false);
    const lesson = teach(at(lastPropertyId), 'Subscription credits left: 612', 'subscription_left');
    expect(lesson).toMatchObject({
      ok: true,
      label: { place: '#/addons', propertyId: lastPropertyId },
    });
    const taught = lesson.label ? [lesson.label] : [];
    expect(read(at(lastPropertyId), taught)).toMatchObject({
      reading: { propertyId: lastPropertyId, subscriptionRemaining: 612 },
    });
    expect(read(at(), taught).ok).toBe(false);
    expect(read(at('64b7f0c2a1d3e4f5a6b7c8da' as PropertyId), taught).ok).toBe(false);
    expect(read(at(lastPropertyId), labelsAmong([1, 2], taught)).ok).toBe(false);
    expect(labelsAmong([1], taught)).toEqual(taught);
  });

  it('until the credits are explained, where only the reset is', () => {
    const lesson = teach(open(CARDS), 'Börjar om den 2026-12-03', 'reset');
    expect(lesson).toMatchObject({
      ok: false,
      refusal: 'more_needed',
      label: { text: 'borjar om den' },
    });
  });
});

describe('what a label may never reach', () => {
  const talk = `<div class="tawk-chat-item"><div class="tawk-chat-item-content"><p class="tawk-text-truncate">Påfyllt 9000</p></div></div>
    <div id="active-chats"><div class="tawk-smooth-scroll"><div id="blockId-1"><p class="tawk-message">Ingår varje månad 9000</p></div></div></div>`;

  it.each(['#/chat', '#/inbox/64b7f0c2a1d3e4f5a6b7c8d9/all', '#/monitoring'])(
    'a page where visitors write: %s',
    (hash) => {
      const page = open(CARDS + talk, 'sv', `https://dashboard.tawk.to/${hash}`);
      expect(read(page, teachAll())).toMatchObject({ ok: false, failure: { kind: 'no_panel' } });
    },
  );

  it.each([
    ['days that are left', '<h4>Dagar kvar</h4><strong>14</strong>'],
    ['what was left yesterday', '<h4>Kvar i går</h4><strong>640</strong>'],
    ['a sentence that holds its words', '<p>Du har 14 dagar kvar</p>'],
  ])('%s, of which nothing was taught', (_, redesigned) => {
    const { label } = teach(open('<h4>Kvar</h4><strong>612</strong>'), '612', 'subscription_left');
    const taught = label ? [label] : [];
    expect(read(open('<h4>Kvar:</h4><strong>600</strong>'), taught)).toMatchObject({
      reading: { subscriptionRemaining: 600 },
    });
    expect(read(open(redesigned), taught).ok).toBe(false);
  });

  it('messages and names beside the panel: they cannot even be pointed at', () => {
    const page = open(talk + CARDS);
    const shown = listFigures(page.document, page.options).map((figure) => figure.shown);
    expect(shown.join()).not.toContain('9000');
    expect(read(page, teachAll())).toMatchObject({
      reading: { subscriptionRemaining: 612, purchasedRemaining: 500 },
    });
  });
});
