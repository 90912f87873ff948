import type { Cycle, CycleLink } from '@touchstone/api';
import { useWidth } from '@touchstone/charts';
import { IconChevronRight } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useNamed, useServer, useTitle } from '../app/hooks';
import { useText } from '../i18n/language';
import { PLACES } from '../insights/Pictures';
import pictures from '../insights/insights.module.css';
import { badgeOf } from '../insights/words';
import { usePractices } from '../practice/catalogue';
import styles from '../ui/ui.module.css';

/** The chain as a picture, where it shows now, and where one could step in. */
export default function CyclePage() {
  const t = useText();
  const { data, state } = useServer<Cycle>(useNamed('cycle'), '/api/insights/v1/me/cycle');
  const { name } = usePractices();
  useTitle('cycle.title');
  const place = data?.stepIn?.place ?? null;
  const practices = data?.stepIn?.practices ?? [];
  return (
    <>
      <div className={styles.head}>
        <Link to="/insights" className={styles.quiet}>
          {t('insights.back')}
        </Link>
        <h1 className={styles.h1}>{t('cycle.title')}</h1>
        <p className={styles.lead}>{t('cycle.lead')}</p>
      </div>
      {state === 'loading' && <p className={styles.muted}>{t('loading')}</p>}
      {state === 'failed' && <p className={styles.card}>{t('insights.unavailable')}</p>}
      {data && (
        <>
          <section className={styles.card} aria-labelledby="chain">
            <h2 id="chain" className={styles.h2}>
              {t('cycle.now')}
            </h2>
            <p className={styles.lead}>{data.sentence}</p>
            <Chain links={data.links} strongest={data.strongest} here={place} label={data.sentence} />
            <ul className={pictures.key}>
              {data.strongest && <li>{t('cycle.keyStrongest')}</li>}
              <li>{t('cycle.keyOther')}</li>
              {place && <li>{t('cycle.keyHere')}</li>}
            </ul>
            <details className={styles.details}>
              <summary>{t('cycle.links')}</summary>
              <ul className={styles.list}>
                {data.links.map((link) => (
                  <Step key={link.id} link={link} />
                ))}
              </ul>
            </details>
            <p className={styles.line}>{t('insights.together')}</p>
          </section>
          {data.stepIn && (
            <section className={styles.card} aria-labelledby="in">
              <h2 id="in" className={styles.h2}>
                {t('cycle.stepIn')}
              </h2>
              <p className={styles.p}>{data.stepIn.sentence}</p>
              {practices.length > 0 && (
                <ul className={styles.list} aria-label={t('cycle.practices')}>
                  {practices.map((code) => (
                    <li key={code}>
                      <Link className={styles.item} to={`/practice/${encodeURIComponent(code)}`}>
                        <span>
                          <b>{name(code)}</b>
                        </span>
                        <IconChevronRight aria-hidden />
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
              <p className={styles.small}>{t('practice.either')}</p>
            </section>
          )}
          {data.state && (
            <div className={styles.card}>
              <details className={styles.details}>
                <summary>{t('insights.open')}</summary>
                <div>
                  <p className={styles.p}>{data.state.sentence}</p>
                  <Link className={styles.quiet} to="/insights/cycle">
                    {t('insights.about')}
                  </Link>
                </div>
              </details>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Step({ link }: { link: CycleLink }) {
  const t = useText();
  const intl = useIntl();
  const badge = badgeOf({ ...link, family: 'link' });
  const nameOf = (code: string) => (PLACES[code] ? t(PLACES[code]) : code);
  return (
    <li className={pictures.pair}>
      <b>{t('cycle.fromTo', { from: nameOf(link.from), to: nameOf(link.to) })}</b>
      {badge && (
        <span className={styles.badge} data-status={link.status}>
          {t(badge)}
        </span>
      )}
      <span>{link.sentence}</span>
      {link.how && (
        <small className={styles.small}>
          {link.how.method} {t('method.versionOf', { version: String(link.how.version) })} {t('cycle.days', { n: intl.formatNumber(link.n) })}
        </small>
      )}
    </li>
  );
}

const HEIGHT = 300;
const PILL = 46;
const ORDER = ['pain', 'stress', 'distress', 'difficulty'];

interface ChainProps {
  links: CycleLink[];
  strongest: string | null;
  here: string | null;
  label: string;
}

/** Four places in a ring, an arrow for each link; the strongest link is thick, and the place to step in is warm. */
function Chain({ links, strongest, here, label }: ChainProps) {
  const t = useText();
  const [box, width] = useWidth(320);
  const middle = { x: width / 2, y: HEIGHT / 2 };
  const half = Math.min(62, width / 5);
  const reach = { x: width / 2 - half - 4, y: HEIGHT / 2 - PILL / 2 - 4 };
  const at = (angle: number) => ({ x: middle.x + Math.cos(angle) * reach.x, y: middle.y + Math.sin(angle) * reach.y });
  const angleOf = (code: string) => (ORDER.indexOf(code) * Math.PI) / 2 - Math.PI / 2;
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} className={pictures.svg} role="img" aria-label={label}>
        {links.map((link) => {
          const start = angleOf(link.from);
          // Beside the pills: at the sides they are low and wide.
          const upright = ORDER.indexOf(link.from) % 2 === 0;
          const from = at(start + (upright ? 0.66 : 0.38));
          const to = at(start + Math.PI / 2 - (upright ? 0.38 : 0.66));
          const through = at(start + Math.PI / 4 + (upright ? 0.14 : -0.14));
          // The curve goes through the half-way point; its end points away from the control point.
          const bend = { x: through.x * 2 - (from.x + to.x) / 2, y: through.y * 2 - (from.y + to.y) / 2 };
          const turn = Math.atan2(to.y - bend.y, to.x - bend.x);
          const most = link.id === strongest || undefined;
          return (
            <g key={link.id}>
              <path
                d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
                className={pictures.arrow}
                data-status={link.status}
                data-strongest={most}
              />
              <path
                d="M-12 -9L4 0L-12 9z"
                transform={`translate(${to.x} ${to.y}) rotate(${(turn * 180) / Math.PI})`}
                className={pictures.tip}
                data-status={link.status}
                data-strongest={most}
              />
            </g>
          );
        })}
        {ORDER.map((code) => {
          const { x, y } = at(angleOf(code));
          return (
            <g key={code}>
              <rect x={x - half} y={y - PILL / 2} width={half * 2} height={PILL} rx={PILL / 2} className={pictures.node} data-here={code === here || undefined} />
              <text x={x} y={y} dy="0.35em" textAnchor="middle" className={pictures.nodeText}>
                {t(PLACES[code]!)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
