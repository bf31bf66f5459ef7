import { Card } from '@/components/ui/card';
import { Kbd } from '@/components/ui/kbd';
import { switchShortcuts, useShortcutsOn } from '@/lib/shortcuts-choice';
import { Switch } from '@/features/settings/switch';

/** Single keys on or off (WCAG 2.1.4), for this browser. */
export function KeysCard() {
  const on = useShortcutsOn();
  return (
    <Card title="Keyboard">
      <Switch label="Single-key shortcuts" hint="Switch them off when you dictate, or when keys get pressed by accident." on={on} onChange={switchShortcuts} />
      <p className="mt-4 border-t border-border pt-4 text-body-sm text-secondary">
        {on ? (
          <>
            <Kbd>R</Kbd> refreshes, <Kbd>/</Kbd> searches, <Kbd>G</Kbd> then <Kbd>S</Kbd> opens Sync. <Kbd>?</Kbd> lists them all.
          </>
        ) : (
          'Everything stays reachable by Tab, arrows, Enter and Escape.'
        )}
      </p>
    </Card>
  );
}
