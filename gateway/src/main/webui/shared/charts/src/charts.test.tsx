import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { DAY, DiaryTimeline, EffectRange, IntervalChart, dayAt, dayLabel, dayTicks, reachOf, runs, type IntervalPoint } from './index';

const START = dayAt('2026-09-07');
const point = (week: number, mid = 5): IntervalPoint => ({ t: START + week * 7 * DAY, mid, lo: mid - 1, hi: mid + 1, n: 4 });

const violations = async (container: Element) =>
  (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

test('a gap is drawn as a gap', () => {
  expect(runs([point(0), point(1), point(4), point(5)]).map((run) => run.length)).toEqual([2, 2]);
});

test('ticks are evenly spaced days and end at the newest', () => {
  const ticks = dayTicks(dayAt('2026-09-01'), dayAt('2026-11-22'), 5);

  expect(ticks.map((tick) => dayLabel(tick, 'en-GB'))).toEqual(['27 Sept', '25 Oct', '22 Nov']);
});

test('the axis reaches as far as the widest range, in round points', () => {
  expect(reachOf([{ low: -1.7, high: 0.7 }])).toBe(2);
});

describe('an interval chart', () => {
  const chart = (
    <IntervalChart
      title="Pain"
      summary="About 6"
      points={[point(0), point(1, 6)]}
      domain={[0, 10]}
      upMeans="more"
      downMeans="less"
      bandLabel="range"
      midLabel="middle"
      locale="en-GB"
    />
  );

  test('speaks the range, not only the middle, newest first', async () => {
    render(chart);

    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));

    expect(screen.getByRole('status')).toHaveTextContent('14 Sept: about 6.0, likely between 5.0 and 7.0, from 4 check-ins');
  });

  test('has a name, a sentence and a table, and no accessibility fault', async () => {
    const { container } = render(chart);

    expect(screen.getByRole('figure', { name: 'Pain' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'About 6' })).toBeInTheDocument();
    expect(within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })).toHaveLength(3);
    expect(await violations(container)).toEqual([]);
  });
});

describe('a diary timeline', () => {
  const timeline = (
    <DiaryTimeline
      title="Your diary"
      summary="Two days noted"
      from="2026-11-01"
      to="2026-11-22"
      locale="en-GB"
      lanes={[
        {
          kind: 'values',
          id: 'pain',
          label: 'Pain',
          upMeans: 'more pain',
          downMeans: 'less pain',
          values: [
            { day: '2026-11-02', value: 6 },
            { day: '2026-11-02', value: 4 },
            { day: '2026-11-20', value: 3 },
          ],
        },
        { kind: 'events', id: 'practices', label: 'Practices', events: [{ day: '2026-11-20', label: 'Hug' }] },
      ]}
    />
  );

  test('speaks one day with all its lanes', async () => {
    render(timeline);

    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }));

    expect(screen.getByRole('status')).toHaveTextContent('20 Nov. Pain: 3. Practices: Hug');
  });

  test('draws every value and joins no days across a gap', () => {
    const { container } = render(timeline);

    expect(container.querySelectorAll('circle.raw')).toHaveLength(3);
    expect(container.querySelectorAll('path.days')).toHaveLength(2);
  });

  test('has no accessibility fault', async () => {
    const { container } = render(timeline);

    expect(await violations(container)).toEqual([]);
  });
});

test('an effect is a named picture with both ranges', async () => {
  const { container } = render(
    <EffectRange
      estimate={-0.8}
      low95={-1.5}
      high95={-0.2}
      anytimeLow={-2}
      anytimeHigh={0.3}
      label="Lower by 0.8"
      leftMeans="less pain"
      rightMeans="more pain"
    />,
  );

  expect(screen.getByRole('img', { name: 'Lower by 0.8' })).toBeInTheDocument();
  const x = (selector: string, name: string) => Number(container.querySelector(selector)?.getAttribute(name));
  expect(x('.anytime', 'x1')).toBeLessThan(x('rect', 'x'));
  expect(x('.dot', 'cx')).toBeLessThan(x('.zero', 'x1'));
  expect(await violations(container)).toEqual([]);
});
