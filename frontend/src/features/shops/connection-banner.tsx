import { Plug } from 'lucide-react';
import { Link } from 'react-router';
import { Banner } from '@/components/ui/banner';
import { buttonClass } from '@/components/ui/button';
import type { ConnectionTrouble } from '@/features/shops/connection-words';
import { TokenHelpButton } from '@/features/shops/token-help';

interface ConnectionBannerProps {
  trouble: ConnectionTrouble;
  /** The shop's, for the form that takes its new token. */
  domain: string;
}

/** Says above every page what is wrong with the connection to its shop and what to do. */
export function ConnectionBanner({ trouble, domain }: ConnectionBannerProps) {
  const { tone, title, text, remedy } = trouble;
  return (
    <Banner tone={tone} title={title} icon={remedy === 'token' ? Plug : undefined} action={<Remedy remedy={remedy} domain={domain} />}>
      {text}
    </Banner>
  );
}

function Remedy({ remedy, domain }: { remedy: ConnectionTrouble['remedy']; domain: string }) {
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
