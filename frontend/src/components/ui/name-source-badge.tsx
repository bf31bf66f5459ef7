import { Hash, Mail, MapPin, type LucideIcon } from 'lucide-react';
import { Badge } from '@/components/ui/badge';

interface NameSourceBadgeProps {
  /** Where a customer's shown name came from, as the API says it. */
  source: 'customer' | 'address' | 'email' | 'id' | null | undefined;
}

const guesses: Record<'address' | 'email' | 'id', { icon: LucideIcon; words: string }> = {
  address: { icon: MapPin, words: 'from address' },
  email: { icon: Mail, words: 'from e-mail' },
  id: { icon: Hash, words: 'no name' },
};

/** Says when a name is a guess, so that nobody takes it for a fact; nothing beside a name that the customer gave. */
export function NameSourceBadge({ source }: NameSourceBadgeProps) {
  if (!source || source === 'customer') {
    return null;
  }

  const { icon, words } = guesses[source];
  return (
    <Badge icon={icon} compact>
      {words}
    </Badge>
  );
}
