/**
 * Something a node keeps in memory until it is told to forget it. What was begun to be read before
 * that is not kept, because it may be what was before.
 */
export class Remembered<Value> {
  private value: Value | undefined;
  private generation = 0;

  /** @param mayKeep whether somebody would tell us when it changes. */
  async get(read: () => Promise<Value>, mayKeep: boolean): Promise<Value> {
    if (mayKeep && this.value !== undefined) return this.value;
    const { generation } = this;
    const value = await read();
    if (mayKeep && generation === this.generation) this.value = value;
    return value;
  }

  forget(): void {
    this.generation += 1;
    this.value = undefined;
  }
}
