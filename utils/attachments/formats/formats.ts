import type { ReadFormat } from '../file-reading';
import type { Format } from '../sniff';
import { readDicom } from './dicom';
import { readDocx } from './docx';
import { readGzip } from './gzip';
import { readHl7 } from './hl7';
import { readHprim } from './hprim';
import { readHtml } from './html';
import { readImage } from './image';
import { readMail } from './mail';
import { readOle } from './ole';
import { readOpenDocument } from './open-document';
import { readPdf } from './pdf';
import { readPptx } from './pptx';
import { readRtf } from './rtf';
import { readSealed } from './sealed';
import { readText } from './text';
import { readXlsx } from './xlsx';
import { readXml } from './xml';
import { readZip } from './zip';

/** Who reads what. */
export const FORMATS: Readonly<Record<Format, ReadFormat>> = {
  text: readText,
  html: readHtml,
  xml: readXml,
  rtf: readRtf,
  mail: readMail,
  pdf: readPdf,
  zip: readZip,
  docx: readDocx,
  xlsx: readXlsx,
  pptx: readPptx,
  'open-document': readOpenDocument,
  gzip: readGzip,
  ole: readOle,
  dicom: readDicom,
  hl7: readHl7,
  hprim: readHprim,
  image: readImage,
  sealed: readSealed,
};
