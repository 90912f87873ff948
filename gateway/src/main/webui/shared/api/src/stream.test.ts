import { openInsightStream, type StreamState } from './stream';

class FakeSource extends EventTarget {
  static readonly all: FakeSource[] = [];
  readyState = 0;

  constructor(readonly url: string) {
    super();
    FakeSource.all.push(this);
  }

  close() {
    this.readyState = 2;
  }

  say(data: string) {
    this.dispatchEvent(new MessageEvent('insights', { data }));
  }
}

const start = () => {
  const messages: number[] = [];
  const states: StreamState['state'][] = [];
  const stop = openInsightStream('/stream', {
    onMessage: ({ diaryVersion }) => messages.push(diaryVersion),
    onState: ({ state }) => states.push(state),
    retry: 100,
    open: (url) => new FakeSource(url) as unknown as EventSource,
  });
  return { messages, states, stop, source: FakeSource.all.at(-1)! };
};

beforeEach(() => {
  FakeSource.all.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a message means that the stream is live', () => {
  const { messages, states, source, stop } = start();

  source.say('{"diaryVersion":7}');

  expect(messages).toEqual([7]);
  expect(states).toEqual(['connecting', 'live']);
  stop();
});

test('a message that is not understood changes nothing', () => {
  const { messages, source, stop } = start();

  source.say('oops');

  expect(messages).toEqual([]);
  stop();
});

test('a cut is told once, and the stream is opened again after the browser gave up', () => {
  const { states, source, stop } = start();
  source.dispatchEvent(new Event('open'));
  source.readyState = 2;
  source.dispatchEvent(new Event('error'));

  vi.advanceTimersByTime(100);

  expect(states).toEqual(['connecting', 'live', 'stale']);
  expect(FakeSource.all).toHaveLength(2);
  stop();
});

test('the network that comes back opens the stream at once', () => {
  const { states, source, stop } = start();
  source.dispatchEvent(new Event('open'));
  globalThis.dispatchEvent(new Event('offline'));

  globalThis.dispatchEvent(new Event('online'));
  FakeSource.all.at(-1)?.dispatchEvent(new Event('open'));

  expect(states).toEqual(['connecting', 'live', 'stale', 'live']);
  expect(source.readyState).toBe(2);
  stop();
});

test('nothing is told after the end', () => {
  const { messages, states, source, stop } = start();
  stop();

  source.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(10_000);

  expect(states).toEqual(['connecting']);
  expect(messages).toEqual([]);
  expect(FakeSource.all).toHaveLength(1);
});
