import { Compass } from 'lucide-react';
import { Link } from 'react-router';
import { buttonClass } from '@/components/ui/button';
import { State } from '@/components/ui/state';

export function NotFoundPage() {
  return (
    <div className="grid min-h-96 place-items-center">
      <title>{'Not found \u00b7 XenoStore'}</title>
      <State
        icon={Compass}
        title="There is no such page."
        actions={
          <Link to="/" className={buttonClass()}>
            To the overview
          </Link>
        }
      >
        The address may be mistyped, or belong to another shop of yours.
      </State>
    </div>
  );
}
