import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { declaredLayout } from '../declared-layout.ts';
import { takePulse } from '../page-pulse.ts';
import { messageIdentity } from './seen-message.ts';
import { watchConversations } from './watch-conversations.ts';
import type { SeenMessage } from './seen-message.ts';
import type { ChatOnScreen } from './watch-conversations.ts';
import type { Instant } from '../../../domain/units.ts';

const start = Date.parse('2026-11-22T10:00:00Z');
const key = () =>
  crypto.subtle.importKey('raw', new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);

type Body = { id?: string; name?: string; time?: string; texts: readonly string[] };
const block = ({ id = 'x', name, time = '10:00', texts }: Body): string =>
  `<div id="blockId-${id}">${name === undefined ? '' : `<p class="tawk-text-grey-2 tawk-text-regular-1">${name}</p>`}
   ${texts.map((text) => `<div class="tawk-message">${text}</div>`).join('')}<span class="tawk-time">${time}</span></div>`;

/** There is no layout here; getters are captured at their first use, so this one stands from the start. */
const scroll = { height: 0 };
Object.defineProperty(
  Object.getPrototypeOf(new Window().document.createElement('div')),
  'scrollHeight',
  {
    get: () => scroll.height,
  },
);

const stops: (() => void)[] = [];

function openTab(blocks: readonly string[], url = 'https://dashboard.tawk.to/#/chat') {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  document.body.innerHTML = `<div id="active-chats"><div class="tawk-smooth-scroll">${blocks.join('')}</div></div>`;
  const seen: SeenMessage[] = [];
  const clock = { now: start as Instant, stampedAfter: null as Instant | null | undefined };
  const timers = {
    MutationObserver: window.MutationObserver,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    performance: globalThis.performance,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  } as never;
  const address = { url };
  const given = {
    document,
    view: timers,
    url: () => address.url,
    layout: declaredLayout(document),
  };
  const pulse = takePulse({ ...given, whenIdle: (work) => work() });
  const chats: ChatOnScreen[] = [];
  const stop = watchConversations({
    ...given,
    pulse,
    now: () => clock.now,
    onMessage: (message) => seen.push(message),
    onChat: (chat) => chats.push(chat),
    stampedAfter: () => clock.stampedAfter,
  });
  stops.push(stop, pulse.stop);
  const list = () => document.querySelector('.tawk-smooth-scroll') as Element;
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 250) {
      clock.now = (clock.now + 250) as Instant;
      await vi.advanceTimersByTimeAsync(250);
    }
  };
  const add = (html: string): void => list().insertAdjacentHTML('beforeend', html);
  const texts = (): readonly string[] => seen.map((message) => message.text);
  return { document, seen, chats, clock, list, pass, add, texts, address, pulse };
}

const settled = async (blocks: readonly string[], url?: string) => {
  vi.useFakeTimers();
  const tab = openTab(blocks, url);
  await tab.pass(4000);
  return tab;
};

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  scroll.height = 0;
  vi.useRealTimers();
});

const hello = block({ id: 'a', texts: ['Hello'] });

