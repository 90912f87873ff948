let context: AudioContext | undefined;

/** Sound begins with a tap, or the phone does not allow it later. */
export function prepareTone(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume().catch(() => undefined);
}

const PITCH = 440;
const LOUD = 0.15;
const SECONDS = 1.2;

/** A soft tone that fades; nothing where the phone has none. */
export function playTone(): void {
  if (!context) return;
  const now = context.currentTime;
  const sound = context.createOscillator();
  const volume = context.createGain();
  sound.frequency.value = PITCH;
  volume.gain.setValueAtTime(0, now);
  volume.gain.linearRampToValueAtTime(LOUD, now + 0.1);
  volume.gain.linearRampToValueAtTime(0, now + SECONDS);
  sound.connect(volume).connect(context.destination);
  sound.start(now);
  sound.stop(now + SECONDS);
}
