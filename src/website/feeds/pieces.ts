const PIECE = 64 * 1024;

/** Text in pieces worth sending: what is made of many short strings is put together. */
export async function* inPieces(
  strings: AsyncIterable<string | Buffer>,
  size = PIECE,
): AsyncGenerator<string> {
  let piece = '';
  for await (const string of strings) {
    piece += String(string);
    if (piece.length < size) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
