import { Maximize2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';

interface OpenButtonProps {
  /** The title of what is opened: `Sales breakdown`. */
  title: string;
  onOpen: () => void;
}

/** At the right of a chart's title: opens its table. */
export function OpenButton({ title, onOpen }: OpenButtonProps) {
  return <IconButton icon={Maximize2} label={`Open ${title}`} tooltip={false} onClick={onOpen} />;
}
