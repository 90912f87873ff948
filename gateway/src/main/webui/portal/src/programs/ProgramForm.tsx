import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ProgrammeContent, ProgrammeItem, ProgrammeItemKind, ProgrammeWeek } from '@touchstone/api';
import { useState, type ReactNode } from 'react';
import { noText } from '../catalogue/model';
import editing from '../content/editing/editing.module.css';
import { fieldId, useFault } from '../content/editing/problems';
import { Rows } from '../content/editing/Rows';
import { TextPair } from '../content/editing/TextPair';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { blankWeek, ITEM_KINDS, MOST_ITEMS, MOST_WEEKS, refers, TIMES, toWeek, withItem } from './model';
import styles from './programs.module.css';
import { useItemNames } from './useItemNames';

interface Props {
  content: ProgrammeContent;
  onChange: (content: ProgrammeContent) => void;
}

/** A programme with its weeks; everything is put in order by buttons and lists. */
export function ProgramForm({ content, onChange }: Props) {
  const t = useT();
  const text = useText();
  return (
    <>
      <section className={editing.card} aria-labelledby="about-title">
        <h2 id="about-title">{t('programs.about')}</h2>
        <TextPair path="title" label={t('field.title')} value={content.title} onChange={(title) => onChange({ ...content, title })} />
        <TextPair path="summary" label={t('field.summary')} value={content.summary} onChange={(summary) => onChange({ ...content, summary })} rows={3} />
      </section>
      <Rows
        path="weeks"
        legend={t('field.weeks')}
        name={(week) => t('programs.week', { week })}
        rows={content.weeks}
        onChange={(weeks) => onChange({ ...content, weeks })}
        blank={blankWeek}
        add={t('programs.week.add')}
        most={MOST_WEEKS}
      >
        {(week, change, i) => (
          <Fold
            open={content.weeks.length <= 2 || week.items.length === 0}
            title={t('programs.weekSummary', { week: i + 1, title: text(week.title) || '…', count: week.items.length })}
          >
            <WeekFields content={content} week={week} index={i} onWeek={change} onChange={onChange} />
          </Fold>
        )}
      </Rows>
    </>
  );
}

