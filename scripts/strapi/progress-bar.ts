import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../../src/website/projection/compare';

/**
 * A bar that shows how far a piece of work is. Where there is no terminal it prints a line now and
 * then instead.
 *
 * @param name what is counted, such as "offers".
 */
export function progressBar(name: string): { progress: Progress; stop(): void } {
  const bar = new SingleBar(
    { format: `  ${name} {bar} {value}/{total}`, noTTYOutput: true, notTTYSchedule: 2000 },
    Presets.rect,
  );
  let started = false;
  return {
    progress: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
