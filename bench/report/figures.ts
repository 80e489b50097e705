import type { Contender, Kind } from '../running/contenders';
import type { Series } from '../running/rounds';
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
    return median(this.series(measurement, which).rates);
  }

  /** Microseconds of the processor that its process takes for an answer. */
  cost(measurement: string, which: Which): number | undefined {
    return median(this.series(measurement, which).costs);
  }

  /** How many times as many answers one gives as another: the median of the ratios of each round. */
  ratio(measurement: string, one: Which, other: Which): number | undefined {
    return medianRatio(this.series(measurement, one).rates, this.series(measurement, other).rates);
  }

  /** How many answers one gives for the processor time of one answer of another. */
  thrift(measurement: string, one: Which, other: Which): number | undefined {
    return medianRatio(this.series(measurement, other).costs, this.series(measurement, one).costs);
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
    return median(this.publishing(which));
  }

  /** How many times as long a publish takes one as another: the median of the ratios of each turn. */
  publishRatio(one: Which, other: Which): number | undefined {
    return medianRatio(this.publishing(one), this.publishing(other));
  }

  private publishing(which: Which): number[] {
    return find(this.findings.publishing, which) ?? [];
  }

  private series(measurement: string, which: Which): Pick<Series, 'rates' | 'costs'> {
    const series = this.findings.series.find(
      (one) => one.measurement === measurement && is(one.contender, which),
    );
    return series ?? { rates: [], costs: [] };
  }
}

const is = (contender: Contender, { kind, offers }: Which): boolean =>
  contender.kind === kind && contender.offers === offers;

function find<Value>(values: Map<Contender, Value>, which: Which): Value | undefined {
  return [...values].find(([contender]) => is(contender, which))?.[1];
}

/** The median of the ratios of each round, if both took part. */
function medianRatio(numbers: number[], others: number[]): number | undefined {
  return median(
    numbers.flatMap((number, round) => {
      const other = others[round];
      return other === undefined ? [] : [number / other];
    }),
  );
}

function median(numbers: number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