describe('what counts as live', () => {
  it('reports a message that appears in a conversation on screen', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 'b', name: 'Apollo', time: '10:01', texts: ['How can I help?'] }));
    await tab.pass(1500);
    expect(tab.seen).toMatchObject([
      { sender: 'Apollo', time: '10:01', text: 'How can I help?', propertyId: null, ordinal: 0 },
    ]);
  });

  it('does not report the transcript that was there, nor one that renders late', async () => {
    const tab = await settled([]);
    await tab.pass(5000);
    tab.add(hello + block({ id: 'b', name: 'Apollo', texts: ['Old answer'] }));
    await tab.pass(250);
    tab.add(block({ id: 'c', name: 'Apollo', texts: ['Another old answer'] }));
    await tab.pass(5000);
    expect(tab.texts()).toEqual([]);
  });

  it('does not report older history that is loaded above', async () => {
    const tab = await settled([hello]);
    tab
      .list()
      .insertAdjacentHTML('afterbegin', block({ id: 'o', name: 'Apollo', texts: ['Older'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual([]);
  });

  it('does not report what arrives in a hidden conversation, also when it is shown later', async () => {
    const tab = await settled([hello]);
    tab.list().setAttribute('style', 'width:0;height:0;overflow:hidden');
    await tab.pass(4000);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['Unwatched'] }));
    await tab.pass(4000);
    tab.list().removeAttribute('style');
    await tab.pass(4000);
    expect(tab.texts()).toEqual([]);
    tab.add(block({ id: 'c', name: 'Apollo', texts: ['Watched'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Watched']);
  });

  it('does not report another conversation that takes the same place', async () => {
    const tab = await settled([hello]);
    tab.list().innerHTML = block({ id: 'z', name: 'Apollo', texts: ['Other chat'] });
    await tab.pass(3000);
    expect(tab.texts()).toEqual([]);
  });

  it('reports nothing outside of conversations, nor on the settings of AI Assist', async () => {
    const tab = await settled([hello]);
    tab.document.body.insertAdjacentHTML(
      'beforeend',
      block({ id: 'p', name: 'Apollo', texts: ['Preview'] }),
    );
    tab.address.url = 'https://dashboard.tawk.to/#/admin/64b7f0c2a1d3e4f5a6b7c8d9/ai';
    tab.add(block({ id: 'q', name: 'Apollo', texts: ['Preview too'] }));
    await tab.pass(3000);
    expect(tab.texts()).toEqual([]);
  });

  it('reports a stamped message of an old transcript when it is later than the given instant', async () => {
    vi.useFakeTimers();
    const tab = openTab([
      block({ id: `m-${start - 60_000}`, name: 'Apollo', texts: ['Before'] }),
      block({ id: `m-${start - 1000}`, name: 'Apollo', texts: ['After'] }),
    ]);
    tab.clock.stampedAfter = (start - 30_000) as Instant;
    await tab.pass(4000);
    expect(tab.texts()).toEqual(['After']);
  });
});

describe('what a page does to its conversations', () => {
  it('reports nothing again after a re-render with new elements and new ids', async () => {
    const tab = await settled([hello]);
    const answer = { name: 'Apollo', texts: ['Answer'] };
    tab.add(block({ id: 'b', ...answer }));
    await tab.pass(1500);
    tab.list().innerHTML =
      hello.replace('blockId-a', 'blockId-r1') + block({ id: 'r2', ...answer });
    await tab.pass(1500);
    tab.list().replaceWith(tab.list().cloneNode(true));
    await tab.pass(5000);
    expect(tab.texts()).toEqual(['Answer']);
  });

  it('reports each message of a block that groups several, and the one that joins it later', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['One', 'Two'] }));
    await tab.pass(1500);
    tab.document
      .querySelector('#blockId-b')
      ?.insertAdjacentHTML('beforeend', '<div class="tawk-message">Three</div>');
    await tab.pass(1500);
    expect(tab.seen.map(({ text, ordinal }) => [text, ordinal])).toEqual([
      ['One', 0],
      ['Two', 1],
      ['Three', 2],
    ]);
  });

  it('counts the same words twice in a minute as two messages', async () => {
    const tab = await settled([hello]);
    const ok = block({ id: 'b', name: 'Apollo', texts: ['OK'] });
    tab.add(ok);
    await tab.pass(1500);
    tab.add(ok);
    await tab.pass(1500);
    expect(tab.seen.map(({ occurrence }) => occurrence)).toEqual([0, 1]);
  });

  it('does not take an edit for a message', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['Anser'] }));
    await tab.pass(1500);
    tab.list().innerHTML = hello + block({ id: 'b2', name: 'Apollo', texts: ['Answer'] });
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Anser']);
    tab.add(block({ id: 'c', name: 'Apollo', texts: ['More'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Anser', 'More']);
  });

  it('survives virtual scrolling to old messages and back', async () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      block({ id: `v${at}`, texts: [`Text ${at}`] }),
    );
    const tab = await settled([many.slice(6).join('')]);
    scroll.height = 900;
    tab.list().innerHTML = many.slice(0, 3).join('');
    await tab.pass(1500);
    tab.list().innerHTML = many.slice(2, 5).join('');
    await tab.pass(1500);
    tab.list().innerHTML = many.slice(6).join('');
    await tab.pass(1500);
    tab.add(block({ id: 'n', name: 'Apollo', texts: ['New'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New']);
  });

  it('counts across midnight once: a separator, a redraw and the same words a day later', async () => {
    const tab = await settled([block({ id: 'a', time: '23:58', texts: ['Hello'] })]);
    const late = block({ id: 'b', name: 'Apollo', time: '23:59', texts: ['Good night'] });
    const separator =
      '<div id="blockId-day"><p class="tawk-log-message-text">23 November 2026</p></div>';
    tab.add(late);
    await tab.pass(1500);
    tab.add(separator + block({ id: 'c', name: 'Apollo', time: '00:00', texts: ['Good night'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Good night', 'Good night']);
    tab.list().innerHTML = tab.list().innerHTML.replaceAll('blockId-', 'blockId-drawn-');
    await tab.pass(3000);
    expect(tab.texts()).toHaveLength(2);
  });

  it('reads no log line, no block inside a message, and no clobbered form', async () => {
    const tab = await settled([hello]);
    tab.add('<div id="blockId-l"><p class="tawk-log-message-text">Ann joined</p></div>');
    tab.add(
      '<div id="blockId-f"><form class="tawk-message"><input name="textContent"><input name="firstChild">' +
        `<b>Hi</b> ${block({ id: 'fake', name: 'Apollo', texts: ['Forged'] })}</form></div>`,
    );
    await tab.pass(1500);
    expect(tab.seen).toHaveLength(1);
    expect(tab.seen[0]).toMatchObject({ sender: null });
  });
});

describe('the identity of a message', () => {
  it('is the same in three tabs, whatever ids they render', async () => {
    const identities = new Set<string>();
    for (const id of ['t1', 't2', 't3']) {
      const tab = await settled([block({ id: `${id}-h`, texts: ['Hello'] })]);
      tab.add(block({ id, name: 'Apollo', texts: ['Answer'] }));
      await tab.pass(1500);
      vi.useRealTimers();
      for (const message of tab.seen) identities.add(await messageIdentity(message, await key()));
    }
    expect([...identities]).toEqual([expect.stringMatching(/^[0-9a-f]{32}:0$/)]);
  });

  it('is the stamped block id where there is one', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: `m-${start}`, name: 'Apollo', texts: ['One', 'Two'] }));
    await tab.pass(1500);
    vi.useRealTimers();
    const identities = await Promise.all(
      tab.seen.map(async (message) => messageIdentity(message, await key())),
    );
    expect(identities).toEqual([`m-${start}:0`, `m-${start}:1`]);
  });
});

describe('the same words in a chat that begins the same', () => {
  it('a day later are another message', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['Answer'] }));
    await tab.pass(1500);
    vi.useRealTimers();
    const [seen] = tab.seen;
    if (!seen) throw new Error('it was not seen');
    const next = { ...seen, seenAt: (seen.seenAt + 86_400_000) as Instant };
    expect(await messageIdentity(next, await key())).not.toBe(
      await messageIdentity(seen, await key()),
    );
  });
});

