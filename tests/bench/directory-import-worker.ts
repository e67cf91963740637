import { TASKS, type TaskName } from './directory-import-tasks';

/** A dedicated worker, as the extension imports files in one. */
self.onmessage = async ({ data: [name, argument] }: MessageEvent<[TaskName, string]>) => {
  try {
    self.postMessage({ value: await TASKS[name](argument) });
  } catch (fault) {
    self.postMessage({ fault: String(fault) });
  }
};
