import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FileDropProps {
  readonly children: ComponentChildren;
  onFile(file: File): void;
}

/** Takes a file that is dropped on what it holds. The button beside does the same for those who do not drag. */
export function FileDrop({ children, onFile }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; a button does the same by keyboard
    <div
      class={isOver ? 'drop-over' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
