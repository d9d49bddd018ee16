/** A thread's program that does with a document what its text says. */
export default function readTask({ bytes, signs }) {
  const text = new TextDecoder().decode(bytes);
  Atomics.add(signs, 0, 1);
  if (text === 'exit') process.exit(3);
  // As a fault in native code: no thread can catch it.
  if (text === 'crash') process.kill(process.pid, 'SIGKILL');
  if (text === 'throw later')
    return new Promise(() =>
      setImmediate(() => {
        throw new Error('from nowhere');
      }),
    );
  while (text === 'stuck');
  return { acts: [], passages: [] };
}