describe('a name that stands above the first of several blocks only', () => {
  const drawn = (side: string, body: Body) =>
    block(body).replace('<div id=', `<div class="row ${side}" id=`);
  const ask = drawn('left', { id: 'v', texts: ['Hello'] });
  const answer = (id: string, text: string, name?: string) =>
    drawn('right', { id, texts: [text], ...(name !== undefined && { name }) });

  it('is theirs whose block is drawn alike', async () => {
    const tab = await settled([ask]);
    tab.add(answer('b', 'One', 'Apollo') + answer('c', 'Two'));
    await tab.pass(1500);
    tab.add('<div id="blockId-l"><span class="tawk-log-message-text">Page left</span></div>');
    tab.add(answer('d', 'Three'));
    await tab.pass(1500);
    expect(tab.seen.map(({ sender, text }) => [sender, text])).toEqual([
      ['Apollo', 'One'],
      ['Apollo', 'Two'],
      ['Apollo', 'Three'],
    ]);
  });

  it('is never a visitor’s, nor anybody’s after the visitor spoke', async () => {
    const tab = await settled([ask]);
    tab.add(answer('b', 'One', 'Apollo') + drawn('left', { id: 'c', texts: ['Thanks'] }));
    tab.add(answer('d', 'Whose?'));
    await tab.pass(1500);
    expect(tab.seen.map(({ sender }) => sender)).toEqual(['Apollo', null, null]);
  });

  it('says nothing where the page draws both sides alike', async () => {
    const tab = await settled([hello]);
    tab.add(
      block({ id: 'b', name: 'Apollo', texts: ['One'] }) + block({ id: 'c', texts: ['Two'] }),
    );
    await tab.pass(1500);
    expect(tab.seen.map(({ sender }) => sender)).toEqual(['Apollo', null]);
  });

  it('is the person’s who took over, not the AI’s', async () => {
    const tab = await settled([ask]);
    tab.add(answer('b', 'One', 'Apollo') + answer('c', 'Two', 'Front desk') + answer('d', 'Three'));
    await tab.pass(1500);
    expect(tab.seen.map(({ sender }) => sender)).toEqual(['Apollo', 'Front desk', 'Front desk']);
  });
});

