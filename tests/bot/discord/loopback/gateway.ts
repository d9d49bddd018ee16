import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { applicationId, botUser, guildCreate, guildId } from './payloads.ts';

type Packet = { op: number; d?: unknown; s?: number; t?: string };
type Identify = { token: string; intents: number; properties: Record<string, string>; shard?: number[]; compress?: boolean };
type Resume = { token: string; session_id: string; seq: number };

/** Discord's gateway: one session at a time, which keeps its events for whoever resumes it. */
export function createGateway({
  server,
  token,
  intents,
  fault,
}: {
  server: Server;
  token: string;
  intents: number;
  fault(rule: string): void;
}) {
  const sockets = new WebSocketServer({ server, path: '/gateway/' });
  const counts = { identified: 0, resumed: 0, heartbeats: 0, replayed: 0 };
  let session: { id: string; events: Packet[] } | null = null;
  let socket: WebSocket | null = null;
  let onReady: (() => void)[] = [];
  /** Lets events get lost on their way, as they are when a connection dies unseen. */
  let deaf = false;
  /** How many events that arrived already are sent again to who resumes. */
  let overlap = 0;

  const send = (to: WebSocket, packet: Packet) => to.send(JSON.stringify({ s: null, t: null, d: null, ...packet }));

  const dispatch = (t: string, d: unknown): void => {
    if (!session) throw new Error(`nobody has identified: ${t} can't be sent`);
    const packet = { op: 0, t, d, s: session.events.length + 1 };
    session.events.push(packet);
    if (socket && !deaf) send(socket, packet);
  };

  const nowReady = () => {
    for (const resolve of onReady) resolve();
    onReady = [];
  };

  const identify = (from: WebSocket, { token: given, intents: asked, properties, shard }: Identify, host: string) => {
    if (given !== token) return from.close(4004, 'Authentication failed');
    if (asked !== intents) fault(`identify with intents ${asked}`);
    for (const key of ['os', 'browser', 'device']) if (!properties[key]) fault(`identify without ${key}`);
    if (shard && (shard[0] !== 0 || shard[1] !== 1)) fault(`identify with shard ${shard}`);
    counts.identified++;
    session = { id: `session-${counts.identified}`, events: [] };
    socket = from;
    dispatch('READY', {
      v: 10,
      user: botUser,
      session_id: session.id,
      resume_gateway_url: `ws://${host}/gateway/`,
      guilds: [{ id: guildId, unavailable: true }],
      application: { id: applicationId, flags: 0 },
    });
    dispatch('GUILD_CREATE', guildCreate);
    nowReady();
  };

  const resume = (from: WebSocket, { token: given, session_id: id, seq }: Resume) => {
    if (given !== token) fault('resume with another token');
    if (!session || id !== session.id || seq > session.events.length) return send(from, { op: 9, d: false });
    counts.resumed++;
    socket = from;
    const missed = session.events.slice(Math.max(0, seq - overlap));
    counts.replayed += missed.length;
    for (const packet of missed) send(from, packet);
    dispatch('RESUMED', {});
    nowReady();
  };

  sockets.on('connection', (from, request) => {
    const query = new URL(request.url ?? '', 'ws://gateway').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') fault(`connected with ${query}`);
    from.on('close', () => {
      if (socket === from) socket = null;
    });
    from.on('message', (data) => {
      const packet: Packet = JSON.parse(String(data));
      if (packet.op === 1) {
        counts.heartbeats++;
        send(from, { op: 11 });
      }
      // A packet of this kind carries this payload.
      else if (packet.op === 2) identify(from, packet.d as Identify, request.headers.host ?? '');
      else if (packet.op === 6) resume(from, packet.d as Resume);
      else fault(`packet of op ${packet.op}`);
    });
    send(from, { op: 10, d: { heartbeat_interval: 400 } });
  });

  return {
    counts,
    dispatch,
    isConnected: () => socket !== null,
    /** Resolves at the next identify or resume. */
    nextReady: () => new Promise<void>((resolve) => onReady.push(resolve)),
    loseEvents: (lost: boolean) => {
      deaf = lost;
    },
    repeatOnResume: (events: number) => {
      overlap = events;
    },
    /** The connection dies without a word. */
    drop: () => socket?.terminate(),
    closeWith: (code: number) => socket?.close(code),
    askToReconnect: () => socket && send(socket, { op: 7 }),
    invalidate: (resumable: boolean) => {
      if (!resumable) session = null;
      if (socket) send(socket, { op: 9, d: resumable });
    },
    close: () => {
      for (const one of sockets.clients) one.terminate();
      sockets.close();
    },
  };
}
