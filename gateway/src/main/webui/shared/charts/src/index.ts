export { DiaryTimeline, type DiaryTimelineProps, type EventLane, type Lane, type ValueLane } from './DiaryTimeline';
export { EffectRange, reachOf, type EffectRangeProps } from './EffectRange';
export { IntervalChart, type IntervalChartProps, type IntervalPoint } from './IntervalChart';
export { Numbers } from './Numbers';
export { Stepper } from './Stepper';
export { DAY, GAP, dayAt, dayLabel, dayTicks, runs } from './time';
export { englishWords, type ChartWords } from './words';
export { useWidth } from './useWidth';
