import { useQuery } from '@tanstack/react-query';
import { Plug } from 'lucide-react';
import { Link } from 'react-router';
import { useTenant } from '@/api/session';
import { syncProgressQuery } from '@/api/sync-progress';
import { Banner } from '@/components/ui/banner';
import { buttonClass } from '@/components/ui/button';
import { connectionTrouble } from '@/features/shops/connection-words';
import { TokenHelpButton } from '@/features/shops/token-help';

/** Says above every page what is wrong with the connection to its shop and what to do; nothing while it is well. */
export function ConnectionBanner() {
  const shop = useTenant();
  const { data: sync } = useQuery(syncProgressQuery(shop.id));
  const trouble = connectionTrouble(shop, sync);
  if (trouble === null) {
    return null;
  }

  const { tone, title, text, remedy } = trouble;
  return (
    <Banner tone={tone} title={title} icon={remedy === 'token' ? Plug : undefined} action={<Remedy remedy={remedy} domain={shop.domain} />}>
      {text}
    </Banner>
  );
}

function Remedy({ remedy, domain }: { remedy: 'token' | 'scope' | 'none'; domain: string }) {
  switch (remedy) {
    case 'token':
      return (
        <>
          <span className="max-tablet:hidden">
            <TokenHelpButton look="button">How to create one</TokenHelpButton>
          </span>
          <Link to={`/shops?again=${encodeURIComponent(domain)}`} className={buttonClass('primary')}>
            Enter a new token
          </Link>
        </>
      );
    case 'scope':
      return <TokenHelpButton look="button">Show me how</TokenHelpButton>;
    case 'none':
      return null;
  }
}
