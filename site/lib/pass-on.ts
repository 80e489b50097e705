/** Milliseconds the CMS has to begin its answer; what it streams then may take longer. */
const LONGEST_WAIT = 10_000;

const asked = ['Accept', 'If-None-Match', 'If-Modified-Since'];
const told = ['Content-Type', 'Cache-Control', 'Last-Modified'];

/**
 * Answers with what the CMS has at an address, as it comes, with its validators. An ETag is made weak,
 * because the bytes may be compressed on the way.
 */
export async function passOn(request: Request, address: string): Promise<Response> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT);
  try {
    const answer = await fetch(address, {
      method: request.method,
      headers: { ...some(request.headers, asked), 'Accept-Encoding': 'identity' },
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, waiting.signal]),
    });
    const headers = new Headers(some(answer.headers, told));
    const etag = answer.headers.get('ETag');
    if (etag) headers.set('ETag', etag.startsWith('W/') ? etag : `W/${etag}`);
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return new Response(null, { status: 503, headers: { 'Retry-After': '60' } });
  } finally {
    clearTimeout(timer);
  }
}

const some = (headers: Headers, names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
