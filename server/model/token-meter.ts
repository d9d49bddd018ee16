import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';
import { z } from 'zod';

/** What a model read and what it wrote. */
type Tokens = { input: number; output: number };

/** Characters of a token where a service tells no count: French runs to four in the common vocabularies, and a budget is better kept than missed. */
const charactersPerToken = 3.5;

/** Counts the tokens of every call: as the service tells them, else by length. A call that broke off has cost what was sent at least. */
export class TokenMeter extends BaseCallbackHandler {
  readonly name = 'greffier-token-meter';
  private readonly spend: (tokens: number) => void;
  private readonly used: Tokens = { input: 0, output: 0 };
  private readonly sent = new Map<string, number>();

  constructor(spend: (tokens: number) => void) {
    super();
    this.spend = spend;
  }

  override handleChatModelStart(_model: unknown, messages: BaseMessage[][], runId: string): void {
    const characters = messages.flat().reduce((sum, message) => sum + message.text.length + 16, 0);
    this.sent.set(runId, characters / charactersPerToken);
  }

  override handleLLMEnd(output: LLMResult, runId: string): void {
    const message = output.generations[0]?.[0];
    const told = message && 'message' in message ? usageOf(message.message) : undefined;
    this.count(told ?? { input: this.sent.get(runId) ?? 0, output: (message?.text.length ?? 0) / charactersPerToken });
    this.sent.delete(runId);
  }

  override handleLLMError(_error: unknown, runId: string): void {
    this.count({ input: this.sent.get(runId) ?? 0, output: 0 });
    this.sent.delete(runId);
  }

  /** All that was counted since it began. Services ask several times as much for what they write as for what they read. */
  get total(): Tokens {
    return { ...this.used };
  }

  private count({ input, output }: Tokens): void {
    this.used.input += input;
    this.used.output += output;
    this.spend(input + output);
  }
}

/** Tokens in and out as the client read them off the service's answer. */
function usageOf(message: unknown): Tokens | undefined {
  const read = usageSchema.safeParse(message);
  if (!read.success) return undefined;
  const { input_tokens: input, output_tokens: output } = read.data.usage_metadata;
  return input + output > 0 ? { input, output } : undefined;
}

const usageSchema = z.object({ usage_metadata: z.object({ input_tokens: z.number(), output_tokens: z.number() }) });
