import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Report, reportSchema } from '../contract.ts';

const keptSchema = reportSchema.extend({ at: z.iso.datetime() });

/** A report as it is kept, with when it came. */
export type KeptReport = z.infer<typeof keptSchema>;

export type ReportLog = { keep(report: Report): Promise<void> };

/** Appends reports to a file of JSON Lines: one write a line, so that two reports at once never share one. */
export function openReportLog(file: string, now: () => Date = () => new Date()): ReportLog {
  let cutShort = false;
  return {
    async keep(report) {
      const line = `${JSON.stringify({ at: now().toISOString(), ...report })}\n`;
      // After a write that failed (a disk that was full), part of a line may be there: the next one does not go on it.
      const start = cutShort ? '\n' : '';
      cutShort = true;
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, start + line);
      cutShort = false;
    },
  };
}

/** The reports of a file, oldest first, and the numbers of the lines that hold none (a disk that was full cuts one short). */
export async function readReports(file: string): Promise<{ reports: KeptReport[]; unreadable: number[] }> {
  const lines = (await readFile(file, 'utf8').catch(emptyWhereMissing)).split('\n');
  const reports: KeptReport[] = [];
  const unreadable: number[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const report = keptSchema.safeParse(jsonOf(line));
    if (report.success) reports.push(report.data);
    else unreadable.push(i + 1);
  });
  return { reports, unreadable };
}

function emptyWhereMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
