import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import type { BaseMessage } from '@langchain/core/messages';
import type { LLMResult } from '@langchain/core/outputs';

/** Characters of a token where a service tells no count: French runs to four in the common vocabularies, and a budget is better kept than missed. */
const charactersPerToken = 3.5;

/** Counts the tokens of every call: as the service tells them, else by length. A call that broke off has cost what was sent at least. */
export class TokenMeter extends BaseCallbackHandler {
  readonly name = 'greffier-token-meter';
  private readonly spend: (tokens: number) => void;
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
    this.spend(told ?? (this.sent.get(runId) ?? 0) + (message?.text.length ?? 0) / charactersPerToken);
    this.sent.delete(runId);
  }

  override handleLLMError(_error: unknown, runId: string): void {
    this.spend(this.sent.get(runId) ?? 0);
    this.sent.delete(runId);
  }
}

/** Tokens in and out as the client read them off the service's answer. */
function usageOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !('usage_metadata' in message)) return undefined;
  const usage = message.usage_metadata;
  if (typeof usage !== 'object' || usage === null || !('total_tokens' in usage)) return undefined;
  return typeof usage.total_tokens === 'number' && usage.total_tokens > 0 ? usage.total_tokens : undefined;
}
