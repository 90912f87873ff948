import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../../i18n/i18n';
import styles from './editing.module.css';
import { fieldId, useFault } from './problems';

interface Props<T> {
  /** The field as the API names it. */
  path: string;
  legend: string;
  /** What one row is called, by its place from 1. */
  name: (place: number) => string;
  rows: T[];
  onChange: (rows: T[]) => void;
  children: (row: T, change: (row: T) => void, index: number) => ReactNode;
  /** Absent: rows are added in another way. */
  blank?: () => T;
  add?: string;
  most: number;
  hint?: string;
}

/** A list that grows, shrinks and is put in order by buttons; the focus follows what was done. */
export function Rows<T>({ path, legend, name, rows, onChange, children, blank, add, most, hint }: Props<T>) {
  const t = useT();
  const fault = useFault(path);
  const box = useRef<HTMLFieldSetElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const target = box.current?.querySelector<HTMLElement>(next.current);
    next.current = null;
    target?.focus();
  });

  const move = (from: number, to: number) => {
    const moved = rows.slice();
    const [row] = moved.splice(from, 1);
    moved.splice(to, 0, row!);
    // At either end the button used is off; the other one of the row takes over.
    const end = to === 0 ? 'down' : to === rows.length - 1 ? 'up' : from < to ? 'down' : 'up';
    next.current = `:scope > ol > li[data-row="${to}"] > div [data-move="${end}"]`;
    onChange(moved);
  };
  const remove = (index: number) => {
    next.current =
      rows.length > 1
        ? `:scope > ol > li[data-row="${Math.max(0, index - 1)}"] > div [data-remove]`
        : ':scope > [data-add], :scope [data-add]';
    onChange(rows.filter((_, i) => i !== index));
  };

  return (
    <fieldset className={styles.rows} ref={box} id={fieldId(path)}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {fault && <p className={styles.fault}>{fault}</p>}
      <ol>
        {rows.map((row, index) => (
          <li key={index} data-row={index}>
            {children(row, (changed) => onChange(rows.map((each, i) => (i === index ? changed : each))), index)}
            <div className={styles.tools}>
              <ActionIcon
                variant="default"
                size={44}
                data-move="up"
                disabled={index === 0}
                aria-label={t('edit.up', { name: name(index + 1) })}
                onClick={() => move(index, index - 1)}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={44}
                data-move="down"
                disabled={index === rows.length - 1}
                aria-label={t('edit.down', { name: name(index + 1) })}
                onClick={() => move(index, index + 1)}
              >
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={44}
                data-remove
                aria-label={t('edit.remove', { name: name(index + 1) })}
                onClick={() => remove(index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      {blank && rows.length < most && (
        <Button
          variant="default"
          mih={44}
          data-add
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            next.current = `:scope > ol > li[data-row="${rows.length}"] :is(input, select, textarea)`;
            onChange([...rows, blank()]);
          }}
        >
          {add}
        </Button>
      )}
    </fieldset>
  );
}
