import type { EdgeInsight, Insight, LevelInsight } from '@touchstone/api';
import { EffectRange, Numbers, Stepper, useWidth } from '@touchstone/charts';
import { useState } from 'react';
import { useLocale, useText, type MessageId } from '../i18n/language';
import { useChartWords } from '../ui/chartWords';
import styles from '../ui/ui.module.css';
import { tenths } from './chance';
import pictures from './insights.module.css';
import { ends, isAnswered } from './model';
import { chanceText, chances, figures, sides } from './words';

interface PictureProps {
  insight: Insight;
  reach?: number;
  /** With the key of the picture. */
  explained?: boolean;
}

/** The picture of an answer with a range around zero, or of a level; none while days are gathered. */
export function Picture({ insight, reach, explained = false }: PictureProps) {
  const t = useText();
  const { locale } = useLocale();
  if (insight.family === 'chart') return <LevelBar insight={insight as LevelInsight} />;
  if (!isAnswered(insight)) return null;
  const [left, right] = sides(insight);
  return (
    <EffectRange
      estimate={insight.estimate}
      low95={insight.low95}
      high95={insight.high95}
      anytimeLow={insight.anytimeLow95 ?? undefined}
      anytimeHigh={insight.anytimeHigh95 ?? undefined}
      reach={reach}
      locale={locale}
      label={insight.sentence}
      leftMeans={t(left)}
      rightMeans={t(right)}
      words={
        explained
          ? { estimate: t('effect.estimate'), range: t('effect.range'), anytime: typeof insight.anytimeLow95 === 'number' ? t('effect.anytime') : undefined }
          : undefined
      }
    />
  );
}

const onScale = (value: number) => Math.max(0, Math.min(10, value));

/** Where the usual level lies on 0 to 10, with its range. */
function LevelBar({ insight: { level, low95, high95, sentence } }: { insight: LevelInsight }) {
  const t = useText();
  const [box, width] = useWidth(320);
  if (typeof level !== 'number' || typeof low95 !== 'number' || typeof high95 !== 'number') return null;
  const x = (value: number) => 12 + (onScale(value) / 10) * (width - 24);
  return (
    <div ref={box}>
      <svg width={width} height={70} viewBox={`0 0 ${width} 70`} className={pictures.svg} role="img" aria-label={sentence}>
        <line x1={x(0)} x2={x(10)} y1={20} y2={20} className={pictures.axis} />
        <rect x={x(low95)} width={Math.max(1, x(high95) - x(low95))} y={11} height={18} rx={9} className={pictures.band} />
        <circle cx={x(level)} cy={20} r={7} className={pictures.dot} />
        {[0, 5, 10].map((value) => (
          <text key={value} x={x(value)} y={50} textAnchor="middle" className={pictures.tick}>
            {value}
          </text>
        ))}
        <text x={0} y={67} className={pictures.tick}>
          ← {t('chart.less')}
        </text>
        <text x={width} y={67} textAnchor="end" className={pictures.tick}>
          {t('chart.more')} →
        </text>
      </svg>
    </div>
  );
}

/** Speaks the figures one by one, for those who do not see the picture, and for small fingers. */
export function Spoken({ insight }: { insight: Insight }) {
  const t = useText();
  const { locale } = useLocale();
  const words = useChartWords();
  const [at, setAt] = useState(0);
  const list = figures(insight, t, locale);
  const figure = list[Math.min(at, list.length - 1)];
  if (!figure) return null;
  return (
    <Stepper
      words={{ ...words, earlier: t('step.back'), later: t('step.next') }}
      said={t('figure.said', { label: figure.label, value: figure.value })}
      onMove={(by) => setAt((now) => (now + by + list.length) % list.length)}
    />
  );
}

export function Table({ insight }: { insight: Insight }) {
  const t = useText();
  const { locale } = useLocale();
  return (
    <Numbers
      title={t('chart.numbers')}
      head={[t('figure.what'), t('figure.value')]}
      rows={figures(insight, t, locale).map(({ key, label, value }) => ({ key, cells: [label, value] }))}
    />
  );
}

const TEN = Array.from({ length: 10 }, (_, at) => at);

/** "In about 6 of 10": ten circles, as many filled, and the word with its number. */
export function Chances({ insight }: { insight: Insight }) {
  const t = useText();
  const list = chances(insight, t);
  if (list.length === 0) return null;
  return (
    <ul className={styles.list}>
      {list.map(({ key, label, chance }) => (
        <li key={key} className={pictures.chance}>
          <span>{label}</span>
          <span className={pictures.ten} aria-hidden="true">
            {TEN.map((at) => (
              <i key={at} data-full={at < tenths(chance) || undefined} />
            ))}
          </span>
          <b>{chanceText(chance, t)}</b>
        </li>
      ))}
    </ul>
  );
}

/** Names of ratings, as places of pictures. */
export const PLACES: Record<string, MessageId> = {
  pain: 'place.pain',
  stress: 'place.stress',
  distress: 'place.distress',
  difficulty: 'place.difficulty',
  function: 'place.function',
  selfEsteem: 'place.selfEsteem',
};

const HEIGHT = 236;
const PILL = 34;

interface NetworkProps {
  nodes: string[];
  edges: EdgeInsight[];
  label: string;
}

/** Which ratings move together: lines for what shows, none for what the diary cannot tell. The list says the same. */
export function Network({ nodes, edges, label }: NetworkProps) {
  const t = useText();
  const [box, width] = useWidth(320);
  const nameOf = (code: string) => (PLACES[code] ? t(PLACES[code]) : code);
  const halfWidth = (code: string) => Math.max(38, nameOf(code).length * 4.4 + 16);
  const place = (code: string) => {
    const angle = (2 * Math.PI * nodes.indexOf(code)) / nodes.length - Math.PI / 2;
    const half = halfWidth(code);
    const x = width / 2 + Math.cos(angle) * (width / 2 - 60);
    return { x: Math.max(half + 2, Math.min(width - half - 2, x)), y: HEIGHT / 2 + Math.sin(angle) * (HEIGHT / 2 - PILL / 2 - 2) };
  };
  const shown = edges.filter(({ status }) => status === 'clear' || status === 'hint');
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={pictures.svg} role="img" aria-label={label}>
        {shown.map((edge) => {
          const [a, b] = ends(edge).map(place) as [{ x: number; y: number }, { x: number; y: number }];
          return (
            <line
              key={edge.id}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              className={pictures.edge}
              data-status={edge.status}
              strokeWidth={2 + 8 * Math.abs(edge.partial ?? 0)}
            />
          );
        })}
        {nodes.map((code) => {
          const { x, y } = place(code);
          const half = halfWidth(code);
          return (
            <g key={code}>
              <rect x={x - half} y={y - PILL / 2} width={half * 2} height={PILL} rx={PILL / 2} className={pictures.node} />
              <text x={x} y={y} dy="0.35em" textAnchor="middle" className={pictures.nodeText}>
                {nameOf(code)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
