import type { Contender, Kind } from '../running/contenders';
import type { Findings } from '../running/run-all';

/** Which contender is meant. */
export interface Which {
  kind: Kind;
  offers: number;
}

/** What the findings say, by measurement and contender. Undefined is what was not measured. */
export class Figures {
  constructor(private readonly findings: Findings) {}

  /** Answers a second: the median of the rounds. */
  rate(measurement: string, which: Which): number | undefined {
    return median(this.rates(measurement, which));
  }

  /** How many times as many answers one gives as another: the median of the ratios of each round. */
  ratio(measurement: string, one: Which, other: Which): number | undefined {
    const others = this.rates(measurement, other);
    return median(
      this.rates(measurement, one).flatMap((rate, round) => {
        const beside = others[round];
        return beside === undefined ? [] : [rate / beside];
      }),
    );
  }

  /** Megabytes held after the rounds. */
  memory(which: Which): number | undefined {
    const bytes = find(this.findings.memory, which);
    return bytes === undefined ? undefined : bytes / 1024 ** 2;
  }

  /** Seconds from the start of the process until it answered. */
  start(which: Which): number | undefined {
    const contender = [...this.findings.memory.keys()].find((one) => is(one, which));
    return contender && contender.child.startedIn / 1000;
  }

  /** Milliseconds of a publish. */
  publish(which: Which): number | undefined {
    return median(find(this.findings.publishing, which) ?? []);
  }

  private rates(measurement: string, which: Which): number[] {
    const series = this.findings.series.find(
      (one) => one.measurement === measurement && is(one.contender, which),
    );
    return series?.rates ?? [];
  }
}

const is = (contender: Contender, { kind, offers }: Which): boolean =>
  contender.kind === kind && contender.offers === offers;

function find<Value>(values: Map<Contender, Value>, which: Which): Value | undefined {
  return [...values].find(([contender]) => is(contender, which))?.[1];
}

function median(numbers: number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
