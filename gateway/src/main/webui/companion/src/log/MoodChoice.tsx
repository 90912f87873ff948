import { useText } from '../i18n/language';
import { Choice } from '../ui/fields';
import { Face } from '../ui/Face';
import { MOODS, nearestMood } from './moods';

interface MoodChoiceProps {
  legend: string;
  value: number | null | undefined;
  onChange: (value: number) => void;
}

export function MoodChoice({ legend, value, onChange }: MoodChoiceProps) {
  const t = useText();
  const options = MOODS.map((mood, at) => ({ value: mood.value, label: t(mood.label), picture: <Face mood={at} /> }));
  return (
    <Choice cells legend={legend} options={options} value={value === null || value === undefined ? null : nearestMood(value)} onChange={onChange} />
  );
}
