import { NativeSelect, TextInput } from '@mantine/core';
import type { Evidence, PracticeContent, StaffCatalogue } from '@touchstone/api';
import { Checks } from '../content/editing/Checks';
import editing from '../content/editing/editing.module.css';
import { fieldId, useFault } from '../content/editing/problems';
import { Rows } from '../content/editing/Rows';
import { TextPair } from '../content/editing/TextPair';
import { useReferences, useRegions } from '../content/queries';
import { Study } from '../content/Study';
import { studyLine } from '../content/studies';
import { useText } from '../content/useText';
import { useFormat } from '../i18n/format';
import { useT } from '../i18n/i18n';
import styles from './catalogue.module.css';
import { COMPANY, DAYPARTS, ENERGIES, KINDS, noEvidence, noText, STRENGTHS, TOUCH_LEVELS } from './model';

interface Props {
  code: string;
  content: PracticeContent;
  catalogue: StaffCatalogue | undefined;
  onChange: (content: PracticeContent) => void;
}

/** Every field of a practice. */
export function PracticeForm({ code, content, catalogue, onChange }: Props) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const regions = useRegions().data?.regions ?? [];
  const set = <K extends keyof PracticeContent>(field: K) => (value: PracticeContent[K]) => onChange({ ...content, [field]: value });
  const roots = (catalogue?.practices ?? []).filter((practice) => practice.code !== code && !practice.variantOf);
  const chosen = regions.filter((region) => content.regions.includes(region.code)).map((region) => text(region.name));
  return (
    <>
      <section className={editing.card} aria-labelledby="what-title">
        <h2 id="what-title">{t('catalogue.part.what')}</h2>
        <TextPair path="name" label={t('field.name')} value={content.name} onChange={set('name')} />
        <TextPair path="summary" label={t('field.summary')} value={content.summary} onChange={set('summary')} rows={3} />
        <div className={editing.grid}>
          <Choice path="kind" label={t('field.kind')} value={content.kind} onChange={set('kind')} options={KINDS.map((value) => ({ value, label: t(`practice.kind.${value}`) }))} />
          <Choice path="daypart" label={t('field.daypart')} value={content.daypart} onChange={set('daypart')} options={DAYPARTS.map((value) => ({ value, label: t(`practice.daypart.${value}`) }))} />
          <NumberField path="minutes" label={t('field.minutes')} value={content.minutes} onChange={set('minutes')} />
          <Choice path="energy" label={t('field.energy')} value={String(content.energy)} onChange={(value) => set('energy')(Number(value))} options={ENERGIES.map((value) => ({ value: String(value), label: t(`practice.energy.${value}`) }))} />
        </div>
        <Choice
          path="variantOf"
          label={t('field.variantOf')}
          value={content.variantOf ?? ''}
          onChange={(value) => set('variantOf')(value || null)}
          options={[{ value: '', label: t('catalogue.noVariant') }, ...roots.map((practice) => ({ value: practice.code, label: text(practice.name) }))]}
        />
      </section>

      <section className={editing.card} aria-labelledby="touch-title">
        <h2 id="touch-title">{t('catalogue.part.touch')}</h2>
        <Choice
          path="touchLevel"
          label={t('field.touchLevel')}
          value={String(content.touchLevel)}
          onChange={(value) => set('touchLevel')(Number(value))}
          options={TOUCH_LEVELS.map((value) => ({ value: String(value), label: t(`practice.touch.${value}`) }))}
        />
        <details className={editing.fold}>
          <summary>{t('catalogue.regions', { count: chosen.length })}</summary>
          <Checks path="regions" legend={t('field.regions')} value={content.regions} onChange={set('regions')} options={regions.map((region) => ({ value: region.code, label: text(region.name) }))} />
        </details>
        {chosen.length > 0 && <p className={editing.hint}>{list(chosen)}</p>}
        <Checks path="with" legend={t('field.with')} value={content.with} onChange={set('with')} options={COMPANY.map((value) => ({ value, label: t(`practice.with.${value}`) }))} />
      </section>

      <section className={editing.card} aria-labelledby="steps-title">
        <h2 id="steps-title">{t('catalogue.part.steps')}</h2>
        <Rows
          path="steps"
          legend={t('field.steps')}
          hint={t('catalogue.steps.hint')}
          name={(place) => t('catalogue.step', { place })}
          rows={content.steps}
          onChange={set('steps')}
          blank={noText}
          add={t('catalogue.steps.add')}
          most={6}
        >
          {(step, change, i) => <TextPair path={`steps[${i}]`} label={t('catalogue.step', { place: i + 1 })} value={step} onChange={change} rows={2} />}
        </Rows>
        <Rows
          path="stopWords"
          legend={t('field.stopWords')}
          hint={t('catalogue.stopWords.hint')}
          name={(place) => t('catalogue.stopWord', { place })}
          rows={content.stopWords}
          onChange={set('stopWords')}
          blank={noText}
          add={t('catalogue.stopWords.add')}
          most={8}
        >
          {(word, change, i) => <TextPair path={`stopWords[${i}]`} label={t('catalogue.stopWord', { place: i + 1 })} value={word} onChange={change} />}
        </Rows>
      </section>

      <section className={editing.card} aria-labelledby="evidence-title">
        <h2 id="evidence-title">{t('catalogue.part.evidence')}</h2>
        <Checks
          path="mechanisms"
          legend={t('field.mechanisms')}
          value={content.mechanisms}
          onChange={set('mechanisms')}
          options={(catalogue?.mechanisms ?? []).map((mechanism) => ({ value: mechanism.code, label: text(mechanism.name) }))}
        />
        <Rows
          path="evidence"
          legend={t('field.evidence')}
          hint={t('catalogue.evidence.hint')}
          name={(place) => t('catalogue.evidenceOf', { place })}
          rows={content.evidence}
          onChange={set('evidence')}
          blank={noEvidence}
          add={t('catalogue.evidence.add')}
          most={12}
        >
          {(evidence, change, i) => <EvidenceFields path={`evidence[${i}]`} evidence={evidence} onChange={change} />}
        </Rows>
      </section>
    </>
  );
}

