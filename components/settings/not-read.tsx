import { useDesk } from './settings-context';

interface NotReadProps {
  readonly isLost: boolean;
  readonly loading: string;
  readonly lost: string;
  onRetry(): void;
}

/** Stands where something is still being read, or could not be. */
export function NotRead({ isLost, loading, lost, onRetry }: NotReadProps) {
  const { words } = useDesk();
  if (!isLost) return <p role="status">{loading}</p>;
  return (
    <div class="row" role="alert">
      <p class="wrong">{lost}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
