/** Words at a place of a page, in points from its lower left corner; `turn` in degrees against the clock. */
export type Words = { x: number; y: number; text: string; size?: number; turn?: number };
export type PdfPage = { words?: Words[]; jpeg?: { bytes: Uint8Array; width: number; height: number } };

/** A small PDF made by hand: A4 pages with words in Helvetica, over a picture that fills the page where there is one. */
export function makePdf(pages: PdfPage[], trailer = ''): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids: number[] = [];
  for (const page of pages) {
    const picture = page.jpeg;
    const content = [...(picture ? ['q 595 0 0 842 0 0 cm /Im Do Q'] : []), ...(page.words ?? []).map(drawn)].join('\n');
    add(stream('', Buffer.from(content, 'latin1')));
    const contents = objects.length;
    let resources = '/Font << /F 3 0 R >>';
    if (picture) {
      const size = `/Width ${picture.width} /Height ${picture.height}`;
      add(stream(`/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`, picture.bytes));
      resources += ` /XObject << /Im ${objects.length} 0 R >>`;
    }
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << ${resources} >> >>`);
    kids.push(objects.length);
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  return assemble(objects, trailer);
}

/** Lines of text from the top left corner down, one below the other. */
export function column(lines: string[], at: { x: number; y: number; size?: number; leading?: number }): Words[] {
  const size = at.size ?? 11;
  return lines.map((text, i) => ({ x: at.x, y: at.y - i * (at.leading ?? size * 1.2), text, size })).filter((words) => words.text !== '');
}

function drawn({ x, y, text, size = 11, turn = 0 }: Words): string {
  const angle = (turn * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)].map((part) => part.toFixed(5)).join(' ');
  const bytes = text
    .replace(/’/g, '\x92')
    .replace(/€/g, '\x80')
    .replace(/œ/g, '\x9c')
    .replace(/[\\()]/g, '\\$&');
  return `BT /F ${size} Tf ${matrix} ${x} ${y} Tm (${bytes}) Tj ET`;
}

function stream(entries: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

function assemble(objects: Buffer[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [i, body] of objects.entries()) {
    offsets.push(length);
    const object = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