/** What one study says and does not say; the study is picked from the research base. */
function EvidenceFields({ path, evidence, onChange }: { path: string; evidence: Evidence; onChange: (evidence: Evidence) => void }) {
  const t = useT();
  const studies = useReferences().data?.references ?? [];
  const study = studies.find((each) => each.id === evidence.study);
  const sorted = studies.toSorted((a, b) => studyLine(a).localeCompare(studyLine(b)));
  const set = <K extends keyof Evidence>(field: K) => (value: Evidence[K]) => onChange({ ...evidence, [field]: value });
  return (
    <div className={styles.fields}>
      <Choice
        path={`${path}.study`}
        label={t('field.study')}
        value={evidence.study}
        onChange={set('study')}
        options={[{ value: '', label: t('catalogue.study.choose') }, ...sorted.map((each) => ({ value: each.id, label: studyLine(each), lang: 'en' }))]}
      />
      {study && (
        <p className={editing.hint}>
          <Study study={study} />
        </p>
      )}
      <div className={editing.grid}>
        <NumberField path={`${path}.n`} label={t('field.n')} description={t('catalogue.n.hint')} value={evidence.n ?? null} onChange={set('n')} />
        <Choice path={`${path}.strength`} label={t('field.strength')} value={evidence.strength} onChange={set('strength')} options={STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) }))} />
      </div>
      <TextPair path={`${path}.population`} label={t('field.population')} value={evidence.population} onChange={set('population')} rows={2} />
      <TextPair path={`${path}.finding`} label={t('field.finding')} value={evidence.finding} onChange={set('finding')} rows={2} />
      <TextPair path={`${path}.didNotShow`} label={t('field.didNotShow')} value={evidence.didNotShow} onChange={set('didNotShow')} rows={2} />
    </div>
  );
}

interface ChoiceProps<V extends string> {
  path: string;
  label: string;
  value: V;
  options: { value: V; label: string; lang?: string | undefined }[];
  onChange: (value: V) => void;
}

function Choice<V extends string>({ path, label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <NativeSelect
      id={fieldId(path)}
      label={label}
      value={value}
      error={useFault(path)}
      onChange={(event) => onChange(event.currentTarget.value as V)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

interface NumberProps {
  path: string;
  label: string;
  description?: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number; null while nothing is entered. */
function NumberField({ path, label, description, value, onChange }: NumberProps) {
  return (
    <TextInput
      id={fieldId(path)}
      label={label}
      description={description}
      inputMode="numeric"
      value={value ?? ''}
      error={useFault(path)}
      onChange={(event) => {
        const digits = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 8);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
