import type { EdgeInsight, NetworkInsight } from '@touchstone/api';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useFormat } from '../../i18n/format';
import { useNamed, useT } from '../../i18n/i18n';
import { Status } from '../insights/Status';
import pageStyles from '../patient.module.css';
import { PatternCard, type PatternProps } from './PatternCard';
import styles from './patterns.module.css';

const WIDTH = 440;
const HEIGHT = 300;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const RADIUS = { x: 158, y: 112 };

interface Props extends PatternProps {
  network: NetworkInsight | undefined;
  edges: EdgeInsight[];
}

const endsOf = (edge: EdgeInsight) => edge.id.split(':').slice(1) as [string, string];
const isClaim = (edge: EdgeInsight) => edge.status === 'clear' || edge.status === 'hint';

/** How tightly the ratings move together: a picture of the links that stand out, and all of them in a table. */
export function NetworkCard({ network, edges, ...common }: Props) {
  const t = useT();
  const { fixed } = useFormat();
  return (
    <PatternCard
      {...common}
      title={t('network.title')}
      insight={network}
      facts={[
        [t('network.index'), typeof network?.index === 'number' && hundredths(fixed, network.index)],
        [t('network.mean'), typeof network?.meanAbsPartial === 'number' && hundredths(fixed, network.meanAbsPartial)],
        [t('effect.n'), network?.n],
      ]}
    >
      {edges.length > 0 && (
        <>
          <Picture edges={edges} nodes={network?.nodes ?? [...new Set(edges.flatMap(endsOf))]} />
          <ul className={styles.key}>
            <li>
              <i className={styles.keyClear} /> {t('network.key.clear')}
            </li>
            <li>
              <i className={styles.keyHint} /> {t('network.key.hint')}
            </li>
            <li>{t('network.key.sign')}</li>
          </ul>
          <details className={pageStyles.fold}>
            <summary>{t('network.table')}</summary>
            <EdgeTable edges={edges} />
          </details>
        </>
      )}
    </PatternCard>
  );
}

/** Two decimals, for shares and correlations. */
function hundredths(fixed: (n: number) => string, value: number): string {
  const separator = fixed(0.5).charAt(1);
  return value.toFixed(2).replace('.', separator).replace('-', '−');
}

function Picture({ edges, nodes }: { edges: EdgeInsight[]; nodes: string[] }) {
  const t = useT();
  const named = useNamed();
  const { fixed } = useFormat();
  const at = new Map(
    nodes.map((node, i) => {
      const angle = (2 * Math.PI * i) / nodes.length - Math.PI / 2;
      return [node, { x: CENTRE.x + RADIUS.x * Math.cos(angle), y: CENTRE.y + RADIUS.y * Math.sin(angle) }] as const;
    }),
  );
  const drawn = edges.filter(isClaim).flatMap((edge) => {
    const [a, b] = endsOf(edge).map((node) => at.get(node));
    return a && b && typeof edge.partial === 'number' ? [{ edge, a, b, partial: edge.partial }] : [];
  });
  const words = drawn.map(({ edge, partial }) => {
    const [a, b] = endsOf(edge).map((node) => named('measure', node));
    return t('network.edge', { a: a!, b: b!, partial: hundredths(fixed, partial), status: named('status', edge.status) });
  });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.picture}
      role="img"
      aria-label={drawn.length > 0 ? `${t('network.picture')} ${words.join(' ')}` : t('network.none')}
    >
      {drawn.map(({ edge, a, b, partial }) => (
        <line
          key={edge.id}
          x1={a.x}
          y1={a.y}
          x2={b.x}
          y2={b.y}
          className={styles.edge}
          data-status={edge.status}
          strokeWidth={2 + 8 * Math.min(1, Math.abs(partial))}
        />
      ))}
      {nodes.map((node) => {
        const { x, y } = at.get(node)!;
        const name = named('measure', node);
        const half = 18 + name.length * 4;
        return (
          <g key={node}>
            <rect x={x - half} y={y - 19} width={2 * half} height={38} rx={19} className={styles.node} />
            <text x={x} y={y} dy="0.35em" textAnchor="middle" className={styles.nodeName}>
              {name}
            </text>
          </g>
        );
      })}
      {drawn.map(({ edge, a, b, partial }) => {
        // A little off the middle, so that crossing lines keep their figures apart.
        const [x, y] = [a.x + (b.x - a.x) * 0.42, a.y + (b.y - a.y) * 0.42];
        return (
          <g key={edge.id}>
            <rect x={x - 25} y={y - 11} width={50} height={22} rx={6} className={styles.plate} />
            <text x={x} y={y} dy="0.35em" textAnchor="middle" className={styles.figure}>
              {partial > 0 ? '+' : ''}
              {hundredths(fixed, partial)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function EdgeTable({ edges }: { edges: EdgeInsight[] }) {
  const t = useT();
  const named = useNamed();
  const { fixed, number } = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('network.table')}>
      <table>
        <caption>{t('network.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network.pair')}</th>
            <th scope="col">{t('network.strength')}</th>
            <th scope="col">{t('network.status')}</th>
            <th scope="col">{t('how.eValue')}</th>
            <th scope="col">{t('effect.n')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.id} data-insight={edge.id}>
              <th scope="row">
                {endsOf(edge)
                  .map((node) => named('measure', node))
                  .join(' – ')}
              </th>
              <td className={styles.number}>
                {typeof edge.partial === 'number' && (
                  <>
                    {edge.partial > 0 && <IconPlus size={14} aria-hidden />}
                    {edge.partial < 0 && <IconMinus size={14} aria-hidden />}
                    <span className="vh">{edge.partial < 0 ? '−' : ''}</span>
                    {hundredths(fixed, Math.abs(edge.partial))}
                  </>
                )}
              </td>
              <td>
                <Status status={edge.status} />
              </td>
              <td className={styles.number}>{typeof edge.eValue === 'number' && number(edge.eValue)}</td>
              <td className={styles.number}>{edge.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
