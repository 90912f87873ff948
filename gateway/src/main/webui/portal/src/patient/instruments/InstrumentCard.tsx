import editing from '../../content/editing/editing.module.css';
import { useText } from '../../content/useText';
import { useFormat } from '../../i18n/format';
import { useT } from '../../i18n/i18n';
import type { Instrument } from '../../programs/queries';
import { PointsPlot } from '../outcomes/PointsPlot';
import own from '../outcomes/outcomes.module.css';
import styles from '../patient.module.css';
import { AT_ONCE, BANDS, bandOf, PEG_POINT, type InstrumentResponse } from './model';

interface Props {
  instrument: Instrument;
  /** Oldest first. */
  responses: InstrumentResponse[];
}

/** One questionnaire over time: what is not complete, the newest score in words, the picture, and every answer. */
export function InstrumentCard({ instrument, responses }: Props) {
  const t = useT();
  const text = useText();
  const { day, precise } = useFormat();
  const scored = responses.filter((each): each is InstrumentResponse & { score: number } => each.score !== null);
  const last = scored.at(-1);
  const incomplete = responses.length - scored.length;
  const band = last && bandOf(instrument.code, last.score);
  const bands = BANDS[instrument.code];
  const atOnce = instrument.items.find((item) => item.code === AT_ONCE);
  const answeredAtOnce = atOnce && responses.filter((each) => (each.answers[atOnce.id] ?? 0) > 0);
  const name = text(instrument.title);
  return (
    <section className={`${styles.card} ${editing.form}`} aria-labelledby={`form-${instrument.code}`}>
      <h2 id={`form-${instrument.code}`}>{name}</h2>
      {incomplete > 0 && <p className={own.lacking}>{t('outcome.incomplete', { incomplete, responses: responses.length })}</p>}
      {answeredAtOnce && answeredAtOnce.length > 0 && (
        <p className={editing.notice} data-kind="review">
          {t('forms.atOnce', { question: text(atOnce.text), day: day(answeredAtOnce.at(-1)!.day) })}
        </p>
      )}
      {last ? (
        <p>
          {t('forms.last', { score: precise(last.score), max: instrument.max, day: day(last.day) })}{' '}
          {bands && t(band ? `forms.band.${band}` : 'forms.band.none', { from: bands[0]!.from })}{' '}
          {instrument.subscales.map((scale) => {
            const value = last.subscales?.[scale.id];
            return value === undefined
              ? ''
              : `${t(value >= scale.threshold ? 'forms.half.above' : 'forms.half.below', { name: text(scale.title), value, threshold: scale.threshold })} `;
          })}
        </p>
      ) : (
        <p>{t('forms.noScore')}</p>
      )}
      <PointsPlot
        name={name}
        points={responses.map(({ day: on, score, answered, items }) => ({ day: on, score, answered, items }))}
        top={instrument.max}
        {...(bands ? { bands: bands.map((each) => each.from) } : {})}
      />
      <p className={editing.hint}>
        {bands ? t('forms.bands', { list: bands.map((each) => t('forms.bandFrom', { from: each.from, band: t(`forms.bandName.${each.band}`) })).join('; ') }) : t('forms.change', { points: PEG_POINT })}{' '}
        {t('forms.noDiagnosis')}
      </p>
      <details className={styles.fold}>
        <summary>{t('forms.answers')}</summary>
        <p className={editing.hint}>{text(instrument.recall)}</p>
        <div className={editing.table}>
          <table>
            <caption className="vh">{t('forms.answersOf', { name })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('timeline.table.day')}</th>
                {instrument.items.map((item) => (
                  <th scope="col" key={item.id}>
                    {text(item.text)}
                  </th>
                ))}
                {instrument.subscales.map((scale) => (
                  <th scope="col" key={scale.id}>
                    {text(scale.title)}
                  </th>
                ))}
                <th scope="col">{t('points.score')}</th>
              </tr>
            </thead>
            <tbody>
              {responses.toReversed().map((response) => (
                <tr key={response.id}>
                  <th scope="row">{day(response.day)}</th>
                  {instrument.items.map((item) => (
                    <td key={item.id}>{response.answers[item.id] ?? t('forms.noAnswer')}</td>
                  ))}
                  {instrument.subscales.map((scale) => (
                    <td key={scale.id}>{response.subscales?.[scale.id] ?? t('outcome.status.incomplete')}</td>
                  ))}
                  <td>{response.score === null ? t('outcome.status.incomplete') : precise(response.score)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
