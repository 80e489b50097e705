/** What the benchmark tells one of its processes to do. */
export interface Order {
  number: number;
  name: string;
  value: unknown;
}

/** What came of an order; the first of all, number 0, says that the process is ready. */
export interface Reply {
  number: number;
  result?: unknown;
  error?: string;
}