describe('a mark of the page on what a person sent', () => {
  const sent = (mark: string) =>
    block({ id: 'b', name: 'Grete', texts: ['Answer'] }).replace('</div>', `</div>${mark}`);
  it.each([
    ['a Smart Reply', '<i title="Smart Reply"></i>', 'smart_reply'],
    ['an AI Command', '<i aria-label="AI Command"></i>', 'ai_command'],
    ['an offer to make one', '<button class="tawk-smart-reply">Smart Reply</button>', null],
    ['nothing', '', null],
  ])('tells %s', async (_, mark, expected) => {
    const tab = await settled([hello]);
    tab.add(sent(mark));
    await tab.pass(1500);
    expect(tab.seen.map((message) => message.mark)).toEqual([expected]);
  });

  it('is none within the message: that is its own text', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 'b', name: 'Grete', texts: ['<i title="Smart Reply"></i>Answer'] }));
    await tab.pass(1500);
    expect(tab.seen.map((message) => message.mark)).toEqual([null]);
  });
});

describe('two conversations in one Chats panel', () => {
  it('are told apart, each message once and of no property yet', async () => {
    const tab = await settled([hello]);
    const panel = tab.document.querySelector('#active-chats');
    panel?.insertAdjacentHTML(
      'beforeend',
      `<div class="tawk-smooth-scroll">${block({ id: 'z', texts: ['Good morning'] })}</div>`,
    );
    await tab.pass(4000);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['Same answer'] }));
    panel?.lastElementChild?.insertAdjacentHTML(
      'beforeend',
      block({ id: 'y', name: 'Apollo', texts: ['Same answer'] }),
    );
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Same answer', 'Same answer']);
    expect(new Set(tab.seen.map(({ conversationKey }) => conversationKey)).size).toBe(2);
    expect(tab.seen.every(({ propertyId }) => propertyId === null)).toBe(true);
  });
});

describe('two conversations that begin alike', () => {
  const hidden = 'style="width:0;height:0;overflow:hidden"';
  const list = (inner: string, attributes = '') =>
    `<div class="tawk-smooth-scroll" ${attributes}>${inner}</div>`;
  const said = (text: string) => block({ id: text, name: 'Apollo', texts: [text] });

  it('are not one: what the other says was not said now', async () => {
    const tab = await settled([hello, said('One')]);
    const panel = tab.document.querySelector('#active-chats');
    const other = hello + said('Two') + said('Three');
    panel?.insertAdjacentHTML('beforeend', list(other, hidden));
    panel?.firstElementChild?.setAttribute('style', 'width:0;height:0;overflow:hidden');
    panel?.lastElementChild?.removeAttribute('style');
    await tab.pass(4000);
    expect(tab.texts()).toEqual([]);
  });

  it('side by side are counted both', async () => {
    const tab = await settled([hello]);
    const panel = tab.document.querySelector('#active-chats') as Element;
    panel.innerHTML = list(hello) + list(hello);
    await tab.pass(4000);
    for (const [at, text] of ['One', 'Two', 'Three', 'Four'].entries()) {
      panel.children[at % 2]?.insertAdjacentHTML('beforeend', said(text));
      await tab.pass(1500);
    }
    expect(tab.texts()).toEqual(['One', 'Two', 'Three', 'Four']);
  });
});

