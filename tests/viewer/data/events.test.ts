import { describe, expect, it, vi } from 'vitest';

import { listenToStates } from '../../../viewer/src/data/server/events.ts';

const STATE = { graph: 'g', notes: 'n' };

class FakeStream extends EventTarget {
  readyState = 1;
  closed = false;
  close(): void {
    this.closed = true;
  }
  tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('state', { data }));
  }
}

function listening() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const streams: FakeStream[] = [];
  const told: unknown[] = [];
  const stop = listenToStates({
    page: page,
    open: () => {
      const stream = new FakeStream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
    onState: (state) => told.push(state),
  });
  const turn = (hidden: boolean): void => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { streams, told, turn, stop };
}

describe('listening to the store', () => {
  it('hands on the states that it is told, and nothing that is none', () => {
    const { streams, told, stop } = listening();
    streams[0]?.tell(JSON.stringify(STATE));
    for (const wrong of ['{', '{"graph":1}', undefined]) streams[0]?.tell(wrong);
    expect(told).toEqual([STATE]);
    stop();
    expect(streams[0]?.closed).toBe(true);
  });

  it('holds no stream while the page is hidden, and takes another when it is seen', () => {
    const { streams, turn, stop } = listening();
    turn(true);
    expect(streams.map(({ closed }) => closed)).toEqual([true]);
    turn(false);
    expect(streams.map(({ closed }) => closed)).toEqual([true, false]);
    stop();
    turn(false);
    expect(streams).toHaveLength(2);
  });

  it('asks again after it was refused, but leaves a broken stream to the browser', () => {
    vi.useFakeTimers();
    const { streams, stop } = listening();
    streams[0]?.dispatchEvent(new Event('error'));
    vi.runAllTimers();
    expect(streams).toHaveLength(1);
    Object.assign(streams[0] ?? {}, { readyState: 2 });
    streams[0]?.dispatchEvent(new Event('error'));
    vi.runAllTimers();
    expect(streams).toHaveLength(2);
    stop();
    vi.useRealTimers();
  });
});
