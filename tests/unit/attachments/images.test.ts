import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { read } from './read';

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><dc:description xmlns:dc="d"><rdf:Alt><rdf:li>fracture du poignet</rdf:li></rdf:Alt></dc:description><xmp:CreatorTool xmlns:xmp="x">Outil</xmp:CreatorTool></rdf:RDF></x:xmpmeta>`;

/** A file with a byte order mark, one folder and one description (TIFF 6.0). */
function tiff(description: string): Buffer {
  const text = Buffer.from(`${description}\0`);
  const folder = Buffer.alloc(26);
  folder.write('II*\0', 'latin1');
  folder.writeUInt32LE(8, 4);
  folder.writeUInt16LE(1, 8);
  folder.writeUInt16LE(0x010e, 10);
  folder.writeUInt16LE(2, 12);
  folder.writeUInt32LE(text.length, 14);
  folder.writeUInt32LE(26, 18);
  return Buffer.concat([folder, text]);
}

function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const unreadPicture = (name: string) => [{ name, why: 'no-text' }];

test('a picture without words has no text', async () => {
  const pictures = {
    'a.jpg': Buffer.from('ffd8ffe000104a464946', 'hex'),
    'a.png': PNG,
    'a.gif': Buffer.from('GIF89a'),
    'a.webp': Buffer.from('RIFF\0\0\0\0WEBP'),
    'a.tif': tiff('     '),
    'a.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'),
    'a.bmp': Buffer.from([0x42, 0x4d, 10, 0, 0, 0, 0, 0, 0, 0]),
  };
  for (const [name, bytes] of Object.entries(pictures)) {
    expect(await read(name, new Uint8Array(bytes)), name).toEqual({ state: 'unread', why: 'no-text' });
  }
});

test('a photograph gives what was written beside it, and its picture stays unread', async () => {
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0e', 'latin1'),
    Buffer.from([0x1c, 2, 120, 0, 9]),
    Buffer.from('brûlure!'),
  ]);
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff('Plaie de Camille')])),
    jpegSegment(0xfe, Buffer.from('eczéma')),
    jpegSegment(0xed, iptc),
    jpegSegment(0xe1, Buffer.from(XMP)),
  ]);
  expect(await read('p.jpg', new Uint8Array(jpeg))).toEqual({
    state: 'read',
    text: 'Plaie de Camille\neczéma\nbrûlure!\nfracture du poignet',
    marks: [],
    unread: unreadPicture('p.jpg'),
  });
});

test('the text chunks of a PNG are read, plain and folded', async () => {
  const png = Buffer.concat([
    PNG,
    pngChunk('tEXt', Buffer.from('Description\0radio', 'latin1')),
    pngChunk('tEXt', Buffer.from('Software\0Outil', 'latin1')),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), zlibSync(Buffer.from('IRM du genou'))])),
    pngChunk('iTXt', Buffer.concat([Buffer.from('Comment\0\0\0fr\0\0'), Buffer.from('méniscectomie')])),
    pngChunk('eXIf', tiff('entorse')),
  ]);
  expect(await read('r.png', new Uint8Array(png))).toMatchObject({
    text: 'radio\nIRM du genou\nméniscectomie\nentorse',
    unread: unreadPicture('r.png'),
  });
});

test('a TIFF and a WebP give their descriptions', async () => {
  const exif = tiff('échographie');
  expect(await read('s.tif', new Uint8Array(exif))).toMatchObject({ text: 'échographie' });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(exif.length);
  const webp = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPEXIF'), size, exif]);
  expect(await read('s.webp', new Uint8Array(webp))).toMatchObject({ text: 'échographie' });
});
