import { handOverFile } from '../../../utils/files-in-page/hand-over-file';
import { openReader } from '../../../utils/files-in-page/open-reader';
import { createPageFiles, type PageFiles } from '../../../utils/files-in-page/page-files';
import { readBase64 } from '../../../utils/files-in-page/read-base64';
import { backstage } from '../../../utils/gate/backstage';
import type { JournalEntry } from '../../../utils/journal/entry';
import { DEFAULTS } from '../../../utils/policy/defaults';
import type { DecidedSettings } from '../../../utils/policy/schema';
import type { MessageToMove } from '../../../utils/webmail/contract';
import type { ExerciseFile } from '../exercises/exercise';
import type { PracticeDirectory } from '../practice-directory';
import { guardPractice } from '../practice-guard';

/** The line between the guard of this page and the exercise that is being played. */
export interface ExerciseStage {
  /** What the guard recorded last. Nothing of it reaches the person's own journal. */
  lastLine(): JournalEntry | null;
  /** Takes messages that are moved to the MSSanté mailbox. */
  onMove(take: (message: MessageToMove) => void): void;
  /** Attaches a file to the composer of this element, as if somebody had chosen it. */
  attach(file: ExerciseFile, composer: Element): void;
}

/** Sets the guard to watch the exercises, and gives the line to it. */
export function openExerciseStage(directory: PracticeDirectory): ExerciseStage {
  let line: JournalEntry | null = null;
  let takeMove = (_: MessageToMove): void => undefined;
  const files: PageFiles = createPageFiles(
    (file, ...rest) => handOverFile(file, { open: openReader, readBase64 }, ...rest),
    Date.now,
  );
  guardPractice({
    directory,
    files,
    adapt: settingsOfExercises,
    movesHere: true,
    stage: {
      ...backstage,
      record: (entry) => {
        line = entry;
      },
      move: async (message) => {
        takeMove(message);
        return true;
      },
    },
  });
  return {
    lastLine: () => line,
    onMove: (take) => {
      takeMove = take;
    },
    attach({ name, type, text }, composer) {
      const place = { root: composer, isOpen: () => composer.isConnected };
      files.take([new File([text], name, { type })], place, true);
    },
  };
}

/**
 * What exercises are judged by: the rules as they come, in a service that does not exist. What a person or an organisation
 * has set would make another exercise of it. Nothing is set aside as no health data: a second try would be no try.
 */
function settingsOfExercises({ language }: DecidedSettings): DecidedSettings {
  return {
    ...DEFAULTS,
    language,
    allowDismissals: false,
    organisationDomains: ['sante-travail.example'],
    trustedDomains: [
      'spst-exemple.mssante.fr',
      'chu-exemple.mssante.fr',
      'residence-exemple.mssante.fr',
      'medecin.mssante.fr',
      'infirmier.mssante.fr',
      'masseur-kinesitherapeute.mssante.fr',
    ],
    mssanteWebmail: 'https://messagerie.spst-exemple.mssante.fr/',
  };
}
