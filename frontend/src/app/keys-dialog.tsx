import { destinations } from '@/app/navigation';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { presets } from '@/lib/range';

interface Entry {
  keys: readonly string[];
  does: string;
}

const groups: readonly { title: string; entries: readonly Entry[] }[] = [
  { title: 'Range', entries: [...presets.map(({ key, label }) => ({ keys: [key], does: label })), { keys: ['C'], does: 'Custom' }, { keys: ['X'], does: 'Comparison on or off' }] },
  { title: 'Go to', entries: destinations.map(({ key, label }) => ({ keys: ['G', key], does: label })) },
  {
    title: 'Anywhere',
    entries: [
      { keys: ['R'], does: 'Refresh' },
      { keys: ['/'], does: 'Search' },
      { keys: ['Esc'], does: 'Close' },
      { keys: ['?'], does: 'This list' },
    ],
  },
  {
    title: 'In a chart or table',
    entries: [
      { keys: ['\u2190', '\u2191', '\u2192', '\u2193'], does: 'Move' },
      { keys: ['Home', 'End'], does: 'First, last' },
      { keys: ['Enter'], does: 'Open' },
    ],
  },
];

/** Every key and what it does. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" description="They rest while you type. Settings turns them off.">
      <div className="grid gap-6 px-6 pt-4 pb-6">
        {groups.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h3 className="pb-2 text-body-sm">{title}</h3>
            <dl className="grid gap-1.5 text-body-sm">
              {entries.map(({ keys, does }) => (
                <div key={does} className="flex items-center justify-between gap-4">
                  <dt className="text-secondary">{does}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
