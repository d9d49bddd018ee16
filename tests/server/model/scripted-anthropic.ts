import { argsOf, pieces, refused, type Script, type Service, service, write } from './scripted-service.ts';

/** A service on loopback that speaks Anthropic's messages: whole, and streamed as events of content blocks. */
export function anthropicService(script: Script): Promise<Service> {
  return service(async (asked, n, response) => {
    const reply = script(asked, n);
    if (refused(reply, response)) return;
    const usage = { input_tokens: 100, output_tokens: 20 };
    const stop_reason = 'text' in reply ? 'end_turn' : 'tool_use';
    const base = { id: `msg-${n}`, type: 'message', role: 'assistant', model: 'scripted', stop_sequence: null };
    if (!asked.body.stream) {
      const block =
        'text' in reply
          ? { type: 'text', text: reply.text }
          : { type: 'tool_use', id: `call-${n}`, name: reply.tool, input: JSON.parse(argsOf(reply)) as unknown };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...base, content: [block], stop_reason, usage }));
      return;
    }
    const event = (type: string, data: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    const opened = 'text' in reply ? { type: 'text', text: '' } : { type: 'tool_use', id: `call-${n}`, name: reply.tool, input: {} };
    const parts = pieces('text' in reply ? reply.text : argsOf(reply)).map((part) =>
      event('content_block_delta', {
        index: 0,
        delta: 'text' in reply ? { type: 'text_delta', text: part } : { type: 'input_json_delta', partial_json: part },
      }),
    );
    response.setHeader('content-type', 'text/event-stream');
    const start = [
      event('message_start', { message: { ...base, content: [], stop_reason: null, usage: { input_tokens: 100, output_tokens: 1 } } }),
      event('content_block_start', { index: 0, content_block: opened }),
    ];
    const end = [
      event('content_block_stop', { index: 0 }),
      event('message_delta', { delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: 20 } }),
      event('message_stop', {}),
    ];
    await write(response, [...start, ...parts], end, reply);
  });
}
