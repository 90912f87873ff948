/** All that a chart says. English unless told; an app in another language passes its own. */
export interface ChartWords {
  earlier: string;
  later: string;
  showNumbers: string;
  when: string;
  mostLikely: string;
  likelyRange: string;
  count: string;
  nothingThatDay: string;
}

export const englishWords: ChartWords = {
  earlier: 'Earlier',
  later: 'Later',
  showNumbers: 'Show the numbers',
  when: 'When',
  mostLikely: 'Most likely',
  likelyRange: 'Likely range',
  count: 'Check-ins',
  nothingThatDay: 'nothing noted',
};
