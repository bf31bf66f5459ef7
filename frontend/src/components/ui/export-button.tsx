import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { say } from '@/components/ui/toasts';

interface ExportButtonProps {
  /** Fetches and saves the file; settles when the browser has it. */
  onExport: () => Promise<void>;
  /** `explain` of api/problem. */
  explain: (error: unknown) => string;
}

/** Saves the rows, filters and sums as shown. It turns until the file is here, since a long one takes its time. */
export function ExportButton({ onExport, explain }: ExportButtonProps) {
  const [busy, setBusy] = useState(false);
  async function run(): Promise<void> {
    setBusy(true);
    try {
      await onExport();
    } catch (error) {
      say('bad', 'The file could not be made.', explain(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button icon={Download} busy={busy} onClick={() => void run()}>
      Export CSV
    </Button>
  );
}