/** Open at first or not; later as the reader leaves it. */
function Fold({ open: first, title, children }: { open: boolean; title: string; children: ReactNode }) {
  const [open, setOpen] = useState(first);
  return (
    <details className={editing.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

interface WeekProps extends Props {
  week: ProgrammeWeek;
  index: number;
  onWeek: (week: ProgrammeWeek) => void;
}

function WeekFields({ content, week, index, onWeek, onChange }: WeekProps) {
  const t = useT();
  const { nameOf } = useItemNames();
  const path = `weeks[${index}]`;
  return (
    <div className={styles.item}>
      <TextPair path={`${path}.title`} label={t('programs.weekTitle')} value={week.title} onChange={(title) => onWeek({ ...week, title })} />
      <Rows
        path={`${path}.items`}
        legend={t('programs.items')}
        name={(place) => {
          const item = week.items[place - 1]!;
          return nameOf(item.kind, item.code);
        }}
        rows={week.items}
        onChange={(items) => onWeek({ ...week, items })}
        most={MOST_ITEMS}
      >
        {(item, change, i) => (
          <ItemFields
            path={`${path}.items[${i}]`}
            item={item}
            onItem={change}
            week={index}
            weeks={content.weeks.length}
            onMove={(to) => onChange(toWeek(content, item.id, to))}
          />
        )}
      </Rows>
      {week.items.length < MOST_ITEMS && <AddItem onAdd={(item) => onChange(withItem(content, index, item))} week={index + 1} />}
    </div>
  );
}

interface ItemProps {
  path: string;
  item: ProgrammeItem;
  onItem: (item: ProgrammeItem) => void;
  week: number;
  weeks: number;
  onMove: (week: number) => void;
}

function ItemFields({ path, item, onItem, week, weeks, onMove }: ItemProps) {
  const t = useT();
  const { offers, nameOf, isRetired } = useItemNames();
  const codeFault = useFault(`${path}.code`);
  const timesFault = useFault(`${path}.timesPerWeek`);
  const known = offers[item.kind] ?? [];
  const name = nameOf(item.kind, item.code);
  return (
    <div className={styles.item}>
      <p>
        <span className={editing.tag}>{t(`item.kind.${item.kind}`)}</span> <strong>{name}</strong>
        {isRetired(item) && (
          <>
            {' '}
            <span className={editing.tag} data-kind="retired">
              {t('catalogue.tag.retired')}
            </span>
          </>
        )}
      </p>
      <div className={editing.grid}>
        {refers(item.kind) && (
          <NativeSelect
            id={fieldId(`${path}.code`)}
            label={t('programs.what')}
            value={item.code ?? ''}
            error={codeFault}
            data={known.some((offer) => offer.value === item.code) ? known : [{ value: item.code ?? '', label: name }, ...known]}
            onChange={(event) => onItem({ ...item, code: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          id={fieldId(`${path}.timesPerWeek`)}
          label={t('field.timesPerWeek')}
          value={String(item.timesPerWeek)}
          error={timesFault}
          data={TIMES.map((times) => ({ value: String(times), label: t('item.times', { times }) }))}
          onChange={(event) => onItem({ ...item, timesPerWeek: Number(event.currentTarget.value) })}
        />
        {weeks > 1 && (
          <NativeSelect
            label={t('programs.inWeek')}
            value={String(week)}
            data={Array.from({ length: weeks }, (_, i) => ({ value: String(i), label: t('programs.week', { week: i + 1 }) }))}
            onChange={(event) => onMove(Number(event.currentTarget.value))}
          />
        )}
      </div>
      {item.note ? (
        <>
          <TextPair path={`${path}.note`} label={t('field.note')} value={item.note} onChange={(note) => onItem({ ...item, note })} rows={2} />
          <Button variant="subtle" h="auto" mih={44} classNames={{ root: styles.quiet, label: styles.wraps }} onClick={() => onItem({ ...item, note: null })}>
            {t('programs.note.remove', { name })}
          </Button>
        </>
      ) : (
        <Button variant="subtle" h="auto" mih={44} classNames={{ root: styles.quiet, label: styles.wraps }} onClick={() => onItem({ ...item, note: noText() })}>
          {t('programs.note.add', { name })}
        </Button>
      )}
    </div>
  );
}

/** What kind, which one and how often; then it is in the week. */
function AddItem({ onAdd, week }: { onAdd: (item: Omit<ProgrammeItem, 'id'>) => void; week: number }) {
  const t = useT();
  const { offers } = useItemNames();
  const [kind, setKind] = useState<ProgrammeItemKind>('practice');
  const [code, setCode] = useState('');
  const [times, setTimes] = useState(1);
  const known = offers[kind] ?? [];
  const ready = !refers(kind) || code !== '';
  return (
    <div className={styles.add} role="group" aria-label={t('programs.add.group', { week })}>
      <NativeSelect
        label={t('programs.add.kind')}
        value={kind}
        data={ITEM_KINDS.map((value) => ({ value, label: t(`item.kind.${value}`) }))}
        onChange={(event) => {
          setKind(event.currentTarget.value as ProgrammeItemKind);
          setCode('');
        }}
      />
      <NativeSelect
        label={t('programs.what')}
        value={code}
        disabled={!refers(kind)}
        data={[{ value: '', label: refers(kind) ? t('programs.add.choose') : '–' }, ...known]}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('field.timesPerWeek')}
        value={String(times)}
        data={TIMES.map((value) => ({ value: String(value), label: t('item.times', { times: value }) }))}
        onChange={(event) => setTimes(Number(event.currentTarget.value))}
      />
      <Button
        variant="default"
        mih={44}
        disabled={!ready}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => {
          onAdd({ kind, code: refers(kind) ? code : null, timesPerWeek: times, note: null });
          setCode('');
        }}
      >
        {t('programs.add')}
      </Button>
    </div>
  );
}
