import { render } from 'preact';
import type { Language } from '../language';
import type { PracticeDirectory } from '../practice-directory';
import { openExerciseStage } from './exercise-stage';
import { Room } from './room';
import '../style/exercises.css';
import '../style/situations.css';

interface RoomParts {
  readonly directory: PracticeDirectory;
  readonly language: Language;
}

/** Opens the exercises in the page: their list, or the one that its address names. */
export function openRoom(root: HTMLElement, { directory, language }: RoomParts): void {
  const stage = openExerciseStage(directory);
  render(<Room stage={stage} directory={directory} language={language} now={Date.now} />, root);
}
