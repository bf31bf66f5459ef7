import { readEvents, type StreamEvent } from '@/api/event-stream';

function bodyOf(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      pieces.forEach((piece) => controller.enqueue(encoder.encode(piece)));
      controller.close();
    },
  });
}

async function eventsOf(...pieces: string[]): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(bodyOf(...pieces))) {
    events.push(event);
  }

  return events;
}

describe('an event stream', () => {
  it('is read whole, wherever the network cut it', async () => {
    const text = 'event: stats\ndata: {"revision":7}\nid: 7.1\n\nevent: heartbeat\ndata: {}\n\n';
    const whole = await eventsOf(text);
    expect(whole).toEqual([
      { type: 'stats', data: '{"revision":7}', id: '7.1' },
      { type: 'heartbeat', data: '{}', id: null },
    ]);
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(await eventsOf(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
  });

  it('joins lines of data and skips comments', async () => {
    expect(await eventsOf(': hello\ndata: a\ndata: b\n\n: silence\n\n')).toEqual([{ type: 'message', data: 'a\nb', id: null }]);
  });

  it('understands line ends of every kind', async () => {
    expect(await eventsOf('event: sync\r\ndata: 1\r\n\r\n')).toEqual([{ type: 'sync', data: '1', id: null }]);
  });

  it('drops an event that its end cut short', async () => {
    expect(await eventsOf('data: whole\n\ndata: half')).toEqual([{ type: 'message', data: 'whole', id: null }]);
  });
});
