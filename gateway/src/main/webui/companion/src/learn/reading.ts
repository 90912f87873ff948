import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocale } from '../i18n/language';

/** The phone's own voice of a language: one that speaks here and sends the text nowhere. */
const voiceOf = (language: string) =>
  globalThis.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;

export interface Reading {
  /** The phone has a voice for the person's language. */
  available: boolean;
  reading: boolean;
  start: (pieces: string[]) => void;
  stop: () => void;
}

/** Reads aloud with the phone's voice, until the end, a stop, or another page. */
export function useReading(): Reading {
  const { language } = useLocale();
  const [voice, setVoice] = useState(() => voiceOf(language));
  // The voice forgets pieces that nobody holds.
  const pieces = useRef<SpeechSynthesisUtterance[]>([]);
  const [reading, setReading] = useState(false);

  // Some phones know their voices a moment later.
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    const look = () => setVoice(voiceOf(language));
    look();
    speech?.addEventListener?.('voiceschanged', look);
    return () => speech?.removeEventListener?.('voiceschanged', look);
  }, [language]);

  const stop = useCallback(() => {
    pieces.current = [];
    setReading(false);
    globalThis.speechSynthesis?.cancel();
  }, []);

  const start = useCallback(
    (texts: string[]) => {
      stop();
      const queued = texts.map((text) => {
        const piece = new SpeechSynthesisUtterance(text);
        piece.voice = voice;
        piece.lang = voice?.lang ?? language;
        return piece;
      });
      const last = queued.at(-1);
      if (!last) return;
      const over = () => {
        // An end that comes after a new start is none.
        if (pieces.current === queued) setReading(false);
      };
      queued.forEach((piece) => piece.addEventListener('error', over));
      last.addEventListener('end', over);
      pieces.current = queued;
      setReading(true);
      queued.forEach((piece) => speechSynthesis.speak(piece));
    },
    [stop, voice, language],
  );

  useEffect(() => {
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [stop]);

  return { available: voice !== null, reading, start, stop };
}
