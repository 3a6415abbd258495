import { connect, type Socket } from 'node:net';

type Pending = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A session with Firefox's own remote control: `length:json` over a loopback socket. */
export class Marionette {
  private received = Buffer.alloc(0);
  private nextId = 1;
  private greeted = () => undefined as void;
  private readonly pending = new Map<number, Pending>();
  private readonly socket: Socket;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Uint8Array) => this.take(chunk));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const session = new Marionette(socket);
    await new Promise<void>((greeted, refused) => {
      session.greeted = greeted;
      socket.once('error', refused);
    });
    return session;
  }

  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = this.nextId++;
    const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  private take(chunk: Uint8Array): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.toString('ascii', 0, colon));
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.settle(message);
      else this.greeted();
    }
  }

  private settle([, id, failure, result]: unknown[]): void {
    const waiting = this.pending.get(Number(id));
    this.pending.delete(Number(id));
    if (failure) waiting?.reject(new Error(JSON.stringify(failure)));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}
