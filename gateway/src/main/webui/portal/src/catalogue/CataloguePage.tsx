import { CloseButton, NativeSelect, SegmentedControl, Skeleton, TextInput } from '@mantine/core';
import { IconArchive, IconPencil, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { isFinal, usable } from '../api/queries';
import { AdministratorsOnly } from '../content/AdministratorsOnly';
import { CodeForm } from '../content/editing/CodeForm';
import editing from '../content/editing/editing.module.css';
import { useCatalogue, usePracticeDraftList } from '../content/queries';
import { useText } from '../content/useText';
import { useT } from '../i18n/i18n';
import { useSearchBox } from '../patients/useSearchBox';
import { EmptyNotice } from '../shell/EmptyNotice';
import { ProblemNotice } from '../shell/ProblemNotice';
import { useShortcuts } from '../shell/shortcuts';
import { usePageTitle } from '../shell/usePageTitle';
import { CODE, found, KINDS, LONGEST_CODE, rowsOf, type Row, type State } from './model';

const STATES: State[] = ['all', 'draft', 'retired'];

export default function CataloguePage() {
  return (
    <AdministratorsOnly>
      <Practices />
    </AdministratorsOnly>
  );
}

/** All practices, published or being written: found by name, kind and state. The address is the view. */
function Practices() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const catalogue = useCatalogue();
  const drafts = usePracticeDraftList();
  const published = usable(catalogue);
  const written = usable(drafts);
  const input = useRef<HTMLInputElement>(null);
  usePageTitle(t('catalogue.title'));
  useShortcuts({ '/': () => input.current?.focus() });

  const q = params.get('q') ?? '';
  const kind = params.get('kind') ?? '';
  const state = STATES.find((each) => each === params.get('state')) ?? 'all';
  const set = (name: string, value: string) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  const box = useSearchBox(q, (next) => set('q', next));

  const error = (!published && catalogue.error) || (!written && drafts.error);
  const rows = published && written ? rowsOf(published.practices, written.drafts) : undefined;
  const shown = rows && found(rows, q, kind, state);
  const retires = published?.practices.some((practice) => typeof practice.retired === 'boolean') ?? false;

  return (
    <div className={editing.page}>
      <header className={editing.head}>
        <div>
          <h1>{t('catalogue.title')}</h1>
          <p role="status">{shown && rows ? t('catalogue.shown', { count: shown.length, of: rows.length }) : ' '}</p>
        </div>
        <NewPractice taken={rows?.map((row) => row.code) ?? []} />
      </header>
      <p className={editing.lead}>{t('catalogue.lead')}</p>
      <div className={editing.grid}>
        <TextInput
          ref={input}
          type="search"
          label={t('catalogue.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={
            box.text && (
              <CloseButton
                aria-label={t('patients.clear')}
                size={44}
                onClick={() => {
                  box.clear();
                  input.current?.focus();
                }}
              />
            )
          }
          rightSectionWidth={44}
          value={box.text}
          onChange={(event) => box.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') box.commit();
          }}
        />
        <NativeSelect
          label={t('field.kind')}
          value={kind}
          onChange={(event) => set('kind', event.currentTarget.value)}
          data={[
            { value: '', label: t('catalogue.anyKind') },
            ...KINDS.map((value) => ({ value, label: t(`practice.kind.${value}`) })),
          ]}
        />
        <div>
          <SegmentedControl
            mt={22}
            aria-label={t('catalogue.state')}
            value={state}
            onChange={(next) => set('state', next === 'all' ? '' : next)}
            data={STATES.filter((each) => retires || each !== 'retired').map((value) => ({
              value,
              label: t(`catalogue.state.${value}`),
            }))}
          />
        </div>
      </div>
      <div className={editing.table} aria-busy={catalogue.isFetching}>
        {error ? (
          <ProblemNotice
            error={error}
            {...(isFinal(error) ? {} : { onRetry: () => void Promise.all([catalogue.refetch(), drafts.refetch()]) })}
          />
        ) : !shown ? (
          <Skeleton height={320} />
        ) : shown.length === 0 ? (
          <EmptyNotice title={t('catalogue.none.title')}>{t('catalogue.none.text')}</EmptyNotice>
        ) : (
          <PracticeTable rows={shown} />
        )}
      </div>
    </div>
  );
}

function PracticeTable({ rows }: { rows: Row[] }) {
  const t = useT();
  const text = useText();
  return (
    <table>
      <caption className="vh">{t('catalogue.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.name')}</th>
          <th scope="col">{t('field.kind')}</th>
          <th scope="col">{t('field.daypart')}</th>
          <th scope="col">{t('field.touchLevel')}</th>
          <th scope="col">{t('catalogue.version')}</th>
          <th scope="col">{t('catalogue.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, shown, version, draft, retired }) => (
          <tr key={code}>
            <th scope="row">
              <Link to={`/content/${code}`}>{text(shown.name) || code}</Link>
            </th>
            <td>{t(`practice.kind.${shown.kind}`)}</td>
            <td>{t(`practice.daypart.${shown.daypart}`)}</td>
            <td>{t(`practice.touch.${shown.touchLevel as 0 | 1 | 2 | 3 | 4}`)}</td>
            <td>{version === 0 ? '–' : version}</td>
            <td>
              {draft && (
                <span className={editing.tag} data-kind="draft">
                  <IconPencil size={14} aria-hidden />
                  {t(version === 0 ? 'catalogue.tag.new' : 'catalogue.tag.draft')}
                </span>
              )}{' '}
              {retired && (
                <span className={editing.tag} data-kind="retired">
                  <IconArchive size={14} aria-hidden />
                  {t('catalogue.tag.retired')}
                </span>
              )}
              {!draft && !retired && t('catalogue.tag.published')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Asks for the code and leads to the practice's page. */
function NewPractice({ taken }: { taken: string[] }) {
  const t = useT();
  const go = useNavigate();
  return (
    <CodeForm
      open={t('catalogue.new')}
      hint={t('catalogue.new.hint')}
      fault={(code) => {
        if (!CODE.test(code) || code.length > LONGEST_CODE) return t('catalogue.new.form');
        return taken.includes(code) ? t('catalogue.new.taken') : null;
      }}
      onCode={(code) => void go(`/content/${code}?new`)}
    />
  );
}
