/**
 * An address as clients take it that put the interface's version behind it themselves (Mistral's, Ollama's, Anthropic's): addresses are given with it
 * as often as without (`https://api.mistral.ai/v1`).
 */
export function withoutVersion(address: string): string {
  return address.replace(/\/+$/, '').replace(/\/(?:v1|api)$/, '');
}
