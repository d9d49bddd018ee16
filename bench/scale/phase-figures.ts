/** What a phase of an ingestion took: seconds of the clock and of the processor, peak memory. */
export type PhaseFigures = { phase: string; seconds: number; processor: number; peakBytes: number };

type Noted = PhaseFigures & { pid: number };

/** The phases of an ingestion in the notes of its processes, one JSON a line: the last note of a process and phase is what it took. */
export function phaseFigures(notes: string): PhaseFigures[] {
  const last = new Map<string, Noted>();
  for (const line of notes.split('\n').filter((one) => one !== '')) {
    // What `ingest-phases.ts` wrote there.
    const noted = JSON.parse(line) as Noted;
    last.set(`${noted.pid} ${noted.phase}`, noted);
  }
  const phases = new Map<string, PhaseFigures>();
  for (const { phase, seconds, processor, peakBytes } of last.values()) {
    const sum = phases.get(phase) ?? { phase, seconds: 0, processor: 0, peakBytes: 0 };
    phases.set(phase, {
      phase,
      seconds: sum.seconds + seconds,
      processor: sum.processor + processor,
      peakBytes: Math.max(sum.peakBytes, peakBytes),
    });
  }
  return [...phases.values()];
}
