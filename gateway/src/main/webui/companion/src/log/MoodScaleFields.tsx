import type { Menu, MoodEntryValues } from '@touchstone/api';
import { useNamed, useServer } from '../app/hooks';
import { useText } from '../i18n/language';
import { Scale } from '../ui/fields';
import { MOOD_SCALES, type MoodScale } from './MoodScales';

/** Here again: the menu's own modules come with the menu, and these scales work offline. */
const MENU = '/api/practice/v1/me/menu';

interface MoodScaleFieldsProps {
  values: Partial<MoodEntryValues>;
  onChange: (change: Partial<Record<MoodScale, number>>) => void;
}

/** The scales of a mood entry; what is sexual where the menu's switch is on, or where a value is there to be changed. */
export function MoodScaleFields({ values, onChange }: MoodScaleFieldsProps) {
  const t = useText();
  const { data: menu } = useServer<Menu>(useNamed('menu'), MENU);
  return (
    <>
      {MOOD_SCALES.filter(({ field, sexualHint }) => !sexualHint || menu?.sexualShelf || typeof values[field] === 'number').map(
        ({ field, question, low, high, sexualHint }) => (
          <Scale
            key={field}
            legend={t(question)}
            low={t(low)}
            high={t(high)}
            extra={sexualHint && <small>{t(sexualHint)}</small>}
            value={values[field]}
            onChange={(value) => onChange({ [field]: value })}
          />
        ),
      )}
    </>
  );
}
