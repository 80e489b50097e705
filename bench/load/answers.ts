const END_OF_HEAD = '\r\n\r\n';

/** Finds where one answer after another ends in what comes over a connection. */
export class AnswerReader {
  private head: Buffer = Buffer.alloc(0);
  private status = 0;
  private missing = 0;

  /** @param answered is told the status of each answer when its last byte has come. */
  constructor(private readonly answered: (status: number) => unknown) {}

  /** Bodies are counted, not looked at: the generator must cost less than any server. */
  read(chunk: Buffer): void {
    if (this.missing > 0) return this.skip(chunk.length);
    const bytes = this.head.length > 0 ? Buffer.concat([this.head, chunk]) : chunk;
    const end = bytes.indexOf(END_OF_HEAD);
    if (end < 0) {
      this.head = bytes;
      return;
    }
    this.head = Buffer.alloc(0);
    const head = bytes.toString('latin1', 0, end);
    this.status = Number(head.slice(9, 12));
    this.missing = this.status === 304 ? 0 : bodyLength(head);
    this.skip(bytes.length - end - END_OF_HEAD.length);
  }

  private skip(bytes: number): void {
    this.missing -= bytes;
    if (this.missing === 0) this.answered(this.status);
  }
}

function bodyLength(head: string): number {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer does not say how long it is:\n${head}`);
  return Number(length);
}