describe('a visitor', () => {
  const row = (id: string, text: string, look: string, name?: string) =>
    block({ id, texts: [text], ...(name !== undefined && { name }) }).replace(
      '<div id=',
      `<div class="${look}" id=`,
    );

  it('is not the AI where only a person’s own messages are drawn apart', async () => {
    const tab = await settled([row('a', 'Hi', 'row'), row('b', 'Hello', 'row me', 'Grete')]);
    tab.add(row('c', 'Answer', 'row', 'Apollo'));
    await tab.pass(1500);
    tab.add(row('d', 'Thanks', 'row'));
    await tab.pass(1500);
    expect(tab.seen.map(({ sender }) => sender)).toEqual(['Apollo', null]);
  });

  it('is not the AI where one of the visitor’s own messages is drawn apart', async () => {
    const tab = await settled([row('a', 'Hi', 'row'), row('b', 'See here', 'row has-image')]);
    tab.add(row('c', 'Answer', 'row', 'Apollo') + row('d', 'Thanks', 'row'));
    await tab.pass(1500);
    expect(tab.seen.map(({ sender }) => sender)).toEqual(['Apollo', null]);
  });
});

describe('the stamp in an id', () => {
  const answer = (id: string, texts = ['OK'], time = '10:00') =>
    block({ id, name: 'Apollo', time, texts });

  it('may change while the message stays: it counts once', async () => {
    const tab = await settled([hello]);
    for (const id of ['sending', `m-${start + 5000}`, `m-${start + 5400}`]) {
      tab.list().innerHTML = hello + answer(id);
      await tab.pass(1500);
    }
    expect(tab.texts()).toEqual(['OK']);
  });

  it('tells the same words in one minute apart', async () => {
    const tab = await settled([hello]);
    tab.add(answer(`m-${start + 5000}`));
    await tab.pass(1500);
    tab.add(answer(`m-${start + 6500}`));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['OK', 'OK']);
  });

  it('is none where the page shows another time for one of them', async () => {
    vi.useFakeTimers();
    const old = ['07:11', '07:15', '07:16'].map((time, at) =>
      answer(`m-${start - 5 + at}`, [`Old ${at}`], time),
    );
    const tab = openTab(old);
    tab.clock.stampedAfter = (start - 3_600_000) as Instant;
    await tab.pass(4000);
    expect(tab.texts()).toEqual([]);
  });

  it('is believed in a zone that is quarters of an hour away', async () => {
    const tab = await settled([hello]);
    tab.add(answer(`m-${start + 4100}`, ['OK'], '15:45'));
    await tab.pass(1500);
    expect(tab.seen).toMatchObject([{ stampedAt: start + 4100 }]);
  });

  it('of an earlier day is of nothing that happens now', async () => {
    const tab = await settled([hello]);
    await tab.pass(60_000);
    tab.add(answer(`m-${start - 3 * 86_400_000}`, ['Old']) + answer('new', ['New']));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New']);
  });

  it('is held against an instant that is told later: until then nothing is looked at', async () => {
    vi.useFakeTimers();
    const tab = openTab([answer(`m-${start - 40_000}`, ['After'], '09:59')]);
    tab.clock.stampedAfter = undefined;
    await tab.pass(1000);
    tab.clock.stampedAfter = (start - 60_000) as Instant;
    tab.pulse.lookSoon();
    await tab.pass(4000);
    expect(tab.texts()).toEqual(['After']);
  });
});

describe('a list that was gone', () => {
  const answer = (id: string, text: string) => block({ id, name: 'Apollo', texts: [text] });

  it('for a moment is the same list', async () => {
    const tab = await settled([hello, answer('b', 'Old')]);
    tab.list().innerHTML = '<i></i>';
    await tab.pass(500);
    tab.list().innerHTML = hello + answer('b', 'Old');
    await tab.pass(4000);
    tab.add(answer('c', 'New'));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New']);
  });

  it('and comes back as a list that nobody knows the end of settles anew', async () => {
    const many = Array.from({ length: 9 }, (_, at) => block({ id: `${at}`, texts: [`${at}`] }));
    const tab = await settled([many.slice(6).join('')]);
    scroll.height = 900;
    for (const from of [5, 3, 0]) {
      tab.list().innerHTML = many.slice(from, from + 3).join('');
      await tab.pass(750);
    }
    scroll.height = 0;
    tab.list().innerHTML = many.slice(6).join('');
    await tab.pass(4000);
    tab.add(answer('n', 'New'));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New']);
  });

  it('is not the details beside it, which scroll as well', async () => {
    const url =
      'https://dashboard.tawk.to/#/inbox/64b7f0c2a1d3e4f5a6b7c8d9/all/chat/0a1b2c3d-0000-4000-8000-000000000001';
    const tab = await settled([hello], url);
    tab.list().insertAdjacentHTML('afterend', '<div class="tawk-smooth-scroll">Details</div>');
    await tab.pass(4000);
    tab.add(answer('c', 'New'));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New']);
  });
});

