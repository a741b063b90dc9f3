import { AppError } from '@kindling/shared';
import { type AdmissionPorts, admit, nameOfRoom } from './admission.ts';
import { isConversationOf } from './conversation-calls.ts';
import type { LiveServer, LiveSocket } from './live-server.ts';

/** Thousands at once would starve the requests. */
const RECHECKS_AT_ONCE = 4;

interface RecheckPorts extends AdmissionPorts {
  log: { warn(data: object, message: string): void };
}

/** Asks again who a connection is: its rooms follow, or it ends. Never rejects. */
async function recheckConnection(ports: RecheckPorts, socket: LiveSocket): Promise<void> {
  try {
    const { principal, rooms } = await admit(ports, socket.data.credentials);
    // Gone meanwhile: joining would leave its id in the rooms for ever.
    if (!socket.connected) return;
    socket.data.principal = principal;
    const stays = (room: string) => room === socket.id || isConversationOf(principal.schoolId, room);
    const wanted = new Set(rooms.map((room) => nameOfRoom(principal.schoolId, room)));
    // A socket's first room is its own id. Conversations it has joined are its own as long as it is of the school.
    for (const room of socket.rooms) if (!stays(room) && !wanted.has(room)) await socket.leave(room);
    await socket.join([...wanted]);
  } catch (error) {
    if (error instanceof AppError && error.blame === 'caller') {
      // After `disconnect` the client library does not come back by itself.
      socket.emit('session-ended', {});
      socket.disconnect(true);
      return;
    }
    // The database is away: nobody is thrown out for that.
    ports.log.warn({ err: error }, 'live connection could not be rechecked');
  }
}

/** Looks at every connection once a period, a few at a time. */
export function startRechecking(server: LiveServer, ports: RecheckPorts, everyMs: number) {
  const recheck = (socket: LiveSocket) => recheckConnection(ports, socket);
  let running = false;
  const recheckAll = async () => {
    if (running) return;
    running = true;
    // One iterator for all lanes: each takes the next connection.
    const sockets = [...server.sockets.sockets.values()].values();
    const lane = async () => {
      for (const socket of sockets) await recheck(socket);
    };
    await Promise.all(Array.from({ length: RECHECKS_AT_ONCE }, lane));
    running = false;
  };
  const timer = setInterval(recheckAll, everyMs);
  return { recheck, stop: () => clearInterval(timer) };
}
