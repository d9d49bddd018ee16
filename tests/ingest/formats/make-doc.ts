const sector = 512;
const endOfChain = -2;

/** A small old Word document made by hand: a container with the two streams that hold the text (UTF-16) and where it stands. */
export function makeDoc(text: string): Uint8Array {
  const encoded = Buffer.from(text.replace(/\n/g, '\r'), 'utf16le');
  const main = Buffer.alloc(4096);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt32LE(text.length, 0x4c);
  encoded.copy(main, 0x600);
  const table = Buffer.alloc(4096);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt32LE(0x600, 15);
  return makeContainer({ WordDocument: main, '0Table': table });
}

/** A compound file ([MS-CFB]) of streams that have 4096 bytes each. */
export function makeContainer(streams: Record<string, Buffer>): Uint8Array {
  const names = Object.entries(streams);
  const chains = Buffer.alloc(sector, 0xff);
  chains.writeInt32LE(-3, 0);
  chains.writeInt32LE(endOfChain, 4);
  const directory = [entry('Root Entry', 5, endOfChain, 0, 1)];
  names.forEach(([name], i) => {
    const start = 2 + i * 8;
    for (let part = 0; part < 8; part += 1) chains.writeInt32LE(part === 7 ? endOfChain : start + part + 1, (start + part) * 4);
    directory.push(entry(name, 2, start, 4096, -1, i + 1 < names.length ? i + 2 : -1));
  });
  while (directory.length < 4) directory.push(Buffer.alloc(128));
  return new Uint8Array(Buffer.concat([head(), chains, ...directory, ...names.map(([, stream]) => stream)]));
}

function head(): Buffer {
  const bytes = Buffer.alloc(sector, 0xff);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(bytes);
  bytes.fill(0, 8, 76);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeInt16LE(9, 30);
  bytes.writeInt16LE(6, 32);
  bytes.writeInt32LE(1, 44);
  bytes.writeInt32LE(1, 48);
  bytes.writeInt32LE(4096, 56);
  bytes.writeInt32LE(endOfChain, 60);
  bytes.writeInt32LE(endOfChain, 68);
  bytes.writeInt32LE(0, 76);
  return bytes;
}

function entry(name: string, type: number, start: number, size: number, child: number, right = -1): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeInt32LE(-1, 68);
  bytes.writeInt32LE(right, 72);
  bytes.writeInt32LE(child, 76);
  bytes.writeInt32LE(start, 116);
  bytes.writeInt32LE(size, 120);
  return bytes;
}
