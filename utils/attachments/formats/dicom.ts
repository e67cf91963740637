import type { ReadFormat } from '../file-reading';

/** A medical picture, or the list of those on a disc (DICOM PS3.10, 7.1). That it is one says enough. */
export const readDicom: ReadFormat = (_, { mark }) => mark('dicom');