describe('a transcript that comes in two goes', () => {
  it('is told by its times while it was opened just now', async () => {
    vi.useFakeTimers();
    const tab = openTab([block({ id: 'a', time: '07:00', texts: ['Hi'] })]);
    await tab.pass(2500);
    tab.add(block({ id: 'b', name: 'Apollo', time: '07:04', texts: ['Old'] }));
    await tab.pass(2000);
    tab.add(block({ id: 'c', name: 'Apollo', time: '10:00', texts: ['New'] }));
    await tab.pass(30_000);
    tab.add(
      block({ id: 'd', name: 'Apollo', time: '10:07', texts: ['Under a clock that is off'] }),
    );
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['New', 'Under a clock that is off']);
  });
});

describe('elements that are used again', () => {
  it('are read anew under another id, and say nothing of what was in their place', async () => {
    const tab = await settled(
      ['1', '2', '3'].map((id) => block({ id, name: 'Apollo', texts: [id] })),
    );
    for (const element of tab.list().children) {
      const next = Number(element.id.slice('blockId-'.length)) + 1;
      element.id = `blockId-${next}`;
      const body = element.querySelector('.tawk-message') as Element;
      body.textContent = `${next}`;
    }
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['4']);
  });
});

describe('what is no message', () => {
  it.each(['...', '<svg></svg>'])('dots that tell of typing: %s', async (dots) => {
    const tab = await settled([hello]);
    tab.add(block({ id: 't', name: 'Apollo', time: '', texts: [dots] }));
    await tab.pass(3000);
    tab.document.querySelector('#blockId-t')?.remove();
    await tab.pass(1500);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['Answer'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Answer']);
  });

  it('but dots that become the answer are one, and so are a picture and an emoji', async () => {
    const tab = await settled([hello]);
    tab.add(block({ id: 't', name: 'Apollo', texts: ['...'] }));
    await tab.pass(1500);
    const body = tab.document.querySelector('#blockId-t .tawk-message') as Element;
    body.textContent = 'Answer';
    await tab.pass(1500);
    tab.add(block({ id: 'b', name: 'Apollo', texts: ['<img>', '🙂'] }));
    await tab.pass(1500);
    expect(tab.texts()).toEqual(['Answer', '', '🙂']);
  });
});

describe('a block', () => {
  it('that groups several has a mark for the one before it', async () => {
    const tab = await settled([hello]);
    const mark = '<i title="Smart Reply"></i>';
    tab.add(
      block({ id: 'b', name: 'Grete', texts: ['By hand', 'By the AI'] }).replace(
        '<span',
        `${mark}<span`,
      ),
    );
    tab.add(`<div id="blockId-c">${mark}<div class="tawk-message">Under a mark</div></div>`);
    await tab.pass(1500);
    expect(tab.seen.map((message) => message.mark)).toEqual([null, 'smart_reply', 'smart_reply']);
  });

  it('has a name, which its time is not, however that is drawn', async () => {
    const tab = await settled([hello]);
    const grey = 'tawk-text-grey-2 tawk-text-regular-1';
    tab.add(
      `<div id="blockId-b"><i class="tawk-time ${grey}">10:00</i><p class="${grey}">Apollo</p>` +
        '<div class="tawk-message">Answer</div></div>',
    );
    await tab.pass(1500);
    expect(tab.seen).toMatchObject([{ sender: 'Apollo' }]);
  });

  it('that is a log line stands before what comes after it', async () => {
    const tab = await settled([
      '<div id="blockId-l"><p class="tawk-log-message-text">Grete joined</p></div>',
      hello,
    ]);
    expect(tab.chats.at(-1)?.messages).toMatchObject([
      { text: 'Hello', logBefore: 'Grete joined' },
    ]);
  });
});
