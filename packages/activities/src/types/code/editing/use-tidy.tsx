import { use, useRef, useState } from 'react';
import { AnalyserContext } from '../../../rendering/analyser.ts';

type Outcome = 'tidied' | 'tidyAlready' | 'tidyUnreadable' | 'tidyFailed';

/** Lays the program out anew. What was typed meanwhile is not written over. */
export function useTidy(source: string, onSource: (source: string) => void) {
  const analyser = use(AnalyserContext);
  const [told, setTold] = useState<{ outcome: Outcome; source: string } | null>(null);
  const latest = useRef(source);
  latest.current = source;
  const tidy = async () => {
    if (analyser === null) return;
    try {
      const tidied = await analyser.format(source);
      if (latest.current !== source) return;
      if (tidied === null) return setTold({ outcome: 'tidyUnreadable', source });
      setTold({ outcome: tidied === source ? 'tidyAlready' : 'tidied', source: tidied });
      if (tidied !== source) onSource(tidied);
    } catch {
      // Not to be had now; the sentence says so, and the button is still there.
      setTold({ outcome: 'tidyFailed', source });
    }
  };
  return {
    isOffered: analyser !== null,
    tidy: () => void tidy(),
    /** A key of the messages, until the program is changed. */
    outcome: told?.source === source ? told.outcome : null,
  };
}
