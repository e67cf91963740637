import { describe, expect, test } from 'vitest';
import { read, textOf } from './read';

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('plain text', () => {
  test('is read as UTF-8, as UTF-16, or as old Windows wrote it', async () => {
    const text = 'Épilepsie traitée ; plombémie élevée';
    expect(await textOf('n.txt', text)).toBe(text);
    expect(await textOf('n.txt', `\ufeff${text}`)).toBe(text);
    expect(await textOf('n.txt', latin1(text))).toBe(text);
    expect(await textOf('n.txt', utf16(`\ufeff${text}`))).toBe(text);
    expect(await textOf('n.txt', utf16(text))).toBe(text);
  });

  test('survives one broken byte', async () => {
    const bytes = new TextEncoder().encode(`${'é'.repeat(100)}x fibromyalgie avérée`);
    bytes[200] = 0xff;
    expect(await textOf('n.txt', bytes)).toContain('fibromyalgie avérée');
  });

  test('of any name is read, tables too', async () => {
    expect(await textOf('export', 'Nom;IMC\nModèle;31,2')).toBe('Nom;IMC Modèle;31,2');
    expect(await textOf('t.csv', 'Nom;IMC\nModèle;31,2')).toBe('Nom;IMC Modèle;31,2');
  });

  test('an empty file is read, and empty', async () => {
    expect(await read('n.txt', '')).toEqual({ state: 'read', text: '', marks: [], unread: [] });
  });

  test('bytes that are none are of an unknown format', async () => {
    expect(await read('n.txt', Uint8Array.of(1, 2, 0, 3, 9, 0, 8, 7))).toEqual({
      state: 'unread',
      why: 'unknown-format',
    });
  });

  test('that is sealed is protected', async () => {
    const why = { state: 'unread', why: 'protected' };
    expect(await read('n.asc', '-----BEGIN PGP MESSAGE-----\n\nabc')).toEqual(why);
    expect(await read('smime.p7m', Uint8Array.of(0x30, 0x82, 1, 0))).toEqual(why);
  });
});

describe('a web page', () => {
  test('gives its title, its text, and the texts of pictures and fields, but no script', async () => {
    const page =
      '<!DOCTYPE html><title>Bilan</title><style>p{}</style><script>let a = 1;</script><p>Sclérose en <b>pla</b>ques&nbsp;!</p><img alt="radio du thorax"><input value="asthme"><table><tr><td>TSH</td><td>4,2</td></tr></table>';
    const text = await textOf('page', page);
    expect(text).toBe('Bilan Sclérose en plaques ! radio du thorax asthme TSH 4,2');
  });

  test('is read in the encoding that it states', async () => {
    expect(await textOf('p.html', latin1('<meta charset="iso-8859-1"><p>névrose'))).toBe('névrose');
  });
});

test('what is nested beyond all measure is damaged, and read until there', async () => {
  expect(await read('p.html', `<html>asthme${'<p><div>'.repeat(5_000)}`)).toMatchObject({
    text: 'asthme',
    unread: [{ name: 'p.html', why: 'damaged' }],
  });
  expect(await read('l.rtf', `{\\rtf1 ${'{'.repeat(5_000)}`)).toEqual({ state: 'unread', why: 'damaged' });
});

describe('rich text', () => {
  const rtf = (body: string): string =>
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator Word;}{\\info{\\title Titre}{\\author Auteur}}${body}}`;

  test('gives text, accents in both spellings, tabs and lines', async () => {
    const body = "\\pard D\\'e9pression {\\b s\\u233\\'e9v\\u232?re}\\tab oui\\par \\'c9tat stable \\{1\\}";
    expect(await read('l.rtf', rtf(body))).toMatchObject({
      text: 'Titre\nDépression sévère\toui\nÉtat stable {1}',
    });
  });

  test('leaves pictures, fonts and field codes out, and takes headers, notes and results of fields', async () => {
    const body =
      "{\\pict\\wmetafile8 0123abcd}{\\header En-t\\'eate\\par}{\\field{\\*\\fldinst MERGEFIELD nom}{\\fldrslt Exemple}}{\\footnote Note}";
    const text = await textOf('l.rtf', rtf(body));
    expect(text).not.toMatch(/0123abcd|MERGEFIELD|Arial/);
    for (const part of ['En-tête', 'Exemple', 'Note']) expect(text).toContain(part);
  });

  test('that is cut is read as far as it goes', async () => {
    expect(await textOf('l.rtf', '{\\rtf1 lupus {\\b \\')).toBe('lupus');
  });
});

describe('an attached mail', () => {
  const mail = (headers: string, body: string): string => `${headers}\r\nMIME-Version: 1.0\r\n\r\n${body}`;

  test('gives subject, people and text, in any encoding of mail', async () => {
    const text = await textOf(
      'message',
      mail(
        'From: =?utf-8?q?Jean_Mod=C3=A8le?= <jean@exemple.example>\r\nTo: camille@exemple.example\r\nSubject: =?iso-8859-1?Q?R=E9sultats?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
        'Glyc=E9mie =E0 1,8=\r\n0 g/L',
      ),
    );
    expect(text).toContain('Résultats Jean Modèle jean@exemple.example camille@exemple.example');
    expect(text).toContain('Glycémie à 1,80 g/L');
  });

  test('is said once where it is written as text and as a page', async () => {
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\neczema\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>eczema et <i>gale</i></p>\r\n--b--';
    const text = await textOf('m.eml', mail('Content-Type: multipart/alternative; boundary=b', body));
    expect(text).toBe('eczema et gale');
  });

  test('gives its attachments, and those of mails within it', async () => {
    const inner = mail('Subject: dedans\r\nContent-Type: text/plain', 'hépatite');
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nvoir\r\n--b\r\nContent-Type: text/csv; name="bilan.csv"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('ferritine;12')}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b\r\nContent-Type: image/png; name="photo.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--`;
    const content = await read('m.eml', mail('Content-Type: multipart/mixed; boundary=b', body));
    expect(content).toMatchObject({ state: 'read', unread: [{ name: 'photo.png', why: 'no-text' }] });
    const text = content.state === 'read' ? content.text : '';
    for (const part of ['bilan.csv', 'ferritine;12', 'dedans', 'hépatite', 'photo.png'])
      expect(text).toContain(part);
  });

  test('that is encrypted gives its subject, and the rest is protected', async () => {
    const headers =
      'Subject: confidentiel\r\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b';
    expect(await read('m.eml', mail(headers, '--b\r\n\r\nabc\r\n--b--'))).toEqual({
      state: 'read',
      text: 'confidentiel',
      marks: [],
      unread: [{ name: 'm.eml', why: 'protected' }],
    });
  });
});
