import { Card } from '@/components/ui/card';
import { Segmented } from '@/components/ui/segmented';
import { chooseTheme, useThemeChoice, type ThemeChoice } from '@/lib/theme';

const themes: readonly { value: ThemeChoice; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** The theme, for this browser. */
export function AppearanceCard() {
  const theme = useThemeChoice();
  return (
    <Card title="Appearance">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 pt-1">
        <div>
          <p className="text-body-sm font-medium">Theme</p>
          <p className="text-caption text-muted">{theme === 'system' ? 'Follows your computer, also when it changes at dusk' : 'Kept in this browser'}</p>
        </div>
        <Segmented label="Theme" options={themes} value={theme} onChange={chooseTheme} />
      </div>
    </Card>
  );
}
