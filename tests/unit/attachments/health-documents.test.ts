import { expect, test } from 'vitest';
import { zip } from './build-office';
import { pdf, showText } from './build-pdf';
import { read } from './read';

const CDA = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Compte rendu de consultation</title><recordTarget><patientRole><id extension="000000000000000" root="1.2.250.1.213.1.4.8"/><patient><name><given>Camille</given><family>EXEMPLE</family></name><birthTime value="19610305"/></patient></patientRole></recordTarget><component>${body}</component></ClinicalDocument>`;

test('a CDA document is marked, and its text, names of codes and patient are read', async () => {
  const body =
    '<structuredBody><section><code displayName="Antécédents"/><text><paragraph>Asthme <content>sévère</content></paragraph></text></section></structuredBody>';
  expect(await read('DOC00001.XML', CDA(body))).toMatchObject({
    state: 'read',
    marks: ['cda'],
    text: expect.stringMatching(
      /consultation[\s\S]*Camille EXEMPLE[\s\S]*19610305[\s\S]*Antécédents[\s\S]*Asthme sévère/,
    ),
  });
});

test('the document that a CDA wraps is read: PDF, rich text, plain text', async () => {
  const wrapped = {
    pdf: pdf([showText('cholestase')]),
    rtf: Buffer.from('{\\rtf1 cholestase}'),
    txt: Buffer.from('cholestase'),
  };
  for (const bytes of Object.values(wrapped)) {
    const base64 = Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\n');
    const body = `<nonXMLBody><text mediaType="application/pdf" representation="B64">${base64}</text></nonXMLBody>`;
    const content = await read('cr.xml', CDA(body));
    expect(content).toMatchObject({
      marks: ['cda'],
      unread: [],
      text: expect.stringContaining('cholestase'),
    });
  }
});

test('an XDM archive is marked, by its folder or by its name, and read', async () => {
  const files = {
    'README.TXT': 'Lisez-moi',
    'IHE_XDM/SUBSET01/METADATA.XML':
      '<rim:Slot xmlns:rim="r"><rim:Value>PID-5|EXEMPLE^Camille</rim:Value></rim:Slot>',
    'IHE_XDM/SUBSET01/DOC00001.XML': CDA('<text>angor</text>'),
    'IHE_XDM/SUBSET01/CDA.XSL': '<xsl:stylesheet>du style</xsl:stylesheet>',
  };
  const content = await read('echange.zip', zip(files));
  expect(content).toMatchObject({ state: 'read', unread: [], text: expect.stringContaining('angor') });
  expect(content).toMatchObject({ marks: ['xdm', 'cda'], text: expect.stringContaining('EXEMPLE^Camille') });
  expect(content).toMatchObject({ text: expect.not.stringContaining('du style') });
  expect(await read('IHE_XDM.zip', zip({ 'a.txt': 'x' }))).toMatchObject({ marks: ['xdm'] });
});

test('an HL7 v2 message is marked, its fields are text, and its documents are read', async () => {
  const document = Buffer.from(pdf([showText('cholestase')])).toString('base64');
  const message = [
    'MSH|^~\\&|LABO|HOPITAL|||20261101||ORU^R01|1|P|2.5',
    'PID|1||123^^^IPP||EXEMPLE^CAMILLE||19610305|F',
    'OBX|1|NM|GLY^Glycémie||1.80|g/L|0.7-1.1|H',
    'OBX|2|TX|C^Commentaire||Patient fatigué\\.br\\rapport A\\T\\B',
    `OBX|3|ED|CR^Compte rendu||^application^pdf^Base64^${document}`,
  ].join('\r');
  const content = await read('oru.hl7', message);
  expect(content).toMatchObject({ state: 'read', marks: ['hl7v2'], unread: [] });
  const text = content.state === 'read' ? content.text : '';
  expect(text).toContain('GLY Glycémie 1.80 g/L');
  expect(text).toContain('Patient fatigué\nrapport A&B');
  expect(text).toContain('EXEMPLE CAMILLE');
  expect(text).toContain('cholestase');
});

test('results in the forms of HPRIM are marked', async () => {
  const letter =
    '123456\r\nEXEMPLE\r\nCAMILLE\r\n1 rue Fictive\r\n\r\n00000 VILLE\r\n05/03/1961\r\n\r\n\r\n01/11/2026\r\nLABO\r\nDR MODELE\r\nGlycémie : 1,80 g/L\r\n****FIN****\r\n****FINFICHIER****\r\n';
  const segments = 'H|~^\\&|f.hpr||LABO||ORU|||||P|H2.1^C|20261101\rP|1|123||EXEMPLE~CAMILLE\r';
  const xml =
    '<evenementsPatients xmlns="http://www.hprim.org/hprimXML"><patient>Exemple</patient></evenementsPatients>';
  const asLatin1 = new Uint8Array(Buffer.from(letter, 'latin1'));
  expect(await read('r.hpm', asLatin1)).toMatchObject({
    marks: ['hprim'],
    text: expect.stringContaining('Glycémie'),
  });
  expect(await read('r.hpr', segments)).toMatchObject({ marks: ['hprim'] });
  expect(await read('r.xml', `<?xml version="1.0"?>${xml}`)).toMatchObject({
    marks: ['hprim'],
    text: 'Exemple',
  });
});

test('a DICOM file is marked by its 129th byte, with any name', async () => {
  const file = new Uint8Array(200);
  file.set(Buffer.from('DICM'), 128);
  const dicom = { state: 'read', text: '', marks: ['dicom'], unread: [] };
  expect(await read('DICOMDIR', file)).toEqual(dicom);
  expect(await read('IM000001', file)).toEqual(dicom);
  expect(await read('cd.zip', zip({ 'IMAGES/IM1': file }))).toMatchObject({ marks: ['dicom'] });
});

test('ordinary XML and text bear no mark', async () => {
  expect(await read('f.xml', '<?xml version="1.0"?><facture><total>12</total></facture>')).toEqual({
    state: 'read',
    text: '12',
    marks: [],
    unread: [],
  });
  expect(await read('h.txt', 'H|un tableau|deux')).toMatchObject({ marks: [] });
});
