/** What a client of a service threw, in one form: clients name the status of HTTP in three ways, and some put the error that has it into another. */
export type ServiceFault = {
  status: number | null;
  message: string;
  /** It may pass: a service that is busy, starting or out of reach. */
  passes: boolean;
};

/** Wrappers around an error of the network that are looked into. */
const deepest = 4;

export function serviceFault(error: unknown): ServiceFault {
  const chain: Record<string, unknown>[] = [];
  for (let one = error; typeof one === 'object' && one !== null && chain.length < deepest; one = (one as { cause?: unknown }).cause)
    chain.push(one as Record<string, unknown>);
  const status = chain.flatMap((one) => [one.status, one.statusCode, one.status_code]).find((told) => typeof told === 'number') ?? null;
  const network = chain.some(({ name, code }) => /Connection|Timeout/.test(String(name)) || /^(?:E[A-Z]{4,}|UND_ERR)/.test(String(code)));
  return {
    status,
    message: chain.map(({ message }) => String(message)).join(' '),
    passes: status === null ? network : status === 408 || status === 429 || status >= 500,
  };
}
