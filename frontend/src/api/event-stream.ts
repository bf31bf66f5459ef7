/** One server-sent event. */
export interface StreamEvent {
  type: string;
  data: string;
  /** Null when the event has none: the listener's position stays. */
  id: string | null;
}

function parse(block: string): StreamEvent | null {
  const event = { type: 'message', data: [] as string[], id: null as string | null };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const [field, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (field === 'event') {
      event.type = value;
    } else if (field === 'data') {
      event.data.push(value);
    } else if (field === 'id') {
      event.id = value;
    }
  }

  return event.data.length === 0 ? null : { ...event, data: event.data.join('\n') };
}

/**
 * Reads `text/event-stream` (WHATWG HTML, section 9.2) from a body, event by event, however the network cut it. Unlike the browser's own
 * EventSource it can carry an Authorization header.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      text = (text + decoder.decode(chunk.value, { stream: true })).replace(/\r\n?/g, '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const event of blocks.map(parse)) {
        if (event) {
          yield event;
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
